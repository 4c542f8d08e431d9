package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Horizon;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Id;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The picture: the two axes, what stands on them, what leads from one to the other, and the horizon. Made anew
/// for every layout; a move of the horizon only changes how things look. FX thread.
final class TimeChart extends Region {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    private static final double SHADE = 62;
    /// More curves than this are only hinted at.
    private static final int MANY = 60;

    /// What a gesture in the picture asks for.
    interface Doors {
        void open(List<Source> sources, @Nullable Node from);

        void open(WritingMark mark);

        void choose(List<Writing> several, Node from);

        void open(Event event);

        void look(Node at, TimeCard.Subject subject);

        void lookAway();
    }

    private final Doors doors;
    private final ToDoubleFunction<String> width;
    private final Rectangle shade = new Rectangle();
    private final Line mark = new Line();
    private final HorizonHandle handle;
    private final OpenedWords opened = new OpenedWords();
    private final List<TimeDot> dots = new ArrayList<>();
    private final List<WritingMark> marks = new ArrayList<>();
    private final Ties ties = new Ties();
    private final Map<Id.Document, Label> labels = new HashMap<>();
    private @Nullable TimeLayout layout;

    TimeChart(
            Doors doors,
            ToDoubleFunction<String> width,
            Consumer<LocalDate> dragged,
            Consumer<HorizonHandle.Move> moved) {
        this.doors = doors;
        this.width = width;
        getStyleClass().add("time-chart");
        handle = new HorizonHandle(
                x -> {
                    TimeLayout now = layout;
                    if (now != null) {
                        dragged.accept(now.below().day(x));
                    }
                },
                moved);
        shade.getStyleClass().add("horizon-shade");
        mark.getStyleClass().add("horizon-line");
        for (Node each : List.of(shade, mark, opened)) {
            each.setMouseTransparent(true);
        }
    }

    void show(TimeLayout next, Horizon horizon, String pivot) {
        layout = next;
        getChildren().clear();
        dots.clear();
        marks.clear();
        labels.clear();
        getChildren().add(shade);
        next.above().ifPresent(axis -> above(axis, next, horizon, pivot));
        double y = next.heights().opened();
        if (!next.opened().isEmpty() || !next.writings().isEmpty()) {
            getChildren().addAll(AxisLines.of(next.below(), y, false, width));
        }
        getChildren().addAll(ties.between(next));
        pseudoClassStateChanged(CROWDED, ties.size() > MANY);
        next.opened().forEach(dot -> {
            dot.sources().stream()
                    .flatMap(source -> source.whenOpened().stream())
                    .distinct()
                    .filter(date ->
                            date.isAbout() || date.earliest().plusDays(366).isBefore(date.latest()))
                    .flatMap(date -> AxisLines.reach(next.below(), date, y, 0).stream())
                    .forEach(getChildren()::add);
        });
        getChildren().add(mark);
        writings(next, horizon);
        next.opened().forEach(dot -> dot(dot, y, next.below(), true));
        next.above().ifPresent(axis -> writtenDots(axis, next));
        getChildren().addAll(opened, handle);
        requestLayout();
    }

    private void above(TimeAxis axis, TimeLayout next, Horizon horizon, String pivot) {
        getChildren().addAll(new EventBand(doors, width).of(axis, next, horizon, pivot));
        getChildren().addAll(AxisLines.of(axis, next.heights().written(), true, width));
        for (LabelLanes.Placed placed : next.labels()) {
            label(next, placed);
        }
    }

    private void label(TimeLayout next, LabelLanes.Placed placed) {
        Heights heights = next.heights();
        Source source = next.written().get(placed.id()).sources().getFirst();
        double middle = heights.label(placed.lane());
        Label words = Prose.label(source.label(), "time-label");
        words.setMinWidth(USE_PREF_SIZE);
        words.setManaged(false);
        words.resizeRelocate(placed.left(), middle - 9, placed.right() - placed.left() + 12, 18);
        words.setOnMouseClicked(_ -> doors.open(List.of(source), words));
        TimeCard.watch(words, doors, new TimeCard.Sources(List.of(source)));
        Line lead = AxisLines.line(placed.x(), middle + 9, placed.x(), heights.written() - 26, "lead");
        lead.setMouseTransparent(true);
        getChildren().addAll(lead, words);
        labels.put(source.document().id(), words);
    }

    private void writtenDots(TimeAxis axis, TimeLayout next) {
        for (TimeLayout.Dot dot : next.written()) {
            double y = next.heights().written() + dot.row() * 12;
            dot.sources().stream()
                    .flatMap(source -> source.whenWritten().stream())
                    .distinct()
                    .flatMap(date -> AxisLines.reach(axis, date, y, 14).stream())
                    .forEach(getChildren()::add);
            dot(dot, y, axis, false);
        }
    }

    private void dot(TimeLayout.Dot dot, double y, TimeAxis axis, boolean below) {
        TimeDot node = new TimeDot(dot.sources(), () -> doors.open(dot.sources(), this));
        node.setManaged(false);
        double size = dot.sources().size() == 1 ? 12 : 20;
        node.resizeRelocate(dot.x() - size / 2, y - size / 2, size, size);
        dots.add(node);
        getChildren().add(node);
        boolean doubtful = dot.sources().size() == 1
                && (below
                                ? dot.sources().getFirst().whenOpened()
                                : dot.sources().getFirst().whenWritten())
                        .filter(Edtf::isDoubtful)
                        .isPresent();
        if (doubtful) {
            getChildren().add(AxisLines.text("?", dot.x() + 7, y - 9, "doubt"));
        }
        TimeCard.watch(node, doors, new TimeCard.Sources(dot.sources()));
    }

    private void writings(TimeLayout next, Horizon horizon) {
        Heights heights = next.heights();
        for (LabelLanes.Placed placed : next.wrote()) {
            Line lead = AxisLines.line(
                    placed.x(), heights.opened() + 22, placed.x(), heights.wrote(placed.lane()) - 8, "lead");
            lead.setMouseTransparent(true);
            getChildren().add(lead);
        }
        for (LabelLanes.Placed placed : next.wrote()) {
            WritingMark node = mark(next.writings().get(placed.id()), horizon);
            node.setManaged(false);
            double top = heights.wrote(placed.lane()) - 10;
            node.resizeRelocate(placed.left(), top, placed.right() - placed.left(), 20);
            getChildren().add(node);
        }
        for (TimeLayout.More more : next.more()) {
            Button node = new Button(Words.of("time.more", more.writings().size()));
            node.getStyleClass().setAll("time-more");
            node.setManaged(false);
            node.resizeRelocate(more.x() - 14, heights.overflow() + 4, 28, 18);
            node.setOnAction(_ -> doors.choose(more.writings(), node));
            node.setAccessibleText(Words.of("time.more.spoken", more.writings().size()));
            getChildren().add(node);
        }
    }

    private WritingMark mark(Writing writing, Horizon horizon) {
        WritingMark[] made = new WritingMark[1];
        made[0] = new WritingMark(writing, horizon.unread(writing), () -> doors.open(made[0]));
        marks.add(made[0]);
        TimeCard.watch(made[0], doors, new TimeCard.Published(writing, made[0].unread()));
        return made[0];
    }

    /// Shows how things stand at a day.
    ///
    /// @param asked false where nobody asks: then everything is open that will be
    /// @param chief the source that is pointed out, if any
    void at(LocalDate day, boolean asked, Optional<Source> chief) {
        TimeLayout now = layout;
        if (now == null) {
            return;
        }
        dots.forEach(dot -> dot.at(day));
        marks.forEach(each -> each.at(day));
        ties.at(day, chief);
        Id.Document shown = chief.map(source -> source.document().id()).orElse(null);
        labels.forEach((id, label) -> label.pseudoClassStateChanged(SHOWN, id.equals(shown)));
        double x = Math.round(now.below().x(day));
        double y = now.heights().opened();
        double right = now.below().last().right() + TimeLayout.MARGIN;
        boolean empty = dots.isEmpty() && marks.isEmpty();
        handle.setVisible(!empty);
        mark.setVisible(!empty);
        shade.setVisible(asked && !empty);
        shade.setX(x);
        shade.setY(y - SHADE);
        shade.setWidth(Math.max(0, right - x));
        shade.setHeight(now.heights().height() - y + SHADE);
        mark.setStartX(x);
        mark.setEndX(x);
        mark.setStartY(y - SHADE);
        mark.setEndY(now.heights().height());
        handle.show(day, asked);
        handle.setManaged(false);
        double left = Math.clamp(x - HorizonHandle.WIDTH / 2, 4, Math.max(4, right - HorizonHandle.WIDTH - 4));
        handle.resizeRelocate(left, y - SHADE - HorizonHandle.HEIGHT, HorizonHandle.WIDTH, HorizonHandle.HEIGHT);
        opened.show(chief, now);
    }
}
