package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// Which letters differ in two forms of a word: what remains beside their longest common subsequence. Where a
/// word was written with characters that are dropped in comparing, the whole word is meant.
final class Letters {
    private static final int LONGEST = 64;

    private Letters() {}

    static List<Range> of(Step step, List<Token> quoted, List<Token> source, boolean ofQuoted) {
        Token one = quoted.get(step.quoted());
        Token other = source.get(step.source());
        Token asked = ofQuoted ? one : other;
        Range whole = new Range(asked.start(), asked.end());
        boolean plain = one.end() - one.start() == one.strict().length()
                && other.end() - other.start() == other.strict().length()
                && one.strict().length() <= LONGEST
                && other.strict().length() <= LONGEST;
        if (!plain) {
            return List.of(whole);
        }
        boolean[] same = ofQuoted ? common(one.strict(), other.strict()) : common(other.strict(), one.strict());
        List<Range> differing = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= same.length; i++) {
            boolean differs = i < same.length && !same[i];
            if (differs && from < 0) {
                from = i;
            } else if (!differs && from >= 0) {
                differing.add(new Range(asked.start() + from, asked.start() + i));
                from = -1;
            }
        }
        return List.copyOf(differing);
    }

    /// For each letter of the first word, whether it belongs to a longest common subsequence.
    private static boolean[] common(String one, String other) {
        int[][] length = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                length[i][j] = one.charAt(i) == other.charAt(j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        boolean[] same = new boolean[one.length()];
        int j = 0;
        for (int i = 0; i < one.length() && j < other.length(); ) {
            if (one.charAt(i) == other.charAt(j)) {
                same[i++] = true;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return same;
    }
}
