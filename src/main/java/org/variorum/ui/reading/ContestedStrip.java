package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.variorum.ui.kit.Mark;

/// The strip beside a surface: where in the text claims are contested and notes stand, and the thumb by which
/// it is scrolled. 14 px wide.
public final class ContestedStrip extends Region {
    public static final double WIDTH = 14;
    private static final double LEAST_THUMB = 24;
    private static final double PAD = 3;
    private static final double SAME = 1e-9;

    /// @param width px
    /// @param height px
    record Tick(int offset, double width, double height, String styleClass) {}

    private final Track track;
    private final Region thumb = new Region();
    private final Map<String, Path> paths = new TreeMap<>();
    private List<Tick> ticks = List.of();
    private double grip;
    /// The height of the strip and the share of the text on the screen for which the ticks were drawn; none
    /// yet where NaN.
    private double drawnHeight = Double.NaN;
    private double drawnShare = Double.NaN;

    public ContestedStrip(Track track) {
        this.track = track;
        getStyleClass().add("contested-strip");
        thumb.getStyleClass().add("strip-thumb");
        thumb.setManaged(false);
        getChildren().add(thumb);
        setPadding(new Insets(PAD, 0, PAD, 0));
        track.layouts().subscribe(() -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    /// Shows one tick a mark: claims by how divided the voices are, notes in their edge's colour, the focus
    /// strongest.
    ///
    /// @param divided 0 for a claim on which all agree to 1 for one that splits them evenly
    public void show(List<Mark> marks, ToDoubleFunction<Mark> divided) {
        ticks = marks.stream()
                .map(mark -> tick(mark, divided))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Tick::offset))
                .toList();
        drawnHeight = Double.NaN;
        requestLayout();
    }

    private static Optional<Tick> tick(Mark mark, ToDoubleFunction<Mark> divided) {
        int offset = mark.range().start();
        return Optional.ofNullable(
                switch (mark.look()) {
                    case Mark.Look.Claim _ -> {
                        double share = divided.applyAsDouble(mark);
                        yield new Tick(
                                offset,
                                share < 0.34 ? 4 : share < 0.67 ? 6 : 8,
                                2,
                                share < 0.67 ? "tick" : "tick-divided");
                    }
                    case Mark.Look.ClaimInFocus _ -> new Tick(offset, 8, 4, "tick-focus");
                    case Mark.Look.EvidenceInFocus(int ink) -> new Tick(offset, 8, 4, "mark-voice-" + (ink % 12 + 1));
                    case Mark.Look.Highlight(var colour) -> new Tick(offset, 6, 2, edge(colour));
                    case Mark.Look.NoteInFocus(var colour) -> new Tick(offset, 8, 4, edge(colour));
                    case Mark.Look.Gloss _ -> new Tick(offset, 4, 2, "tick");
                    case Mark.Look.Variant _ -> new Tick(offset, 8, 2, "mark-variant");
                    case Mark.Look.Hit _ -> new Tick(offset, 6, 2, "tick-hit");
                });
    }

    private static String edge(Enum<?> colour) {
        return "mark-edge-" + colour.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH;
    }

    private double room() {
        return Math.max(1, getHeight() - 2 * PAD);
    }

    @Override
    protected void layoutChildren() {
        boolean whole = track.from() <= 0 && track.to() >= 1;
        thumb.setVisible(!whole);
        double height = Math.max(LEAST_THUMB, (track.to() - track.from()) * room());
        double top = PAD + Math.min(track.from() * room(), room() - height);
        thumb.resizeRelocate(1, Math.round(top), WIDTH - 2, Math.round(height));
        double share = track.to() - track.from();
        if (getHeight() != drawnHeight || !(Math.abs(share - drawnShare) < SAME)) {
            drawnHeight = getHeight();
            drawnShare = share;
            draw();
        }
    }

    /// Scrolling moves no tick: they are drawn anew only where there are others, or the text has become
    /// longer or shorter.
    private void draw() {
        Map<String, List<PathElement>> drawn = new TreeMap<>();
        Map<String, Double> last = new HashMap<>();
        for (Tick tick : ticks) {
            double y = Math.round(PAD + track.shareOf(tick.offset()) * (room() - tick.height()));
            double x = Math.round((WIDTH - tick.width()) / 2 + 0.5);
            Double before = last.put(tick.styleClass(), y);
            if (before != null && before == y) {
                continue;
            }
            Shape.rectangle(
                    drawn.computeIfAbsent(tick.styleClass(), _ -> new ArrayList<>()),
                    x,
                    y,
                    tick.width(),
                    tick.height());
        }
        for (String styleClass : drawn.keySet()) {
            paths.computeIfAbsent(styleClass, name -> {
                Path path = Shape.path(name);
                getChildren().add(path);
                return path;
            });
        }
        paths.forEach((name, path) -> Shape.show(path, drawn.getOrDefault(name, List.of())));
    }

    private void pressed(MouseEvent event) {
        double from = thumb.getLayoutY();
        boolean onThumb = event.getY() >= from && event.getY() <= from + thumb.getHeight();
        grip = onThumb ? event.getY() - from : thumb.getHeight() / 2;
        if (!onThumb) {
            dragged(event);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        track.go(Math.clamp((event.getY() - PAD - grip) / room(), 0, 1));
        event.consume();
    }
}
