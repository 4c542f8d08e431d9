package org.variorum.anchor;

import java.text.BreakIterator;
import java.util.Locale;
import org.variorum.model.Range;

/// Where a passage may begin and end: never inside a character as the reader sees it, and at whole words
/// where the words were whole.
final class Edges {
    /// How far a word's edge is looked for.
    private static final int WORD = 40;

    private static final int CLUSTER = 64;

    private Edges() {}

    /// Whether no word runs across an offset. Scripts without spaces have no words in this sense.
    static boolean betweenWords(CharSequence text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || !isOfWord(Character.codePointBefore(text, offset))
                || !isOfWord(Character.codePointAt(text, offset));
    }

    static boolean isOfWord(int point) {
        return (Character.isLetterOrDigit(point)
                        && !(point <= 0xFFFF && Folding.isUnspaced((char) point))
                        && !Character.isIdeographic(point))
                || Folding.isMark(point);
    }

    /// The edge between words that is nearest to an offset; the earlier of two. The offset itself where none
    /// is near.
    static int nearestBetweenWords(CharSequence text, int offset) {
        for (int far = 0; far <= WORD; far++) {
            if (betweenWords(text, offset - far)) {
                return Math.max(0, offset - far);
            }
            if (betweenWords(text, offset + far)) {
                return Math.min(text.length(), offset + far);
            }
        }
        return offset;
    }

    /// Without white space at its ends; empty at its start where it is nothing else.
    static Range trim(String text, Range range) {
        int start = range.start();
        int end = range.end();
        while (end > start && Folding.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Folding.isSpace(text.charAt(start))) {
            start++;
        }
        return new Range(start, end);
    }

    /// Widened where it would cut a character as the reader sees it: a letter from its accent, half of a
    /// surrogate pair, one flag or family from its other half.
    static Range wholeCharacters(String text, Range range) {
        return new Range(edge(text, range.start(), false), edge(text, range.end(), true));
    }

    private static int edge(String text, int offset, boolean forward) {
        if (offset <= 0
                || offset >= text.length()
                || (text.charAt(offset) < 0x300 && text.charAt(offset - 1) < 0x300 && text.charAt(offset) != '\n')) {
            return Math.clamp(offset, 0, text.length());
        }
        int first = offset;
        while (first > 0 && first > offset - CLUSTER && text.charAt(first - 1) >= 0x300) {
            first--;
        }
        first = Math.max(0, first - 1);
        int last = Math.min(text.length(), offset + CLUSTER);
        if (Character.isLowSurrogate(text.charAt(first)) && first > 0) {
            first--;
        }
        if (last < text.length() && Character.isLowSurrogate(text.charAt(last))) {
            last++;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(first, last));
        int at = offset - first;
        if (characters.isBoundary(at)) {
            return offset;
        }
        return first + (forward ? characters.following(at) : characters.preceding(at));
    }
}
