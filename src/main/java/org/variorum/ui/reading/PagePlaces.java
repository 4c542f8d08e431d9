package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Surface.Level;

/// Where the words of a column of pages stand, on the screen and off: px in the column. Always exact: a
/// page's size is known before it is drawn.
final class PagePlaces {
    /// The height of a line where there is none, px.
    private static final double NO_LINE = 20;

    private final DocumentText text;
    private final PageStack stack;
    private final PageScroll scroll;
    private final PageCells cells;

    PagePlaces(DocumentText text, PageStack stack, PageScroll scroll, PageCells cells) {
        this.text = text;
        this.stack = stack;
        this.scroll = scroll;
        this.cells = cells;
    }

    /// @param left of the widest page
    int offsetAt(double x, double y, double left) {
        if (stack.count() == 0) {
            return 0;
        }
        int page = stack.pageAt(y + scroll.y() + PageStack.BETWEEN / 2);
        double scale = stack.scale(page);
        double down = y + scroll.y() - stack.top(page);
        return cells.lines(page).offsetAt((x - cells.left(page, left)) / scale, down / scale);
    }

    /// @param height of the screen
    List<Rectangle2D> shapesOf(Range range, double height) {
        List<Rectangle2D> shapes = new ArrayList<>();
        for (PageCell cell : cells.all()) {
            for (Rectangle2D shape : cell.shapesOf(range)) {
                double y = shape.getMinY() + cell.getLayoutY();
                if (y < height && y + shape.getHeight() > 0) {
                    double x = shape.getMinX() + cell.getLayoutX();
                    shapes.add(new Rectangle2D(x, y, shape.getWidth(), shape.getHeight()));
                }
            }
        }
        return shapes;
    }

    Level levelOf(int offset) {
        int page = text.pageAt(offset);
        if (page < 0) {
            return new Level(0, NO_LINE, true);
        }
        Rectangle2D line = cells.lines(page).lineOf(offset);
        double top = stack.top(page) - scroll.y();
        double scale = stack.scale(page);
        return line == null
                ? new Level(top, Math.min(NO_LINE, stack.height(page)), true)
                : new Level(top + line.getMinY() * scale, line.getHeight() * scale, true);
    }

    /// Scrolls so that a line stands at a level. At the top of the screen, the first line of a page brings
    /// the page's edge.
    void show(int offset, double share, double height) {
        int page = text.pageAt(offset);
        boolean begins =
                share == 0 && page >= 0 && offset == text.pages().get(page).start();
        scroll.go(begins ? stack.top(page) - PageStack.ABOVE : levelOf(offset).top() + scroll.y() - share * height);
    }

    /// Scrolls no more than is needed; what is far away comes to a third of the screen.
    void reveal(Range range, double height) {
        Level first = levelOf(range.start());
        Level last = levelOf(Math.max(range.start(), range.end() - 1));
        double below = last.top() + last.height() - height;
        if (height <= 0 || Math.abs(first.top()) > 2 * height) {
            show(range.start(), 0.3, height);
        } else if (first.top() < 0) {
            scroll.go(scroll.y() + first.top() - first.height());
        } else if (below > 0) {
            scroll.go(scroll.y() + Math.min(first.top(), below + last.height()));
        }
    }

    int topOffset() {
        for (int page = stack.count() == 0 ? 0 : stack.pageAt(scroll.y()); page < stack.count(); page++) {
            int first = cells.lines(page).firstBelow((scroll.y() - stack.top(page)) / stack.scale(page));
            if (first >= 0 || stack.top(page) >= scroll.y()) {
                return first >= 0 ? first : text.pages().get(page).start();
            }
        }
        return text.text().length();
    }
}
