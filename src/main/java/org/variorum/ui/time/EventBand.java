package org.variorum.ui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.variorum.compare.Horizon;
import org.variorum.compare.Moment;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Words;

/// The events of the set above the axis of writing, and its pivot, with how much evidence is from before it
/// and from after. An event whose words find no room keeps a tick.
final class EventBand {
    private final List<Node> nodes = new ArrayList<>();
    private final TimeChart.Doors doors;
    private final ToDoubleFunction<String> width;

    EventBand(TimeChart.Doors doors, ToDoubleFunction<String> width) {
        this.doors = doors;
        this.width = width;
    }

    List<Node> of(TimeAxis axis, TimeLayout next, Horizon horizon, String pivot) {
        Heights heights = next.heights();
        nodes.add(AxisLines.line(
                axis.first().left(), Heights.EVENT_LINE, axis.last().right(), Heights.EVENT_LINE, "event-line"));
        Edtf.parse(pivot).ifPresent(day -> {
            double x = axis.x(day);
            Line line = AxisLines.line(x, Heights.PIVOT - 8, x, heights.written() + 8, "pivot");
            Text words = AxisLines.text(DateWords.full(pivot), x + 7, Heights.PIVOT - 1, "pivot-words");
            line.setMouseTransparent(true);
            nodes.addAll(List.of(line, words));
            evidence(horizon, x, x + 7 + 1.06 * width.applyAsDouble(words.getText()));
        });
        for (LabelLanes.Placed placed : next.events()) {
            Event event = next.shownEvents().get(placed.id());
            Button words = new Button(TimeLayout.brief(event));
            words.getStyleClass().setAll("time-event");
            words.setOnAction(_ -> doors.open(event));
            words.setManaged(false);
            words.resizeRelocate(
                    placed.left() - 1, heights.event(placed.lane()) - 9, placed.right() - placed.left() + 8, 18);
            double x = placed.x();
            nodes.add(AxisLines.line(
                    x, heights.event(placed.lane()) - 7, x, heights.event(placed.lane()) + 7, "event-tick"));
            nodes.add(words);
            TimeCard.watch(words, doors, new TimeCard.Happened(event));
        }
        Set<Integer> named = next.events().stream().map(LabelLanes.Placed::id).collect(Collectors.toSet());
        for (int i = 0; i < next.shownEvents().size(); i++) {
            if (!named.contains(i)) {
                Event event = next.shownEvents().get(i);
                double x = axis.x(Edtf.parse(event.date()).orElseThrow());
                Button tick = new Button();
                tick.getStyleClass().setAll("time-event-unnamed");
                tick.setAccessibleText(event.text());
                tick.setOnAction(_ -> doors.open(event));
                tick.setManaged(false);
                tick.resizeRelocate(x - 3, Heights.EVENT_LINE - 4, 6, 9);
                nodes.add(tick);
                TimeCard.watch(tick, doors, new TimeCard.Happened(event));
            }
        }
        return nodes;
    }

    /// How much evidence was written before and after the pivot.
    private void evidence(Horizon horizon, double pivot, double after) {
        int early = horizon.evidence().getOrDefault(Moment.BEFORE, 0);
        int late = horizon.evidence().getOrDefault(Moment.AFTER, 0);
        String before = Words.of("time.evidence.before", early);
        double middle = Heights.PIVOT - 1;
        nodes.addAll(List.of(
                AxisLines.text(before, pivot - 7 - width.applyAsDouble(before), middle, "tick"),
                AxisLines.text(Words.of("time.evidence.after", late), after + 8, middle, "tick")));
    }
}
