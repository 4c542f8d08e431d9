package org.variorum.anchor;

import java.util.Arrays;

/// A pattern made ready for finding its edit distance (Levenshtein) to many places of a text at once: one
/// column of the table in a few machine instructions for every 64 characters of the pattern.
///
/// Source: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming", J. ACM 46 (1999), in the block form of H. Hyyrö, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances" (2003).
final class BitPattern {
    private final int length;
    private final int blocks;
    private final long lastBit;
    /// For each symbol, the positions at which the pattern has it: `blocks` words each.
    private final long[] positions;

    /// @param pattern symbols of the text's own {@link Symbols}
    /// @param backwards whether the pattern and the text are to be read from their ends
    BitPattern(char[] pattern, int symbols, boolean backwards) {
        length = pattern.length;
        blocks = Math.max(1, (length + 63) / 64);
        lastBit = 1L << ((length - 1) & 63);
        positions = new long[symbols * blocks];
        for (int i = 0; i < length; i++) {
            char symbol = pattern[backwards ? length - 1 - i : i];
            if (symbol != 0) {
                positions[symbol * blocks + (i >> 6)] |= 1L << (i & 63);
            }
        }
    }

    int length() {
        return length;
    }

    interface Hit {
        /// The pattern has a place that ends before `end`, with `distance` edits.
        void at(int end, int distance);
    }

    /// Reports every position at which the pattern ends with at most `most` edits, wherever it begins.
    void search(char[] text, int most, Hit hit) {
        if (blocks > 1) {
            walk(text, 0, 1, text.length, 0, (end, distance) -> {
                if (distance <= most) {
                    hit.at(end, distance);
                }
            });
            return;
        }
        long plus = -1L;
        long minus = 0;
        int distance = length;
        long last = lastBit;
        for (int i = 0; i < text.length; i++) {
            long equal = positions[text[i]];
            long vertical = equal | minus;
            long horizontal = (((equal & plus) + plus) ^ plus) | equal;
            long up = minus | ~(horizontal | plus);
            long down = plus & horizontal;
            if ((up & last) != 0) {
                distance++;
            } else if ((down & last) != 0) {
                distance--;
            }
            up <<= 1;
            down <<= 1;
            plus = down | ~(vertical | up);
            minus = up & vertical;
            if (distance <= most) {
                hit.at(i + 1, distance);
            }
        }
    }

    /// The distance between the whole pattern and the first 0, 1, 2 … `count` characters of the text from
    /// `at` on (or, with `step` -1, of the text before `at`, read backwards).
    int[] distances(char[] text, int at, int step, int count) {
        int[] distances = new int[count + 1];
        distances[0] = length;
        walk(text, step > 0 ? at : at - 1, step, count, 1, (n, distance) -> distances[n] = distance);
        return distances;
    }

    /// Reports the distance after each of `count` characters.
    ///
    /// @param entering how much the row above the pattern grows with every character: 0 where the pattern may
    ///     begin anywhere, 1 where it begins with the text
    private void walk(char[] text, int first, int step, int count, int entering, Hit hit) {
        long[] plus = new long[blocks];
        long[] minus = new long[blocks];
        Arrays.fill(plus, -1L);
        int distance = length;
        for (int n = 0, i = first; n < count; n++, i += step) {
            int row = text[i] * blocks;
            int carry = entering;
            for (int b = 0; b < blocks; b++) {
                long equal = positions[row + b];
                long vertical = equal | minus[b];
                if (carry < 0) {
                    equal |= 1;
                }
                long horizontal = (((equal & plus[b]) + plus[b]) ^ plus[b]) | equal;
                long up = minus[b] | ~(horizontal | plus[b]);
                long down = plus[b] & horizontal;
                long bit = b == blocks - 1 ? lastBit : Long.MIN_VALUE;
                int leaving = (up & bit) != 0 ? 1 : (down & bit) != 0 ? -1 : 0;
                up = (up << 1) | (carry > 0 ? 1 : 0);
                down = (down << 1) | (carry < 0 ? 1 : 0);
                plus[b] = down | ~(vertical | up);
                minus[b] = up & vertical;
                carry = leaving;
            }
            distance += carry;
            hit.at(n + 1, distance);
        }
    }
}
