package org.variorum.ui.reading;

import java.text.BreakIterator;
import java.util.Locale;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

/// Where letters, words and blocks begin and end in a text. Plain functions.
final class Boundaries {
    /// By how much a selection grows.
    enum Unit {
        LETTER,
        WORD,
        BLOCK
    }

    private Boundaries() {}

    /// The unit around an offset: the letter after it, the word at it, the block that holds it.
    static Range around(DocumentText text, int offset, Unit unit) {
        int block = text.blockAt(offset);
        if (block < 0) {
            return new Range(offset, offset);
        }
        Range whole = text.blocks().get(block).range();
        int at = Math.clamp(offset, whole.start(), whole.end());
        if (unit == Unit.BLOCK || whole.isEmpty()) {
            return whole;
        }
        BreakIterator breaks = breaks(text.slice(whole), unit);
        int inside = at - whole.start();
        int end = inside >= whole.length() ? whole.length() : breaks.following(inside);
        int start = breaks.previous();
        return new Range(whole.start() + Math.max(0, start), whole.start() + end);
    }

    /// The next boundary after an offset: the end of the letter, of the word, or the next block's beginning.
    static int next(DocumentText text, int offset, Unit unit) {
        int block = text.blockAt(offset);
        if (block < 0) {
            return offset;
        }
        Range whole = text.blocks().get(block).range();
        if (offset >= whole.end() || unit == Unit.BLOCK) {
            return block + 1 < text.blocks().size()
                    ? text.blocks().get(block + 1).start()
                    : whole.end();
        }
        String slice = text.slice(whole);
        BreakIterator breaks = breaks(slice, unit);
        int at = breaks.following(Math.max(0, offset - whole.start()));
        while (unit == Unit.WORD && at < slice.length() && isGap(slice, at)) {
            at = breaks.next();
        }
        return whole.start() + at;
    }

    /// The boundary before an offset.
    static int previous(DocumentText text, int offset, Unit unit) {
        int block = text.blockAt(offset);
        if (block < 0) {
            return offset;
        }
        Range whole = text.blocks().get(block).range();
        if (offset <= whole.start()) {
            if (block == 0) {
                return whole.start();
            }
            Range before = text.blocks().get(block - 1).range();
            return unit == Unit.BLOCK ? before.start() : before.end();
        }
        if (unit == Unit.BLOCK) {
            return whole.start();
        }
        String slice = text.slice(whole);
        BreakIterator breaks = breaks(slice, unit);
        int at = breaks.preceding(Math.min(slice.length(), offset - whole.start()));
        while (unit == Unit.WORD && at > 0 && isGap(slice, at)) {
            at = breaks.previous();
        }
        return whole.start() + Math.max(0, at);
    }

    /// Whether what stands at a place is no word.
    private static boolean isGap(String text, int at) {
        return !Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static BreakIterator breaks(String text, Unit unit) {
        BreakIterator breaks = unit == Unit.WORD
                ? BreakIterator.getWordInstance(Locale.ROOT)
                : BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }

    /// A range as text to be taken elsewhere: an empty line between two blocks.
    static String clean(DocumentText text, Range range) {
        StringBuilder clean = new StringBuilder();
        for (int i = text.blockAt(range.start()); i >= 0 && i < text.blocks().size(); i++) {
            Range block = text.blocks().get(i).range();
            if (block.start() >= range.end()) {
                break;
            }
            int start = Math.max(block.start(), range.start());
            int end = Math.min(block.end(), range.end());
            if (end > start) {
                clean.append(clean.isEmpty() ? "" : "\n\n").append(text.text(), start, end);
            }
        }
        return clean.toString();
    }
}
