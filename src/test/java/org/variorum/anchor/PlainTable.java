package org.variorum.anchor;

/// The edit distance (Levenshtein) as everybody writes it down: slow, and beyond doubt.
final class PlainTable {
    private PlainTable() {}

    /// The distance between the whole pattern and what ends at each place of the text.
    ///
    /// @param step 0 where the pattern may begin anywhere, 1 where it begins with the text
    static int[] lastRow(String pattern, String text, int step) {
        int[] above = new int[text.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = step * j;
        }
        for (int i = 1; i <= pattern.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above;
    }
}
