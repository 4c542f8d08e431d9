package org.variorum.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.ui.Pane;

/// What a pane shows of how it is linked with the others. FX thread.
final class PaneLink {
    /// A way that crosses what leads: another pane can jump along it.
    ///
    /// @param from the passage in this pane
    /// @param to where it leads
    /// @param words what it is about
    /// @param paragraph the number of the paragraph it leads to; 0 for none
    record Jump(Range from, Pane other, Range to, String words, int paragraph) {}

    /// What the pane does while another leads.
    ///
    /// @param leader the pane that leads
    /// @param above whether there is a linked place further up in it
    /// @param below whether there is one further down
    record Resting(Pane leader, boolean above, boolean below) {}

    private final ObjectProperty<@Nullable Resting> resting = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Jump>> jumps = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty tied = new SimpleBooleanProperty();

    /// Not null where nothing ties it to the place that is looked at in the pane that leads.
    ObjectProperty<@Nullable Resting> resting() {
        return resting;
    }

    /// From the first to the last.
    ObjectProperty<List<Jump>> jumps() {
        return jumps;
    }

    /// Whether anything at all ties it to another pane.
    BooleanProperty tied() {
        return tied;
    }

    /// The jump whose passage begins nearest to an offset.
    Optional<Jump> nearest(int offset) {
        return jumps.get().stream()
                .min(java.util.Comparator.comparingInt(
                        jump -> Math.abs(jump.from().start() - offset)));
    }
}
