package org.variorum.ui.reading;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block;
import org.variorum.model.Range;

/// What assistive technology may ask of a column: the paragraph where the caret is, its lines, the selection
/// in it. Places are counted from the paragraph's beginning.
final class ColumnAccess {
    private final TextColumn column;
    private final ReadOnlyIntegerProperty caret;

    ColumnAccess(TextColumn column, ReadOnlyIntegerProperty caret) {
        this.column = column;
        this.caret = caret;
        caret.subscribe(() -> {
            column.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            column.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        });
        column.selection().subscribe(() -> {
            column.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            column.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    boolean answers(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT,
                    SELECTION_START,
                    SELECTION_END,
                    CARET_OFFSET,
                    LINE_FOR_OFFSET,
                    LINE_START,
                    LINE_END,
                    BOUNDS_FOR_RANGE,
                    OFFSET_AT_POINT -> !column.text().blocks().isEmpty();
            default -> false;
        };
    }

    @Nullable
    Object answer(AccessibleAttribute attribute, Object... parameters) {
        int at = caret.get() < 0 ? column.topOffset() : caret.get();
        int index = column.text().blockAt(at);
        Block block = column.text().blocks().get(index);
        Range selection = column.selection().get();
        Measured lines = column.blocks().measured(index);
        ShownBlock shown = column.blocks().shown(index);
        return switch (attribute) {
            case TEXT -> column.text().slice(block.range());
            case SELECTION_START -> within(block, selection == null ? at : selection.start());
            case SELECTION_END -> within(block, selection == null ? at : selection.end());
            case CARET_OFFSET -> within(block, at);
            case LINE_FOR_OFFSET -> lines.lineAt(shown.startOf(block.start() + (Integer) parameters[0]));
            case LINE_START -> lineStart(block, lines, shown, (Integer) parameters[0]);
            case LINE_END -> lineStart(block, lines, shown, (Integer) parameters[0] + 1);
            case BOUNDS_FOR_RANGE ->
                bounds(new Range(block.start() + (Integer) parameters[0], block.start() + (Integer) parameters[1] + 1));
            case OFFSET_AT_POINT -> {
                Point2D point = column.screenToLocal((Point2D) parameters[0]);
                yield within(block, column.offsetAt(point.getX(), point.getY()));
            }
            default -> null;
        };
    }

    private static int within(Block block, int offset) {
        return Math.clamp(offset - block.start(), 0, block.range().length());
    }

    private static int lineStart(Block block, Measured lines, ShownBlock shown, int line) {
        return line < lines.lines()
                ? shown.offsetOf(lines.starts()[Math.max(0, line)]) - block.start()
                : block.range().length();
    }

    private Bounds[] bounds(Range range) {
        return column.shapesOf(range).stream().map(this::onScreen).toArray(Bounds[]::new);
    }

    private Bounds onScreen(Rectangle2D shape) {
        Bounds local = new BoundingBox(shape.getMinX(), shape.getMinY(), shape.getWidth(), shape.getHeight());
        Bounds there = column.localToScreen(local);
        return there == null ? local : there;
    }
}
