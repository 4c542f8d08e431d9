package org.variorum.model;

import java.util.List;

/// A document's canonical text with its structure: what every surface shows and every anchor points into.
/// Line ends are line feeds and there is no byte order mark.
///
/// @param extraction the version of the reader that made it, such as `markdown/1`
/// @param pages empty for a text without pages
public record DocumentText(
        String text, List<Block> blocks, List<StyleSpan> spans, List<Page> pages, String extraction) {
    public static final DocumentText EMPTY = new DocumentText("", List.of(), List.of(), List.of(), "none/1");

    public DocumentText {
        blocks = List.copyOf(blocks);
        spans = List.copyOf(spans);
        pages = List.copyOf(pages);
    }

    /// Where the footnotes at the end begin, or the text's length: a quotation is looked for in front of it
    /// first. Printed pages have theirs between paragraphs: those are in front of it.
    public int bodyEnd() {
        int end = text.length();
        for (Block block : blocks.reversed()) {
            if (block.kind() != Block.Kind.FOOTNOTE) {
                return end;
            }
            end = block.start();
        }
        return end;
    }

    /// The index in {@link #blocks} of the block that holds `offset`, or of the last that begins before it; 0
    /// for an offset before all, -1 where there are no blocks.
    public int blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        if (high < 0) {
            return -1;
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The number (¶n) of the paragraph at `offset`; the nearest numbered one before it where that block has
    /// none; 0 if there is none.
    public int paragraphAt(int offset) {
        for (int i = blockAt(offset); i >= 0; i--) {
            if (blocks.get(i).isNumbered()) {
                return blocks.get(i).number();
            }
        }
        return 0;
    }

    /// The index of the page that holds `offset`, or -1 where the text has no pages.
    public int pageAt(int offset) {
        int found = -1;
        for (Page page : pages) {
            if (page.start() <= offset) {
                found = page.index();
            }
        }
        return found;
    }

    public String slice(Range range) {
        return text.substring(range.start(), range.end());
    }
}
