package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ProseFlow;

/// One block on the screen: marks, selection, text, and what stands beside it. Cells are used again for other
/// blocks. Its left edge is the column's; a cell that is never shown serves as a ruler.
final class ParagraphCell extends Region {
    /// What is taller keeps its picture run by run, px: graphics cards have a largest one, and throw beyond it.
    private static final double TALLEST_PICTURE = 1_800;

    private final ProseFlow flow = Prose.emptyFlow();
    private final MarkPaths marks = new MarkPaths();
    private final Path selected = Shape.path("surface-selection");
    private final Path flash = Shape.path("surface-flash");
    private final CellFrame frame = new CellFrame();
    private int index = -1;
    private @Nullable ShownBlock shown;
    private @Nullable BlockLook look;
    private double textLeft;
    private double textWidth;
    private boolean anew;
    private double setForWidth = -1;
    private double setForSize = -1;
    private @Nullable Measured measured;
    private @Nullable List<Mark> dirtyMarks;
    private @Nullable Range flashed;

    ParagraphCell() {
        setManaged(false);
        flow.setManaged(false);
        frame.setManaged(false);
        getStyleClass().add("paragraph-cell");
        getChildren().addAll(frame, marks, flash, selected, flow);
    }

    /// Shows a block.
    ///
    /// @param left where ordinary text begins, px in the cell
    /// @param width of ordinary text
    /// @param size of ordinary text
    void show(int index, ShownBlock shown, BlockLook look, boolean hairline, double left, double width, double size) {
        anew = true;
        setForWidth = width;
        setForSize = size;
        this.index = index;
        this.shown = shown;
        this.look = look;
        textLeft = left + look.left();
        textWidth = Math.max(24, width - look.left() - look.right());
        measured = null;
        flashed = null;
        flash.setVisible(false);
        flow.setLineSpacing(look.lineSpacing());
        flow.setNodeOrientation(shown.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.show(BlockRuns.of(shown, look, longestRun(look)), shown.isComplex());
        frame.show(shown.block(), look, hairline, left, width);
    }

    /// How many characters make about half the tallest picture.
    private int longestRun(BlockLook look) {
        double lines = TALLEST_PICTURE / 2 / look.line();
        return (int) Math.max(40, lines * textWidth / (look.size() * BlockLook.LETTER));
    }

    boolean isSetFor(double width, double size) {
        return setForWidth == width && setForSize == size;
    }

    /// Whether it shows a block whose marks it has not been told.
    boolean isAnew() {
        return anew;
    }

    int index() {
        return index;
    }

    ShownBlock shown() {
        return Objects.requireNonNull(shown);
    }

    private BlockLook look() {
        return Objects.requireNonNull(look);
    }

    private double textTop() {
        return Math.round(look().above() + look().pad());
    }

    /// Lays the text out, once for each block, and answers its measures.
    Measured measure() {
        Measured known = measured;
        if (known != null) {
            return known;
        }
        // With the same width in both calls the toolkit lays out only once.
        flow.resize(textWidth, flow.getHeight());
        double height = Math.ceil(flow.prefHeight(textWidth));
        flow.resizeRelocate(textLeft, textTop(), textWidth, height);
        // Letters are drawn as shapes (see app.Main): once, not in every frame of a scroll.
        boolean tall = height > TALLEST_PICTURE;
        flow.setCache(!tall);
        flow.getChildren().forEach(run -> run.setCache(tall && !shown().isComplex()));
        double whole = Math.ceil(textTop() + height + look().pad() + look().below());
        measured = Measured.of(
                whole, textTop(), flow.getLayoutInfo().getTextLines(false), look().line() - look().lineSpacing());
        return measured;
    }

    /// The marks to draw at the next layout.
    void mark(List<Mark> now) {
        anew = false;
        dirtyMarks = now;
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        Measured now = measure();
        frame.place(now, flow);
        List<Mark> draw = dirtyMarks;
        if (draw != null) {
            dirtyMarks = null;
            marks.draw(draw, this::shapesOf, textLeft);
        }
    }

    void select(@Nullable Range range) {
        show(selected, range, true);
    }

    /// Shows what this block has of the flash; null for none.
    void flash(@Nullable Range range, String styleClass, double opacity) {
        if (range == null ? flashed == null : range.equals(flashed)) {
            flash.setOpacity(opacity);
            return;
        }
        flashed = range;
        flash.getStyleClass().setAll(styleClass);
        flash.setOpacity(opacity);
        show(flash, range, false);
    }

    private void show(Path path, @Nullable Range range, boolean spacing) {
        List<PathElement> elements = new ArrayList<>();
        if (range != null) {
            for (Rectangle2D shape : shapes(range, spacing)) {
                double top = Math.round(shape.getMinY());
                Shape.rectangle(elements, shape.getMinX(), top, shape.getWidth(), Math.round(shape.getMaxY()) - top);
            }
        }
        Shape.show(path, elements);
    }

    /// The shapes of the part of a range that is in this block; px in the cell.
    List<Rectangle2D> shapesOf(Range range) {
        return shapes(range, false);
    }

    private List<Rectangle2D> shapes(Range range, boolean spacing) {
        Measured lines = measure();
        int start = shown().startOf(range.start());
        int end = shown().endOf(range.end());
        if (start >= end) {
            return List.of();
        }
        List<Rectangle2D> upright = new ArrayList<>();
        int last = lines.lineAt(end - 1);
        for (int line = lines.lineAt(start); line <= last; line++) {
            int from = Math.max(start, lines.starts()[line]);
            int to = line == last ? end : withoutSpace(from, lines.starts()[line + 1]);
            for (Rectangle2D shape : flow.getLayoutInfo().getSelectionGeometry(from, to, spacing)) {
                add(shape, upright);
            }
        }
        return Shape.joined(upright);
    }

    /// Where a line ends for the eye: spaces hang at its end.
    private int withoutSpace(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(shown().text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void add(Rectangle2D shape, List<Rectangle2D> upright) {
        boolean mirrored = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double left = mirrored ? textWidth - shape.getMaxX() : shape.getMinX();
        double from = Math.max(0, left);
        double to = Math.min(textWidth, left + shape.getWidth());
        if (to > from) {
            upright.add(new Rectangle2D(textLeft + from, textTop() + shape.getMinY(), to - from, shape.getHeight()));
        }
    }

    /// Where the caret stands before an offset.
    Rectangle2D caretAt(int offset) {
        measure();
        var caret = flow.getLayoutInfo().caretInfoAt(shown().startOf(offset), true);
        Rectangle2D at = caret.getSegmentAt(0);
        double x = flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? textWidth - at.getMinX() : at.getMinX();
        return new Rectangle2D(textLeft + x, textTop() + at.getMinY(), 1, at.getHeight());
    }

    /// The offset whose caret place is nearest to a point in the cell.
    int offsetAt(double x, double y) {
        measure();
        HitInfo hit = flow.getHitInfo(new Point2D(x - textLeft, y - textTop()));
        return shown().offsetOf(
                        Math.clamp(hit.getInsertionIndex(), 0, shown().text().length()));
    }
}
