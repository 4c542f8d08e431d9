package org.variorum.ui.map;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import org.variorum.compare.MapNode;
import org.variorum.model.Bearing;
import org.variorum.ui.kit.Ink;

/// The curves of a map, one path for all of a kind: a thousand of them cost no more than a handful of nodes. What a
/// passage does for a position is told by the line: whole for supports, with a cross upon it for undercuts, dotted
/// for context. FX thread.
final class Strokes extends Group {
    private static final double CROSS = 4;

    /// Where along a curve its cross stands: near the passage, where the curves of a position have parted.
    private static final double CROSS_AT = 0.82;

    private record Manner(Optional<Bearing> bearing, int ink) {}

    Strokes(String style) {
        getStyleClass().addAll("map-strokes", style);
        setMouseTransparent(true);
        setManaged(false);
    }

    void clear() {
        getChildren().clear();
    }

    void draw(Collection<Plan.Course> courses) {
        Map<Manner, Path> paths = new LinkedHashMap<>();
        for (Plan.Course course : courses) {
            Manner manner = new Manner(course.edge().bearing(), course.edge().ink());
            List<PathElement> path =
                    paths.computeIfAbsent(manner, Strokes::path).getElements();
            path.add(new MoveTo(course.fromX(), course.fromY()));
            path.add(new CubicCurveTo(
                    course.middleX(), course.fromY(), course.middleX(), course.toY(), course.toX(), course.toY()));
            if (course.edge().bearing().equals(Optional.of(Bearing.UNDERCUTS))) {
                cross(path, course.x(CROSS_AT), course.y(CROSS_AT));
            }
        }
        getChildren().setAll(paths.values());
    }

    private static void cross(List<PathElement> path, double x, double y) {
        path.add(new MoveTo(x - CROSS, y - CROSS));
        path.add(new LineTo(x + CROSS, y + CROSS));
        path.add(new MoveTo(x - CROSS, y + CROSS));
        path.add(new LineTo(x + CROSS, y - CROSS));
    }

    private static Path path(Manner manner) {
        Path path = new Path();
        path.getStyleClass().add("map-stroke");
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        if (manner.ink() >= 0) {
            Ink.dip(path, manner.ink());
            path.getStyleClass().add("map-leaning");
        }
        if (manner.bearing().equals(Optional.of(Bearing.CONTEXT))) {
            path.getStrokeDashArray().setAll(0.5, 4.5);
            path.getStyleClass().add("map-context");
        }
        return path;
    }

    /// The boxes of nodes of which no words are drawn, one path for all of a kind.
    void outline(Collection<Plan.Spot> spots) {
        Map<String, Path> paths = new LinkedHashMap<>();
        for (Plan.Spot spot : spots) {
            Path path = paths.computeIfAbsent(kind(spot.node()), _ -> new Path());
            if (path.getElements().isEmpty()) {
                path.getStyleClass().addAll("map-shape", kind(spot.node()).split(" ")[0]);
                if (spot.node() instanceof MapNode.OfPosition position) {
                    Ink.dip(path, position.position().voice().ink());
                }
            }
            double right = spot.x() + spot.width();
            double foot = spot.y() + spot.height();
            path.getElements()
                    .addAll(
                            new MoveTo(spot.x(), spot.y()),
                            new LineTo(right, spot.y()),
                            new LineTo(right, foot),
                            new LineTo(spot.x(), foot),
                            new javafx.scene.shape.ClosePath());
        }
        getChildren().setAll(paths.values());
    }

    private static String kind(MapNode node) {
        return switch (node) {
            case MapNode.OfQuestion _ -> "shape-question";
            case MapNode.OfClaim _ -> "shape-claim";
            case MapNode.OfStance _ -> "shape-stance";
            case MapNode.OfPosition position ->
                "shape-position " + Ink.number(position.position().voice().ink());
            case MapNode.OfPassage _ -> "shape-passage";
        };
    }
}
