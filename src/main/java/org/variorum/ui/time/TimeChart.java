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
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Horizon;
import org.variorum.compare.Moment;
import org.variorum.compare.Openness;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Id;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The picture: the two axes, what stands on them, what leads from one to the other, and the horizon. Made anew
/// for every layout; a move of the horizon only changes how things look. FX thread.
final class TimeChart extends Region {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
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

    private record Tie(Source source, CubicCurve curve) {}

    private final Doors doors;
    private final ToDoubleFunction<String> width;
    private final Rectangle shade = new Rectangle();
    private final Line mark = new Line();
    private final HorizonHandle handle;
    private final Text opened = new Text();
    private final List<TimeDot> dots = new ArrayList<>();
    private final List<WritingMark> marks = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
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
        opened.getStyleClass().add("opened-words");
        for (Node each : List.of(shade, mark, opened)) {
            each.setMouseTransparent(true);
        }
    }

    HorizonHandle handle() {
        return handle;
    }

    List<WritingMark> marks() {
        return marks;
    }

    void show(TimeLayout next, Horizon horizon, String pivot) {
        layout = next;
        getChildren().clear();
        dots.clear();
        marks.clear();
        ties.clear();
        labels.clear();
        getChildren().add(shade);
        next.above().ifPresent(axis -> above(axis, next, horizon, pivot));
        double y = next.heights().opened();
        if (!next.opened().isEmpty() || !next.writings().isEmpty()) {
            getChildren().addAll(AxisLines.of(next.below(), y, false, width));
        }
        next.above().ifPresent(axis -> ties(axis, next));
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
        Heights heights = next.heights();
        getChildren()
                .add(AxisLines.line(
                        axis.first().left(),
                        Heights.EVENT_LINE,
                        axis.last().right(),
                        Heights.EVENT_LINE,
                        "event-line"));
        Edtf.parse(pivot).ifPresent(day -> {
            double x = axis.x(day);
            Line line = AxisLines.line(x, Heights.PIVOT - 8, x, heights.written() + 8, "pivot");
            Text words = AxisLines.text(DateWords.full(pivot), x + 7, Heights.PIVOT - 1, "pivot-words");
            line.setMouseTransparent(true);
            getChildren().addAll(line, words);
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
            getChildren()
                    .add(AxisLines.line(
                            x, heights.event(placed.lane()) - 7, x, heights.event(placed.lane()) + 7, "event-tick"));
            getChildren().add(words);
            watch(words, new TimeCard.Happened(event));
        }
        java.util.Set<Integer> named =
                next.events().stream().map(LabelLanes.Placed::id).collect(java.util.stream.Collectors.toSet());
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
                getChildren().add(tick);
                watch(tick, new TimeCard.Happened(event));
            }
        }
        getChildren().addAll(AxisLines.of(axis, heights.written(), true, width));
        for (LabelLanes.Placed placed : next.labels()) {
            label(next, placed);
        }
    }

    /// How much evidence was written before and after the pivot.
    private void evidence(Horizon horizon, double pivot, double after) {
        int early = horizon.evidence().getOrDefault(Moment.BEFORE, 0);
        int late = horizon.evidence().getOrDefault(Moment.AFTER, 0);
        String before = Words.of("time.evidence.before", early);
        double middle = Heights.PIVOT - 1;
        getChildren()
                .addAll(
                        AxisLines.text(before, pivot - 7 - width.applyAsDouble(before), middle, "tick"),
                        AxisLines.text(Words.of("time.evidence.after", late), after + 8, middle, "tick"));
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
        watch(words, new TimeCard.Sources(List.of(source)));
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
        watch(node, new TimeCard.Sources(dot.sources()));
    }

    private void ties(TimeAxis axis, TimeLayout next) {
        Map<Source, Double> to = new HashMap<>();
        next.opened().forEach(dot -> dot.sources().forEach(source -> to.put(source, dot.x())));
        double end = next.heights().opened();
        for (TimeLayout.Dot dot : next.written()) {
            double start = next.heights().written() + dot.row() * 12;
            for (Source source : dot.sources()) {
                Double x = to.get(source);
                if (x != null) {
                    double from = dot.x();
                    double reach = (end - start) * 0.58;
                    CubicCurve curve = new CubicCurve(from, start + 6, from, start + reach, x, end - reach, x, end - 6);
                    curve.getStyleClass().add("time-tie");
                    curve.setMouseTransparent(true);
                    ties.add(new Tie(source, curve));
                    getChildren().add(curve);
                }
            }
        }
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
        watch(made[0], new TimeCard.Published(writing, made[0].unread()));
        return made[0];
    }

    private void watch(Node node, TimeCard.Subject subject) {
        node.setOnMouseEntered(_ -> doors.look(node, subject));
        node.setOnMouseExited(_ -> doors.lookAway());
        node.focusedProperty().subscribe(focused -> {
            if (focused && node.isFocusVisible()) {
                doors.look(node, subject);
            } else if (!node.isHover()) {
                doors.lookAway();
            }
        });
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
        for (Tie tie : ties) {
            tie.curve().pseudoClassStateChanged(CLOSED, tie.source().at(day) == Openness.NOT_YET);
            tie.curve()
                    .pseudoClassStateChanged(
                            SHOWN, chief.filter(tie.source()::equals).isPresent());
        }
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
        opened(now, chief);
    }

    private void opened(TimeLayout now, Optional<Source> chief) {
        opened.setVisible(chief.isPresent());
        chief.ifPresent(source -> {
            opened.setText(Words.of("time.opened", source.label()));
            double at = now.below().x(source.whenOpened().orElseThrow());
            double needs = opened.getLayoutBounds().getWidth();
            boolean fits = at + 12 + needs < now.below().last().right();
            opened.setX(fits ? at + 12 : at - 12 - needs);
            opened.setY(now.heights().opened() - 12);
        });
    }
}
