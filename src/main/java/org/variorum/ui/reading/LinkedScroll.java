package org.variorum.ui.reading;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Following;
import org.variorum.compare.LinkedTexts;
import org.variorum.compare.Pin;
import org.variorum.model.Range;
import org.variorum.ui.Pane;
import org.variorum.ui.kit.Surface;

/// Makes surfaces scroll together, as their texts are linked. The one the reader scrolls leads; what follows
/// never leads back, and what was sent for from another text stays until that one has been read on. FX thread.
public final class LinkedScroll {
    private final Map<Surface, LinkedSide> sides = new IdentityHashMap<>();
    private final Told told;
    private @Nullable LinkedSide leader;

    /// Is told what a text does while another one leads.
    public interface Told {
        void follows(Surface leader, Surface follower, Following how);
    }

    public LinkedScroll(Told told) {
        this.told = told;
    }

    /// Ties two surfaces, or ties them anew. Nothing moves but a translation that was just opened: it comes level
    /// with the other.
    ///
    /// @param texts from the first to the other; {@link LinkedTexts#NONE} unties
    public void tie(Surface one, Surface other, LinkedTexts texts) {
        LinkedSide left = side(one);
        LinkedSide right = side(other);
        boolean fresh = !left.ties.containsKey(right);
        left.ties.put(right, texts);
        right.ties.put(left, texts.turned());
        if (fresh && texts.isWhole()) {
            if (left.isThere() && right.isThere()) {
                align(left, right);
            } else {
                right.alignTo = left;
            }
        }
    }

    private LinkedSide side(Surface surface) {
        return sides.computeIfAbsent(surface, made -> new LinkedSide(made, this::laidOut));
    }

    /// Keeps only these; the others are let go.
    public void keep(List<Surface> surfaces) {
        for (Surface surface : List.copyOf(sides.keySet())) {
            if (!surfaces.contains(surface)) {
                LinkedSide gone = Objects.requireNonNull(sides.remove(surface));
                gone.dispose();
                sides.values().forEach(side -> side.ties.remove(gone));
                leader = leader == gone ? null : leader;
            }
        }
    }

    /// The surface that led last, if any.
    public Optional<Surface> leader() {
        return Optional.ofNullable(leader).map(side -> side.surface);
    }

    /// A surface was put somewhere, not scrolled there: the others stay, and it stays too until one of them is
    /// read on.
    void sent(Surface surface) {
        LinkedSide side = sides.get(surface);
        if (side == null) {
            return;
        }
        side.remember();
        side.follows = surface.node().isNeedsLayout();
        side.hold(sides.values());
        for (LinkedSide other : sides.values()) {
            LinkedSide to = other.alignTo;
            if (to != null && (other == side || to == side) && other.isThere() && to.isThere()) {
                align(to, other);
            }
        }
    }

    private void align(LinkedSide leads, LinkedSide follower) {
        follower.alignTo = null;
        follower.release();
        lead(leads, follower);
    }

    /// Scrolls a surface so that a place is looked at, and leads the others from there.
    void leadFrom(Surface surface, int offset) {
        LinkedSide side = sides.get(surface);
        if (side != null) {
            sides.values().forEach(LinkedSide::release);
            side.lookedAt = offset;
            side.arriving = true;
            surface.show(offset, Pane.EYE);
            surface.node().requestLayout();
        }
    }

    /// The next place that leads from one surface to another, after what is looked at or before it.
    Optional<Pin> next(Surface surface, int by) {
        LinkedSide side = sides.get(surface);
        if (side == null) {
            return Optional.empty();
        }
        return side.ties.values().stream()
                .flatMap(texts -> texts.next(place(side, texts, level(side)), by).stream())
                .min(Comparator.comparingInt(pin -> by * pin.here().start()));
    }

    /// The level that is looked at.
    private static double level(LinkedSide side) {
        return side.lookedAt >= 0 ? side.surface.levelOf(side.lookedAt).top() : EyeLine.of(side.surface);
    }

    private static double place(LinkedSide side, LinkedTexts texts, double level) {
        return side.lookedAt >= 0 ? side.lookedAt : EyeLine.placeAt(side.surface, texts.knots(), level);
    }

    private void laidOut(LinkedSide side) {
        if (!side.isThere()) {
            return;
        }
        if (side.arriving) {
            side.arriving = false;
            lead(side);
        } else if (side.follows) {
            side.follows = side.surface.node().isNeedsLayout();
            side.remember();
        } else if (side.hasMoved()) {
            side.lookedAt = -1;
            lead(side);
        } else if (side.isSetAnew()) {
            side.remember();
            LinkedSide leads = leader;
            if (leads != null) {
                lead(leads);
            }
        }
    }

    private void lead(LinkedSide side) {
        leader = side;
        side.release();
        side.remember();
        for (LinkedSide follower : List.copyOf(side.ties.keySet())) {
            lead(side, follower);
        }
    }

    private void lead(LinkedSide side, LinkedSide follower) {
        LinkedTexts texts = Objects.requireNonNull(side.ties.get(follower));
        if (texts.isEmpty() || !follower.isThere()) {
            return;
        }
        double level = level(side);
        Following how = texts.follow(place(side, texts, level));
        if (how instanceof Following.At at && !follower.isHeld(side)) {
            int[] knots = Objects.requireNonNull(follower.ties.get(side)).knots();
            bring(follower, knots, at, level);
        }
        follower.rested = how instanceof Following.Rest;
        told.follows(side.surface, follower.surface, how);
    }

    /// Brings a place of the text that follows to a level. Where it rested and now stands elsewhere, the eye is
    /// drawn to what it came for.
    private static void bring(LinkedSide follower, int[] knots, Following.At at, double level) {
        Surface surface = follower.surface;
        follower.lookedAt = -1;
        boolean far = !EyeLine.isExact(surface, at.place());
        if (far) {
            follower.follows = true;
            surface.show((int) at.place(), 0);
        }
        double wanted = EyeLine.levelOf(surface, knots, at.place()) - level;
        if (Math.abs(wanted) >= LinkedSide.NEAR) {
            follower.follows = true;
            surface.scrollBy(wanted);
        }
        boolean jumped = far || Math.abs(wanted) > surface.node().getHeight() / 2;
        Range passage = at.pin().there();
        if (follower.rested && jumped && !at.pin().claims().isEmpty()) {
            surface.flash(passage);
        }
    }
}
