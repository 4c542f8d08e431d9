package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Prose;

/// Lines, dots and signs that are drawn anew each time, on nodes that are used again.
final class Strokes {
    private static final double DOT = 2.5;

    private final List<Node> nodes;
    private final List<CubicCurve> curves = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Label> signs = new ArrayList<>();
    private int curvesUsed;
    private int dotsUsed;
    private int signsUsed;

    Strokes(List<Node> nodes) {
        this.nodes = nodes;
    }

    void begin() {
        curvesUsed = 0;
        dotsUsed = 0;
        signsUsed = 0;
    }

    /// Hides what was not used again.
    void end() {
        hide(curves, curvesUsed);
        hide(dots, dotsUsed);
        hide(signs, signsUsed);
    }

    private static void hide(List<? extends Node> all, int used) {
        for (int i = used; i < all.size(); i++) {
            all.get(i).setVisible(false);
        }
    }

    /// @param reach how far the control points lie from the ends, horizontally, px; negative for a curve to
    ///     the left
    /// @param look style classes, separated by a space
    /// @param room outside of which nothing is drawn; null for everywhere
    void curve(Point2D from, Point2D to, double reach, String look, @Nullable Bounds room) {
        if (curvesUsed == curves.size()) {
            CubicCurve fresh = new CubicCurve();
            fresh.setManaged(false);
            fresh.setStrokeLineCap(StrokeLineCap.ROUND);
            curves.add(fresh);
            nodes.add(fresh);
        }
        CubicCurve curve = curves.get(curvesUsed++);
        curve.setStartX(from.getX());
        curve.setStartY(from.getY());
        curve.setControlX1(from.getX() + reach);
        curve.setControlY1(from.getY());
        curve.setControlX2(to.getX() - reach);
        curve.setControlY2(to.getY());
        curve.setEndX(to.getX());
        curve.setEndY(to.getY());
        boolean inside = room == null || room.contains(from) && room.contains(to);
        curve.setClip(
                inside || room == null
                        ? null
                        : new Rectangle(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight()));
        show(curve, "curve " + look);
    }

    void dot(Point2D at, String look) {
        if (dotsUsed == dots.size()) {
            Circle fresh = new Circle(DOT);
            fresh.setManaged(false);
            dots.add(fresh);
            nodes.add(fresh);
        }
        Circle dot = dots.get(dotsUsed++);
        dot.setCenterX(at.getX());
        dot.setCenterY(at.getY());
        show(dot, "curve-dot " + look);
    }

    /// A word beside the end of a curve.
    void sign(double x, double y, String words, boolean below) {
        if (signsUsed == signs.size()) {
            Label fresh = Prose.label("");
            fresh.setManaged(false);
            signs.add(fresh);
            nodes.add(fresh);
        }
        Label sign = signs.get(signsUsed++);
        sign.setText(words);
        show(sign, "curve-sign");
        sign.applyCss();
        double width = Math.ceil(sign.prefWidth(-1));
        double height = Math.ceil(sign.prefHeight(-1));
        sign.resizeRelocate(x - width - 3, below ? y - 2 : y - height + 2, width, height);
    }

    private static void show(Node node, String look) {
        node.setVisible(true);
        List<String> classes = List.of(look.split(" "));
        if (!node.getStyleClass().equals(classes)) {
            node.getStyleClass().setAll(classes);
        }
    }
}
