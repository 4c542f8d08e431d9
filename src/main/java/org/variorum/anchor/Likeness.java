package org.variorum.anchor;

import java.util.Arrays;

/// How much of a text is in another one, whatever the two were typed, saved or printed with: the part of their
/// letters, taken eight at a time, that both have. A text with one wrong letter in fifty still has 0.85 of
/// itself, different texts of one archive at most 0.13 of each other (docs/versions.md). Made once for a text.
/// Immutable.
public final class Likeness {
    private static final int TOGETHER = 8;

    private final int[] grams;

    public Likeness(String text) {
        this.grams = grams(text);
    }

    /// From 0, nothing in common, to 1, the same letters: measured against the longer of the two, so that a
    /// part of a text is not like the whole.
    public double to(String other) {
        int[] its = grams(other);
        int most = Math.max(grams.length, its.length);
        return most == 0 ? 0 : (double) common(grams, its) / most;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /// The hash of every eight letters that follow one another, sorted, each as often as it is there.
    private static int[] grams(String text) {
        String chars = NormalForm.of(text).chars();
        char[] letters = new char[chars.length()];
        int count = 0;
        for (int i = 0; i < chars.length(); i++) {
            if (Character.isLetterOrDigit(chars.charAt(i)) || Character.isSurrogate(chars.charAt(i))) {
                letters[count++] = chars.charAt(i);
            }
        }
        int[] grams = new int[Math.max(0, count - TOGETHER + 1)];
        for (int i = 0; i < grams.length; i++) {
            int hash = 1;
            for (int j = i; j < i + TOGETHER; j++) {
                hash = 31 * hash + letters[j];
            }
            grams[i] = hash * 0x9E3779B1;
        }
        Arrays.sort(grams);
        return grams;
    }
}
