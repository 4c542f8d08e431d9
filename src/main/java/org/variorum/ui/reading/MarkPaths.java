package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;

/// The marks of one block, drawn under its text: one path a look, coloured by the style sheet. Where they
/// meet: highlights, then tints, then lines, of which two stack 2 px apart.
final class MarkPaths extends Group {
    /// A path's place among the others, and its style class.
    private record Kind(int layer, String name) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparingInt(Kind::layer).thenComparing(Kind::name);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    /// Where the shapes of a range are: px in the cell, upright, one a line.
    @FunctionalInterface
    interface Shapes {
        List<Rectangle2D> of(Range range);
    }

    private static final int HIGHLIGHT = 0;
    private static final int TINT = 1;
    private static final int LINE = 2;
    private static final double STACK = 2;
    /// Where the bar of evidence stands, left of the text.
    private static final double BAR_GAP = 8;

    private static final double BAR = 2.5;
    private static final double DOT = 1.5;

    private final Map<Kind, Path> paths = new TreeMap<>();
    private final Map<Kind, List<PathElement>> drawn = new TreeMap<>();
    private final List<Rectangle2D> lined = new ArrayList<>();

    MarkPaths() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
    }

    /// Draws these marks and no others.
    ///
    /// @param textLeft where the text begins, px in the cell
    void draw(List<Mark> marks, Shapes shapes, double textLeft) {
        drawn.clear();
        lined.clear();
        // Long lines first: what is inside another then stands under it.
        List<Mark> order = new ArrayList<>(marks);
        order.sort(Comparator.comparingInt(mark -> -mark.range().length()));
        for (Mark mark : order) {
            draw(mark, shapes.of(mark.range()), textLeft);
        }
        show();
    }

    private void draw(Mark mark, List<Rectangle2D> shapes, double textLeft) {
        if (shapes.isEmpty()) {
            return;
        }
        switch (mark.look()) {
            case Mark.Look.Highlight(var colour) -> fill(shapes, HIGHLIGHT, "mark-highlight-" + name(colour), 2);
            case Mark.Look.NoteInFocus(var colour) -> line(shapes, 2, "mark-edge-" + name(colour));
            case Mark.Look.Hit _ -> fill(shapes, HIGHLIGHT, "mark-hit", 2);
            case Mark.Look.Claim _ -> line(shapes, 1, "mark-claim");
            case Mark.Look.ClaimInFocus _ -> {
                fill(shapes, TINT, "mark-claim-focus-fill", 0);
                line(shapes, 2, "mark-claim-focus");
            }
            case Mark.Look.EvidenceInFocus(int ink) -> {
                int voice = ink % 12 + 1;
                fill(shapes, TINT, "mark-tint-" + voice, 0);
                line(shapes, 2, "mark-voice-" + voice);
                double top = shapes.getFirst().getMinY();
                double height = shapes.getLast().getMaxY() - top + 2;
                Shape.rectangle(
                        to(LINE, "mark-voice-" + voice), textLeft - BAR_GAP, Math.round(top), BAR, Math.round(height));
            }
            case Mark.Look.Gloss _ -> dots(shapes);
            case Mark.Look.Variant _ -> line(shapes, 2, "mark-variant");
        }
    }

    private static String name(Enum<?> colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }

    private void fill(List<Rectangle2D> shapes, int layer, String name, double radius) {
        List<PathElement> elements = to(layer, name);
        for (Rectangle2D shape : shapes) {
            double top = Math.round(shape.getMinY());
            Shape.rounded(elements, shape.getMinX(), top, shape.getWidth(), Math.round(shape.getMaxY()) - top, radius);
        }
    }

    private void line(List<Rectangle2D> shapes, double thick, String name) {
        List<PathElement> elements = to(LINE, name);
        for (Rectangle2D shape : shapes) {
            Shape.rectangle(elements, shape.getMinX(), below(shape, thick), shape.getWidth(), thick);
        }
    }

    private void dots(List<Rectangle2D> shapes) {
        List<PathElement> elements = to(LINE, "mark-gloss");
        for (Rectangle2D shape : shapes) {
            double y = below(shape, DOT);
            for (double x = shape.getMinX(); x + DOT <= shape.getMaxX(); x += 2 * DOT) {
                Shape.rectangle(elements, x, y, DOT, DOT);
            }
        }
    }

    /// The level for a line under a shape, lower where there are lines already.
    private double below(Rectangle2D shape, double thick) {
        double y = Math.round(shape.getMaxY()) - 1;
        for (Rectangle2D other : lined) {
            boolean meets = other.getMinX() < shape.getMaxX() && shape.getMinX() < other.getMaxX();
            if (meets && Math.abs(other.getMinY() - y) < STACK) {
                y = other.getMaxY() + STACK;
            }
        }
        lined.add(new Rectangle2D(shape.getMinX(), y, shape.getWidth(), thick));
        return y;
    }

    private List<PathElement> to(int layer, String name) {
        return drawn.computeIfAbsent(new Kind(layer, name), _ -> new ArrayList<>());
    }

    private void show() {
        boolean more = false;
        for (Kind kind : drawn.keySet()) {
            if (!paths.containsKey(kind)) {
                paths.put(kind, Shape.path(kind.name()));
                more = true;
            }
        }
        if (more) {
            getChildren().setAll(paths.values());
        }
        paths.forEach((kind, path) -> Shape.show(path, drawn.getOrDefault(kind, List.of())));
    }
}
