package org.variorum.ui.reading;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The place where the keyboard is on a page.
final class PageCaret extends Region {
    private static final double WIDTH = 1.5;

    PageCaret() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("surface-caret");
    }

    /// @param cell of the page that holds the offset; null where that is off the screen
    /// @param scale px a point
    void place(int offset, @Nullable PageCell cell, double scale) {
        Rectangle2D place = cell == null ? null : cell.lines().caretAt(offset);
        setVisible(place != null);
        if (cell != null && place != null) {
            toFront();
            resizeRelocate(
                    cell.getLayoutX() + place.getMinX() * scale - WIDTH / 2,
                    cell.getLayoutY() + place.getMinY() * scale,
                    WIDTH,
                    place.getHeight() * scale);
        }
    }
}
