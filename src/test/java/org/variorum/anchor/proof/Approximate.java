package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Range;

/// The closest places of a pattern in a text: all that need the fewest edits. Made for the baseline, and shares
/// nothing with what it is compared with.
///
/// Source: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming", J. ACM 46 (1999).
final class Approximate {
    private static final long TOP = 1L << 63;

    private final String pattern;
    private final int words;
    private final Map<Character, long[]> where = new HashMap<>();

    Approximate(String pattern) {
        this.pattern = pattern;
        words = (pattern.length() + 63) / 64;
        for (int i = 0; i < pattern.length(); i++) {
            where.computeIfAbsent(pattern.charAt(i), _ -> new long[words])[i / 64] |= 1L << (i % 64);
        }
    }

    /// A place, and how many edits make the pattern of it.
    record Match(Range place, int errors) {}

    /// All with the fewest edits, if that is at most `most`; where several begin at different characters and
    /// end at the same, the longest.
    List<Match> closest(String text, int most) {
        int[] distances = distances(text);
        int best = pattern.length();
        for (int distance : distances) {
            best = Math.min(best, distance);
        }
        List<Match> matches = new ArrayList<>();
        for (int end = 0; end < distances.length && best <= most; end++) {
            if (distances[end] == best) {
                matches.add(new Match(new Range(start(text, end, best), end), best));
            }
        }
        return matches;
    }

    /// For every end in the text the fewest edits of a place that ends there.
    int[] distances(String text) {
        int[] distances = new int[text.length() + 1];
        long[] plus = new long[words];
        long[] minus = new long[words];
        long[] none = new long[words];
        Arrays.fill(plus, -1L);
        long last = 1L << ((pattern.length() - 1) % 64);
        int distance = pattern.length();
        distances[0] = distance;
        for (int i = 0; i < text.length(); i++) {
            long[] equal = where.getOrDefault(text.charAt(i), none);
            int carry = 0;
            for (int w = 0; w < words; w++) {
                long eq = equal[w];
                long vertical = eq | minus[w];
                eq |= carry < 0 ? 1 : 0;
                long diagonal = (((eq & plus[w]) + plus[w]) ^ plus[w]) | eq;
                long up = minus[w] | ~(diagonal | plus[w]);
                long down = plus[w] & diagonal;
                long mask = w == words - 1 ? last : TOP;
                int out = (up & mask) != 0 ? 1 : (down & mask) != 0 ? -1 : 0;
                up = up << 1 | (carry > 0 ? 1 : 0);
                down = down << 1 | (carry < 0 ? 1 : 0);
                plus[w] = down | ~(vertical | up);
                minus[w] = up & vertical;
                carry = out;
            }
            distance += carry;
            distances[i + 1] = distance;
        }
        return distances;
    }

    /// The earliest beginning of a place that ends at `end` with so many edits: the same table, backwards.
    private int start(String text, int end, int errors) {
        int[] row = new int[pattern.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        int earliest = end;
        for (int start = end - 1; start >= Math.max(0, end - pattern.length() - errors); start--) {
            int diagonal = row[0];
            row[0]++;
            for (int j = 1; j < row.length; j++) {
                boolean same = pattern.charAt(pattern.length() - j) == text.charAt(start);
                int least = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = least;
            }
            earliest = row[pattern.length()] == errors ? start : earliest;
        }
        return earliest;
    }
}
