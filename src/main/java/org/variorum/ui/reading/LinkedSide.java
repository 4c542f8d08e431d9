package org.variorum.ui.reading;

import java.util.IdentityHashMap;
import java.util.Map;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.LinkedTexts;
import org.variorum.ui.kit.Surface;

/// What {@link LinkedScroll} knows of one of the texts that scroll together.
final class LinkedSide {
    /// Nearer than this nothing has moved, px: a line that settles must not be moved again.
    static final double NEAR = 2;

    final Surface surface;
    /// How it leads to the others.
    final Map<LinkedSide, LinkedTexts> ties = new IdentityHashMap<>();
    /// Whether it was scrolled from here and has not laid itself out since.
    boolean follows;
    /// Whether nothing tied it to what led the last time.
    boolean rested = true;
    /// What it is to be level with as soon as both have their places.
    @Nullable
    LinkedSide alignTo;
    /// The offset that it was brought to, and that is looked at until it is scrolled; none where negative.
    int lookedAt = -1;
    /// Whether it is being brought there.
    boolean arriving;

    private final Subscription listening;
    private int top;
    private double level;
    private double width;
    private double zoom;
    /// Where the others stood when it was sent for: it stays until one of them has been read on.
    private final Map<LinkedSide, Stand> holds = new IdentityHashMap<>();

    private record Stand(int offset, double level) {}

    LinkedSide(Surface surface, java.util.function.Consumer<LinkedSide> laidOut) {
        this.surface = surface;
        remember();
        listening = surface.layouts().subscribe(() -> laidOut.accept(this));
    }

    void dispose() {
        listening.unsubscribe();
    }

    boolean isThere() {
        return surface.node().getHeight() > 0;
    }

    boolean hasMoved() {
        return top != surface.topOffset()
                || Math.abs(level - surface.levelOf(top).top()) >= NEAR;
    }

    /// Whether its lines may be other ones than before.
    boolean isSetAnew() {
        return width != surface.textRight() || zoom != surface.zoom().get();
    }

    void remember() {
        top = surface.topOffset();
        level = surface.levelOf(top).top();
        width = surface.textRight();
        zoom = surface.zoom().get();
    }

    void hold(Iterable<LinkedSide> others) {
        holds.clear();
        for (LinkedSide other : others) {
            if (other != this) {
                int offset = other.surface.topOffset();
                holds.put(other, new Stand(offset, other.surface.levelOf(offset).top()));
            }
        }
    }

    void release() {
        holds.clear();
    }

    /// Whether it stays where it was sent for: until the one that leads has been read on by half a screen.
    boolean isHeld(LinkedSide leader) {
        Stand stand = holds.get(leader);
        if (stand == null) {
            return false;
        }
        double way = leader.surface.levelOf(stand.offset()).top() - stand.level();
        if (Math.abs(way) > leader.surface.node().getHeight() / 2) {
            holds.clear();
            return false;
        }
        return true;
    }
}
