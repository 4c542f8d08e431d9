package org.variorum.ui.reading;

import javafx.scene.input.ScrollEvent;

/// Where a column of pages is scrolled to, px from the top of the first page and from the left. When the
/// width or the zoom changes, what stands a third down the screen stays there.
final class PageScroll {
    private static final double KEPT = 0.33;

    private final PageStack stack;
    private double y;
    private double across;

    PageScroll(PageStack stack) {
        this.stack = stack;
    }

    double y() {
        return y;
    }

    double across() {
        return across;
    }

    void go(double to) {
        y = to;
    }

    /// Takes what is sideways of a wheel's or pad's movement; with Shift all of it is.
    ///
    /// @return whether there was anything
    boolean aside(ScrollEvent event) {
        double dx = event.getDeltaX() != 0 ? event.getDeltaX() : event.isShiftDown() ? event.getDeltaY() : 0;
        if (dx == 0 || event.isControlDown()) {
            return false;
        }
        across -= dx;
        if (event.getDeltaY() == 0 || event.isShiftDown()) {
            event.consume();
        }
        return true;
    }

    /// Fits the pages to a width.
    void fit(double width, double zoom, double output, double height) {
        boolean first = !stack.isFitted();
        double kept = y <= 0 ? 0 : KEPT * height;
        int page = first || stack.count() == 0 ? 0 : stack.pageAt(y + kept);
        double below = first || stack.count() == 0 ? 0 : (y + kept - stack.top(page)) / stack.scale(page);
        boolean changed = stack.fit(width, zoom, output);
        if (changed && !first && stack.count() > 0) {
            y = stack.top(page) + below * stack.scale(page) - kept;
        }
    }

    /// Brings both into their bounds, to whole px.
    void settle(double width, double height) {
        y = Math.round(Math.max(0, Math.min(y, stack.total() - height)));
        across = Math.round(Math.clamp(across, 0, Math.max(0, stack.widest() - width)));
    }
}
