package org.variorum.ui.reading;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.ui.kit.Prose;

/// The numbers of the paragraphs that begin in the left half of a page, in the room left of it, each level
/// with the paragraph's first line.
final class PageNumbers extends Group {
    /// Where a number ends, left of the page, px.
    private static final double GAP = 7;

    private static final double LEAST_STEP = 12;
    /// A line's middle, from its top.
    private static final double MIDDLE = 0.55;

    PageNumbers(DocumentText text, Page page, PageLines lines) {
        setManaged(false);
        setAutoSizeChildren(false);
        for (int i = Math.max(0, text.blockAt(page.start())); i < text.blocks().size(); i++) {
            Block block = text.blocks().get(i);
            if (block.start() >= page.end()) {
                break;
            }
            Rectangle2D line = block.isNumbered() && block.start() >= page.start() ? lines.lineOf(block.start()) : null;
            if (line != null && line.getMinX() < page.width() / 2) {
                Text number = Prose.runs(Integer.toString(block.number()), "paragraph-number")
                        .getFirst();
                number.setManaged(false);
                number.setUserData(line.getMinY() + MIDDLE * line.getHeight());
                getChildren().add(number);
            }
        }
    }

    /// @param x of the page's left edge, px
    /// @param scale px a point
    void place(double x, double y, double scale) {
        double last = -LEAST_STEP;
        for (var child : getChildren()) {
            Text number = (Text) child;
            double middle = (Double) number.getUserData() * scale;
            number.setVisible(middle - last >= LEAST_STEP);
            if (number.isVisible()) {
                last = middle;
                double width = number.getLayoutBounds().getWidth();
                number.setX(Math.round(x - GAP - width));
                number.setY(Math.round(y + middle + 4));
            }
        }
    }
}
