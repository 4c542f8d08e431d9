package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.StyleSpan;
import org.variorum.ui.kit.HeightTable;

/// A document's blocks as they are set at one width and size: what each shows, how it looks, and its
/// measures, guessed until they are needed or there is time.
final class Blocks {
    private final DocumentText text;
    private final @Nullable ShownBlock[] shown;
    private final @Nullable Measured[] measured;
    private final int[] firstSpan;
    private final HeightTable heights;
    private final ParagraphCell ruler = new ParagraphCell();
    private double width = -1;
    private double size = -1;
    private int nextToMeasure;

    Blocks(DocumentText text) {
        this.text = text;
        int count = text.blocks().size();
        shown = new ShownBlock[count];
        measured = new Measured[count];
        heights = new HeightTable(count);
        firstSpan = firstSpans(text);
    }

    private static int[] firstSpans(DocumentText text) {
        int[] first = new int[text.blocks().size()];
        int span = 0;
        for (int i = 0; i < first.length; i++) {
            while (span < text.spans().size()
                    && text.spans().get(span).start() < text.blocks().get(i).start()) {
                span++;
            }
            first[i] = span;
        }
        return first;
    }

    int count() {
        return measured.length;
    }

    HeightTable heights() {
        return heights;
    }

    /// Sets everything for another width or size; answers whether anything changed.
    ///
    /// @param width of a line, px
    /// @param size of the type, px
    boolean setFor(double width, double size, int from) {
        if (width == this.width && size == this.size) {
            return false;
        }
        this.width = width;
        this.size = size;
        nextToMeasure = from;
        for (int i = 0; i < count(); i++) {
            measured[i] = null;
            heights.guess(i, guess(i));
        }
        return true;
    }

    private double guess(int i) {
        BlockLook look = look(i);
        double letters = Math.max(1, (width - look.left() - look.right()) / (look.size() * BlockLook.LETTER));
        double lines = Math.ceil(Math.max(1, text.blocks().get(i).range().length() / letters * 1.02));
        return Math.ceil(look.above() + 2 * look.pad() + lines * look.line() + look.below());
    }

    BlockLook look(int i) {
        return BlockLook.of(text.blocks().get(i), size, i == 0, beginsFootnotes(i));
    }

    private boolean beginsFootnotes(int i) {
        return i > 0
                && text.blocks().get(i).kind() == Block.Kind.FOOTNOTE
                && text.blocks().get(i - 1).kind() != Block.Kind.FOOTNOTE;
    }

    ShownBlock shown(int i) {
        ShownBlock there = shown[i];
        if (there == null) {
            Block block = text.blocks().get(i);
            List<StyleSpan> spans = new ArrayList<>();
            for (int s = firstSpan[i]; s < text.spans().size(); s++) {
                StyleSpan span = text.spans().get(s);
                if (span.start() > block.end()) {
                    break;
                }
                spans.add(span);
            }
            there = new ShownBlock(text.text(), block, spans);
            shown[i] = there;
        }
        return there;
    }

    /// Puts a block into a cell, and answers its measures.
    Measured show(int i, ParagraphCell cell, double left) {
        if (cell.index() != i || !cell.isSetFor(width, size)) {
            cell.show(i, shown(i), look(i), beginsFootnotes(i), left, width, size);
        }
        Measured now = cell.measure();
        measured[i] = now;
        heights.measured(i, now.height());
        return now;
    }

    /// The measures of a block, laid out for it if needed.
    Measured measured(int i) {
        Measured known = measured[i];
        return known != null ? known : show(i, ruler, 0);
    }

    /// The measures of a block if they are known.
    @Nullable
    Measured known(int i) {
        return measured[i];
    }

    /// Measures for as long as there is time; answers whether anything is left to do.
    boolean measureFor(long nanos) {
        long end = System.nanoTime() + nanos;
        while (heights.hasGuess()) {
            int next = heights.nextGuess(Math.min(nextToMeasure, count() - 1));
            measured(next);
            nextToMeasure = next + 1;
            if (System.nanoTime() > end) {
                break;
            }
        }
        return heights.hasGuess();
    }
}
