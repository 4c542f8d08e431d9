package org.variorum.anchor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where one string stands in another. Short ones are left to the machine's own search; for long ones, which that
/// search may take for ever over in a text that nearly repeats itself, the method is linear.
///
/// Source: D. Knuth, J. Morris, V. Pratt, "Fast pattern matching in strings", SIAM J. Comput. 6 (1977).
final class Occurrences {
    private static final int LONG = 256;

    private final String text;
    private final String wanted;
    private final int @Nullable [] borders;
    private final int @Nullable [] known;

    /// @param known all its places, rising; null where they have to be looked for
    Occurrences(String text, String wanted, int @Nullable [] known) {
        this.text = text;
        this.wanted = wanted;
        this.known = known;
        this.borders = known == null && wanted.length() > LONG ? borders(wanted) : null;
    }

    /// The first at or after `from`, or -1.
    int next(int from) {
        if (known != null) {
            int found = Arrays.binarySearch(known, from);
            int index = found < 0 ? -1 - found : found;
            return index < known.length ? known[index] : -1;
        }
        if (borders == null) {
            return text.indexOf(wanted, from);
        }
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            while (matched > 0 && wanted.charAt(matched) != c) {
                matched = borders[matched - 1];
            }
            if (wanted.charAt(matched) == c) {
                matched++;
            }
            if (matched == wanted.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    /// For each beginning of the string, the length of the longest shorter one that it also ends with.
    private static int[] borders(String wanted) {
        int[] borders = new int[wanted.length()];
        int border = 0;
        for (int i = 1; i < borders.length; i++) {
            while (border > 0 && wanted.charAt(border) != wanted.charAt(i)) {
                border = borders[border - 1];
            }
            if (wanted.charAt(border) == wanted.charAt(i)) {
                border++;
            }
            borders[i] = border;
        }
        return borders;
    }
}
