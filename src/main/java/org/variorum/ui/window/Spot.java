package org.variorum.ui.window;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Where something that floats above the window stands. Pure.
///
/// @param width of the window, px
/// @param height of the window, px
/// @param top what is above this, px, stays free
record Spot(double width, double height, double top) {
    private static final double GAP = 14;
    private static final double EDGE = 12;

    /// At the right of what shall not be covered, else at its left, level with it as far as the window allows;
    /// where there is room at neither side, and for what belongs to no place, in the middle.
    ///
    /// @param w its width, px
    /// @param h its height, px
    Point2D of(double w, double h, @Nullable Bounds beside) {
        if (beside != null) {
            double right = beside.getMaxX() + GAP;
            double left = beside.getMinX() - GAP - w;
            double x = right + w <= width - EDGE ? right : left;
            if (x >= EDGE) {
                double most = Math.max(top + EDGE, height - EDGE - h);
                return new Point2D(Math.round(x), Math.round(Math.clamp(beside.getMinY() - GAP, top + EDGE, most)));
            }
        }
        return new Point2D(Math.round((width - w) / 2), top + 24);
    }
}
