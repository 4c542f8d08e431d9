package org.variorum.ui.reading;

import java.util.Arrays;
import java.util.List;
import org.variorum.model.Block;
import org.variorum.ui.Pane;
import org.variorum.ui.kit.Surface;

/// Which place of a text is looked at, and how high a place stands: between the beginnings of paragraphs and
/// pins in even steps, so that a text that follows moves as smoothly as the one that leads. Places are UTF-16
/// offsets with fractions, levels px from the surface's top.
final class EyeLine {
    private EyeLine() {}

    /// The level that is looked at: {@link Pane#EYE}. At the very beginning of a text it rises to the first
    /// line, and at the very end it sinks to the last, so that every place can be looked at.
    static double of(Surface surface) {
        double height = surface.node().getHeight();
        double eye = Pane.EYE * height;
        Surface.Level first = surface.levelOf(0);
        if (first.exact() && first.top() > -eye) {
            eye = Math.abs(first.top());
        }
        Surface.Level last = surface.levelOf(Math.max(0, surface.text().text().length() - 1));
        if (last.exact() && first.top() < 0) {
            double lowest = height * surface.endShare();
            double bottom = last.top() + last.height();
            eye = Math.clamp(2 * lowest - bottom, eye, Math.max(eye, lowest));
        }
        return eye;
    }

    /// The place at a level.
    ///
    /// @param knots offsets that must be exact, rising
    static double placeAt(Surface surface, int[] knots, double level) {
        List<Block> blocks = surface.text().blocks();
        int block = surface.text().blockAt(surface.topOffset());
        if (block < 0) {
            return 0;
        }
        while (block > 0 && top(surface, blocks.get(block).start()) > level) {
            block--;
        }
        while (block + 1 < blocks.size() && top(surface, blocks.get(block + 1).start()) <= level) {
            block++;
        }
        double from = blocks.get(block).start();
        double fromTop = top(surface, (int) from);
        int end = end(surface, block);
        for (int i = after(knots, (int) from); i < knots.length && knots[i] < end; i++) {
            double top = top(surface, knots[i]);
            if (top > level) {
                break;
            }
            from = knots[i];
            fromTop = top;
        }
        double to = next(surface, block, knots, from);
        double toTop = top(surface, block, to);
        return toTop > fromTop ? from + (to - from) * Math.clamp((level - fromTop) / (toTop - fromTop), 0, 1) : from;
    }

    /// The level of a place.
    static double levelOf(Surface surface, int[] knots, double place) {
        int block = surface.text().blockAt((int) place);
        if (block < 0) {
            return 0;
        }
        double from = surface.text().blocks().get(block).start();
        for (int i = after(knots, (int) from); i < knots.length && knots[i] <= place; i++) {
            from = knots[i];
        }
        double to = next(surface, block, knots, from);
        double fromTop = top(surface, (int) from);
        double share = to > from ? Math.clamp((place - from) / (to - from), 0, 1) : 0;
        return fromTop + share * Math.max(0, top(surface, block, to) - fromTop);
    }

    /// Whether a place is near enough to the screen for its level to be known.
    static boolean isExact(Surface surface, double place) {
        int block = surface.text().blockAt((int) place);
        return block < 0
                || surface.levelOf(surface.text().blocks().get(block).start()).exact();
    }

    /// The index of the first knot after an offset.
    private static int after(int[] knots, int offset) {
        int at = Arrays.binarySearch(knots, offset + 1);
        return at >= 0 ? at : -at - 1;
    }

    /// The next place that has a level of its own: a knot, the next paragraph, or the end.
    private static double next(Surface surface, int block, int[] knots, double from) {
        int end = end(surface, block);
        int after = after(knots, (int) from);
        return after < knots.length && knots[after] < end ? knots[after] : end;
    }

    private static int end(Surface surface, int block) {
        List<Block> blocks = surface.text().blocks();
        return block + 1 < blocks.size()
                ? blocks.get(block + 1).start()
                : surface.text().text().length();
    }

    private static double top(Surface surface, int offset) {
        return surface.levelOf(offset).top();
    }

    /// The same where the place may be the end of the text: the foot of its last line.
    private static double top(Surface surface, int block, double place) {
        boolean last = block + 1 == surface.text().blocks().size() && place >= end(surface, block);
        Surface.Level level = surface.levelOf((int) (last ? Math.max(0, place - 1) : place));
        return last ? level.top() + level.height() : level.top();
    }
}
