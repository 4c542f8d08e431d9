package org.variorum.anchor;

/// The characters of a text as small numbers, from 1 in the order they first appear; 0 is every character
/// that the text does not have. Tables indexed by them stay small enough for the processor's nearest memory.
///
/// A text with at most 255 different characters takes one byte for each, any other two.
final class Symbols {
    private static final int BYTES = 255;

    /// By the upper half of a character, then by the lower; null where the text has none of that half.
    private final char[][] numbers = new char[256][];
    private final int length;
    private final byte[] narrow;
    private final char[] wide;
    private final int size;

    Symbols(String chars) {
        length = chars.length();
        byte[] bytes = new byte[length];
        char[] pairs = {};
        int last = 0;
        for (int i = 0; i < length; i++) {
            char c = chars.charAt(i);
            char[] page = numbers[c >> 8];
            if (page == null) {
                page = new char[256];
                numbers[c >> 8] = page;
            }
            if (page[c & 255] == 0) {
                page[c & 255] = (char) ++last;
                if (last == BYTES + 1) {
                    pairs = widened(bytes, i);
                    bytes = new byte[0];
                }
            }
            if (last > BYTES) {
                pairs[i] = page[c & 255];
            } else {
                bytes[i] = (byte) page[c & 255];
            }
        }
        size = last + 1;
        narrow = bytes;
        wide = pairs;
    }

    private static char[] widened(byte[] bytes, int count) {
        char[] pairs = new char[bytes.length];
        for (int i = 0; i < count; i++) {
            pairs[i] = (char) (bytes[i] & 255);
        }
        return pairs;
    }

    int length() {
        return length;
    }

    /// How many different numbers there are, 0 among them.
    int size() {
        return size;
    }

    int at(int index) {
        return size <= BYTES + 1 ? narrow[index] & 255 : wide[index];
    }

    /// Writes the numbers of the characters `[from, to)`, each `times` as large, to the start of an array.
    void rows(int from, int to, int times, int[] rows) {
        if (size <= BYTES + 1) {
            for (int i = from; i < to; i++) {
                rows[i - from] = (narrow[i] & 255) * times;
            }
        } else {
            for (int i = from; i < to; i++) {
                rows[i - from] = wide[i] * times;
            }
        }
    }

    char[] of(String pattern) {
        char[] coded = new char[pattern.length()];
        for (int i = 0; i < coded.length; i++) {
            char c = pattern.charAt(i);
            char[] page = numbers[c >> 8];
            coded[i] = page == null ? 0 : page[c & 255];
        }
        return coded;
    }

    /// Whether a stretch of the text has these very numbers; not where it would leave the text. A character
    /// that the text does not have is never the same.
    boolean same(char[] pattern, int at) {
        if (at < 0 || at + pattern.length > length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i] == 0 || pattern[i] != at(at + i)) {
                return false;
            }
        }
        return true;
    }
}
