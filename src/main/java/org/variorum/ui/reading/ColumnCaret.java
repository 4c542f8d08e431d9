package org.variorum.ui.reading;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.variorum.model.DocumentText;

/// The place where the keyboard is in a text that cannot be written in.
final class ColumnCaret extends Region {
    private static final double WIDTH = 1.5;

    ColumnCaret() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("surface-caret");
    }

    /// @param offset negative for none
    void place(int offset, DocumentText text, LiveCells cells) {
        ParagraphCell cell = offset < 0 ? null : cells.get(text.blockAt(offset));
        setVisible(cell != null);
        if (cell != null) {
            Rectangle2D at = cell.caretAt(offset);
            resizeRelocate(at.getMinX() - WIDTH / 2, cell.getLayoutY() + at.getMinY(), WIDTH, at.getHeight());
        }
    }
}
