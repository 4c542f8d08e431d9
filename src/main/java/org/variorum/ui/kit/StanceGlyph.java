package org.variorum.ui.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.variorum.model.Stance;

/// The sign of a stance, told by its shape first: disc, half ring, triangle, cross, dashed ring.
public final class StanceGlyph extends Region {
    private static final double BOX = 10;
    private final double size;

    public StanceGlyph(Stance stance) {
        this(stance, BOX);
    }

    /// @param size of the square it stands in, px
    public StanceGlyph(Stance stance, double size) {
        this.size = size;
        getStyleClass().addAll("stance-glyph", styleOf(stance));
        setMouseTransparent(true);
        switch (stance) {
            case AFFIRMS -> add(new Circle(5, 5, 4.4), true);
            case QUALIFIES -> {
                add(ring(3.8, 1.3), false);
                add(path("M5 1.2A3.8 3.8 0 0 0 5 8.8Z"), true);
            }
            case OTHERWISE -> add(new Polygon(5, 0.9, 9.5, 8.9, 0.5, 8.9), true);
            case DISPUTES -> {
                add(stroke(1.4, 8.6), false);
                add(stroke(8.6, 1.4), false);
            }
            case SILENT -> {
                Circle ring = ring(3.9, 1.2);
                ring.getStrokeDashArray().setAll(1.6, 1.5);
                add(ring, false);
            }
        }
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(Words.of("stance." + stance.name().toLowerCase(Locale.ROOT)));
    }

    /// The style class under which `-v-stance` is the colour of a stance.
    public static String styleOf(Stance stance) {
        return "stance-" + stance.name().toLowerCase(Locale.ROOT);
    }

    private static Circle ring(double radius, double width) {
        Circle ring = new Circle(5, 5, radius);
        ring.setStrokeWidth(width);
        return ring;
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }

    private static Line stroke(double fromY, double toY) {
        Line line = new Line(1.4, fromY, 8.6, toY);
        line.setStrokeWidth(2);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        return line;
    }

    private void add(Shape shape, boolean filled) {
        shape.getStyleClass().add(filled ? "filled" : "drawn");
        shape.setManaged(false);
        double scale = size / BOX;
        shape.getTransforms().add(new javafx.scene.transform.Scale(scale, scale, 0, 0));
        getChildren().add(shape);
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return size;
    }
}
