package org.variorum.ui.kit;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

/// A document on the screen, a column of text or of pages. It answers two questions for everybody else: which
/// offset is at this point, and which shapes does this range have. Selection, highlights, margin cards,
/// curves and search hits are written once, over surfaces.
///
/// Points and shapes are px in the space of {@link #node}; offsets are UTF-16 offsets into {@link #text}.
/// Answers hold until the next layout: ask again, never keep them.
public interface Surface {
    Region node();

    DocumentText text();

    /// The offset whose caret place is nearest to a point.
    int offsetAt(double x, double y);

    /// The shapes of what is on the screen of a range, one or more a line, from top to bottom. Empty where
    /// none of it is.
    List<Rectangle2D> shapesOf(Range range);

    /// Where the line that holds an offset stands, on the screen or off.
    Level levelOf(int offset);

    /// @param top px from the node's top; negative above the screen
    /// @param height of the line, px
    /// @param exact false while it is a guess, far off the screen
    record Level(double top, double height, boolean exact) {
        public double middle() {
            return top + height / 2;
        }
    }

    /// Scrolls so that the line that holds an offset stands at a level.
    ///
    /// @param share of the node's height, 0 top to 1 bottom
    void show(int offset, double share);

    /// Scrolls no more than is needed to have a range on the screen.
    void reveal(Range range);

    /// The first offset on the screen.
    int topOffset();

    /// Scrolls by px; positive shows what is further down.
    void scrollBy(double dy);

    /// How high the end of the text can be brought, as a share of the node's height.
    default double endShare() {
        return 1;
    }

    /// The x at which lines end (the right edge of the measure): where curves begin.
    double textRight();

    /// The x at which lines begin; a mark's bar in the pad stands 8 to the left of it.
    default double textLeft() {
        return 30;
    }

    /// The marks to draw, all of them; replaces those before.
    void mark(List<Mark> marks);

    /// Draws the eye to a range once, briefly.
    void flash(Range range);

    /// What the reader has selected; null where nothing is.
    ObjectProperty<@Nullable Range> selection();

    /// Size of the text or page, 1 for as designed.
    DoubleProperty zoom();

    /// Grows with each layout in which anything may have moved.
    ReadOnlyLongProperty layouts();

    /// Whether everything that is to be seen is drawn.
    default boolean isSettled() {
        return true;
    }

    /// Stops what runs in the background for it. It will not be shown again.
    void dispose();
}
