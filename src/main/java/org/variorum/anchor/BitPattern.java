package org.variorum.anchor;

import java.util.Arrays;

/// A pattern made ready for finding its edit distance (Levenshtein) to many places of a text at once: one
/// column of the table in a few machine instructions for every 64 characters of the pattern.
///
/// Source: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming", J. ACM 46 (1999), in the block form of H. Hyyrö, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances" (2003).
///
/// The pattern's last character is the highest bit of its last word; the lowest bits of its first word, as many
/// as are left over, stand for characters that are like any other. They change no distance, and all patterns of
/// so many words are treated alike.
///
/// A column of the table is kept as two bits for each of its rows: whether the row is *not* one more than the row
/// above it, and whether it is one less. Written so, a column takes two instructions fewer than in the papers.
final class BitPattern {
    private final int length;
    private final int words;
    private final long[] positions;

    /// @param pattern symbols of the text's own {@link Symbols}
    /// @param backwards whether the pattern and the text are to be read from their ends
    BitPattern(char[] pattern, int symbols, boolean backwards) {
        length = pattern.length;
        words = Math.max(1, (length + 63) / 64);
        positions = new long[symbols * words];
        int before = 64 * words - length;
        for (int i = 0; i < length; i++) {
            char symbol = pattern[backwards ? length - 1 - i : i];
            if (symbol != 0) {
                int row = before + i;
                positions[symbol * words + (row >> 6)] |= 1L << row;
            }
        }
        long any = any();
        for (int i = 0; i < positions.length; i += words) {
            positions[i] |= any;
        }
    }

    int length() {
        return length;
    }

    /// How many times 64 bits it takes.
    int words() {
        return words;
    }

    /// For each symbol, the positions at which the pattern has it: one entry for each word.
    long[] positions() {
        return positions;
    }

    /// The bits of its first word that are like any character.
    long any() {
        int count = 64 * words - length;
        return count == 64 ? -1L : (1L << count) - 1;
    }

    interface Hit {
        /// The pattern has a place that ends before `end`, with `distance` edits.
        void at(int end, int distance);
    }

    /// The distance between the whole pattern and the first 0, 1, 2 … `count` characters of the text from
    /// `at` on (or, with `step` -1, of the text before `at`, read backwards).
    int[] distances(Symbols text, int at, int step, int count) {
        int[] distances = new int[count + 1];
        distances[0] = length;
        long[] notMore = new long[words];
        long[] less = new long[words];
        // Here the pattern begins with the text: the characters left over are like none, and every row grows.
        long[] like = new long[words];
        Arrays.fill(like, -1L);
        like[0] = ~any();
        notMore[0] = any();
        for (int n = 0, i = step > 0 ? at : at - 1; n < count; n++, i += step) {
            int row = text.at(i) * words;
            long more = 1;
            long fewer = 0;
            for (int b = 0; b < words; b++) {
                long not = notMore[b];
                long equal = (positions[row + b] & like[b]) | fewer;
                long diagonal = ((not - (equal & ~not)) ^ not) | equal | less[b];
                long up = less[b] | (not & ~diagonal);
                long down = diagonal & ~not;
                long upHere = (up << 1) | more;
                notMore[b] = (diagonal | upHere) & ~((down << 1) | fewer);
                less[b] = upHere & diagonal;
                more = up >>> 63;
                fewer = down >>> 63;
            }
            distances[n + 1] = distances[n] + (int) (more - fewer);
        }
        return distances;
    }
}
