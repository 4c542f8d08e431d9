package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/// Paths of rectangles: many shapes, one node.
final class Shape {
    private Shape() {}

    /// An unmanaged path that is only filled, by the style sheet.
    static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setStroke(null);
        // What has one colour does not darken where it overlaps.
        path.setFillRule(FillRule.NON_ZERO);
        path.setVisible(false);
        return path;
    }

    static void show(Path path, List<PathElement> elements) {
        if (!elements.isEmpty() || !path.getElements().isEmpty()) {
            path.getElements().setAll(elements);
        }
        path.setVisible(!elements.isEmpty());
    }

    static void rectangle(List<PathElement> to, double x, double y, double width, double height) {
        to.add(new MoveTo(x, y));
        to.add(new LineTo(x + width, y));
        to.add(new LineTo(x + width, y + height));
        to.add(new LineTo(x, y + height));
        to.add(new ClosePath());
    }

    static void rounded(List<PathElement> to, double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        if (r <= 0) {
            rectangle(to, x, y, width, height);
            return;
        }
        to.add(new MoveTo(x + r, y));
        to.add(new LineTo(x + width - r, y));
        to.add(new QuadCurveTo(x + width, y, x + width, y + r));
        to.add(new LineTo(x + width, y + height - r));
        to.add(new QuadCurveTo(x + width, y + height, x + width - r, y + height));
        to.add(new LineTo(x + r, y + height));
        to.add(new QuadCurveTo(x, y + height, x, y + height - r));
        to.add(new LineTo(x, y + r));
        to.add(new QuadCurveTo(x, y, x + r, y));
        to.add(new ClosePath());
    }

    /// Joins shapes that touch on one line, as the pieces of complex text do.
    static List<Rectangle2D> joined(List<Rectangle2D> shapes) {
        List<Rectangle2D> joined = new ArrayList<>();
        for (Rectangle2D shape : shapes) {
            Rectangle2D last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && Math.abs(last.getMinY() - shape.getMinY()) < 4
                    && shape.getMinX() <= last.getMaxX() + 1
                    && last.getMinX() <= shape.getMaxX() + 1) {
                double x = Math.min(last.getMinX(), shape.getMinX());
                double y = Math.min(last.getMinY(), shape.getMinY());
                joined.set(
                        joined.size() - 1,
                        new Rectangle2D(
                                x,
                                y,
                                Math.max(last.getMaxX(), shape.getMaxX()) - x,
                                Math.max(last.getMaxY(), shape.getMaxY()) - y));
            } else {
                joined.add(shape);
            }
        }
        return joined;
    }
}
