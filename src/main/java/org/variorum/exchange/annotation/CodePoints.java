package org.variorum.exchange.annotation;

import java.util.Arrays;

/// A text's offsets in code points and in UTF-16 units, each from the other. Made once for a text; safe for any
/// number of threads.
public final class CodePoints {
    private final String text;
    /// Where the low halves of surrogate pairs stand, in order.
    private final int[] low;

    public CodePoints(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isInside(i)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        this.low = Arrays.copyOf(found, count);
    }

    private boolean isInside(int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    public String text() {
        return text;
    }

    /// How many code points stand before a UTF-16 offset; one in the middle of a character counts it.
    public int of(int utf16) {
        int at = Arrays.binarySearch(low, utf16);
        return utf16 - (at < 0 ? -at - 1 : at);
    }

    /// The UTF-16 offset that so many code points stand before; -1 where the text has fewer.
    public int toUtf16(int codePoints) {
        if (codePoints < 0 || codePoints > text.length() - low.length) {
            return -1;
        }
        int from = 0;
        int to = low.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (low[middle] - middle <= codePoints) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return codePoints + from;
    }

    /// Whether a UTF-16 offset is in the text (or at its end) and not in the middle of a character.
    public boolean isBoundary(int utf16) {
        return utf16 >= 0 && utf16 <= text.length() && Arrays.binarySearch(low, utf16) < 0;
    }
}
