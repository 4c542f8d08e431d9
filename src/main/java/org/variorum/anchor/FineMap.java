package org.variorum.anchor;

/// Carries offsets through a change: the two versions of what was changed are laid beside each other, character by
/// character, so that they differ in as little as can be (Levenshtein's distance).
final class FineMap {
    /// Larger tables are not made: about 4 MB.
    private static final int MOST_CELLS = 2_000_000;

    private final short[][] edits;
    private final CharSequence old;
    private final CharSequence now;

    private FineMap(CharSequence old, CharSequence now) {
        this.old = old;
        this.now = now;
        this.edits = new short[old.length() + 1][now.length() + 1];
        for (int i = 0; i <= old.length(); i++) {
            for (int j = 0; j <= now.length(); j++) {
                edits[i][j] = (short) least(i, j);
            }
        }
    }

    static boolean isSmall(int oldLength, int nowLength) {
        return Math.max(oldLength, nowLength) < Short.MAX_VALUE
                && (long) (oldLength + 1) * (nowLength + 1) <= MOST_CELLS;
    }

    /// Where an offset of the old version has its place in the new one.
    ///
    /// @param before whether what was put in right there belongs in front of it
    static int at(CharSequence old, CharSequence now, int offset, boolean before) {
        return new FineMap(old, now).at(offset, before);
    }

    private int least(int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        return Math.min(diagonal(i, j), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    }

    private int diagonal(int i, int j) {
        return edits[i - 1][j - 1] + (old.charAt(i - 1) == now.charAt(j - 1) ? 0 : 1);
    }

    private int at(int offset, boolean before) {
        int i = old.length();
        int j = now.length();
        while (i > offset) {
            if (j > 0 && edits[i][j] == diagonalOrMore(i, j)) {
                i--;
                j--;
            } else if (j > 0 && edits[i][j] == edits[i][j - 1] + 1) {
                j--;
            } else {
                i--;
            }
        }
        while (!before && j > 0 && edits[i][j] == edits[i][j - 1] + 1) {
            j--;
        }
        return j;
    }

    private int diagonalOrMore(int i, int j) {
        return i > 0 && j > 0 ? diagonal(i, j) : Integer.MAX_VALUE;
    }
}
