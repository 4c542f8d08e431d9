package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.OwnPin;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.Desk;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.kit.Words;

/// Lets panes scroll alone and together again. What was moved while it was alone is tied, when it is locked
/// again, as it stands then: to a pin of the reader's own.
final class Locks {
    private final Workspace workspace;
    private final Desk desk;
    /// Where all panes stood when a pane was unlocked.
    private final Map<Pane, Map<Pane, Stand>> before = new HashMap<>();
    private final List<OwnPin> made = new ArrayList<>();

    private record Stand(Id.@Nullable Document document, int offset) {}

    Locks(Workspace workspace) {
        this.workspace = workspace;
        desk = workspace.desk();
    }

    /// Unlocks all panes, or locks all.
    void turn() {
        boolean locked = desk.panes().stream().anyMatch(pane -> pane.linked().get());
        List.copyOf(desk.panes()).forEach(pane -> pane.linked().set(!locked));
    }

    /// A pane was locked or unlocked. Of two panes neither is linked without the other.
    void turned(Pane pane, boolean locked) {
        if (locked) {
            lock(pane);
        } else {
            made.clear();
            before.put(pane, stands());
        }
        if (desk.panes().size() == 2) {
            desk.panes().forEach(other -> other.linked().set(locked));
        }
    }

    private Map<Pane, Stand> stands() {
        Map<Pane, Stand> stands = new HashMap<>();
        for (Pane pane : desk.panes()) {
            line(pane)
                    .ifPresent(
                            line -> stands.put(pane, new Stand(pane.document().get(), line.start())));
        }
        return stands;
    }

    private void lock(Pane pane) {
        Map<Pane, Stand> then = before.get(pane);
        Map<Pane, Stand> now = stands();
        boolean first = made.isEmpty();
        for (Pane other : desk.panes()) {
            if (then != null && other != pane && other.linked().get() && !isSame(pane, other, then, now)) {
                tie(pane, other);
                before.remove(pane);
            }
        }
        if (first && !made.isEmpty()) {
            List<OwnPin> pins = List.copyOf(made);
            Workspace.Offer offer = new Workspace.Offer(
                    Words.of("reading.link.unpin"), () -> desk.pins().removeAll(pins));
            workspace.message().set(new Workspace.Message(sentence(pins.getFirst()), false, offer));
        }
    }

    private static boolean isSame(Pane pane, Pane other, Map<Pane, Stand> then, Map<Pane, Stand> now) {
        return java.util.Objects.equals(then.get(pane), now.get(pane))
                && java.util.Objects.equals(then.get(other), now.get(other));
    }

    private void tie(Pane pane, Pane other) {
        Id.Document one = pane.document().get();
        Id.Document two = other.document().get();
        Optional<Range> here = line(pane);
        Optional<Range> there = line(other);
        if (one != null && two != null && !one.equals(two) && here.isPresent() && there.isPresent()) {
            OwnPin pin = desk.panes().indexOf(pane) < desk.panes().indexOf(other)
                    ? new OwnPin(one, here.get(), two, there.get())
                    : new OwnPin(two, there.get(), one, here.get());
            made.add(pin);
            desk.pins().add(pin);
        }
    }

    /// The line that is looked at, or the one that begins just under it: from its first letter to the end of its
    /// paragraph.
    private static Optional<Range> line(Pane pane) {
        Surface surface = pane.surface().get();
        if (surface == null || surface.node().getHeight() <= 0) {
            return Optional.empty();
        }
        double half = surface.levelOf(surface.topOffset()).height() / 2;
        double eye = Pane.EYE * surface.node().getHeight();
        int start = surface.offsetAt(surface.textLeft() + 1, eye + half);
        int block = surface.text().blockAt(start);
        int end = block < 0 ? start : surface.text().blocks().get(block).end();
        return Optional.of(new Range(start, Math.max(start, end)));
    }

    private String sentence(OwnPin pin) {
        return Words.of("reading.link.pinned", place(pin.one(), pin.here()), place(pin.other(), pin.there()));
    }

    private String place(Id.Document document, Range range) {
        String name = SourceName.of(workspace.now(), document);
        DocumentText text = desk.paneOf(document).map(pane -> pane.text().get()).orElse(null);
        int paragraph = text == null ? 0 : text.paragraphAt(range.start());
        return paragraph == 0 ? name : name + " " + Words.of("margin.paragraph", String.valueOf(paragraph));
    }
}
