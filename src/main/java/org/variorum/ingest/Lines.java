package org.variorum.ingest;

import java.util.ArrayList;
import java.util.List;

/// The lines of a plain text in groups, as blank lines part them.
///
/// @param groups none is empty; lines keep their indentation and lose white space at their ends
/// @param parted whether blank lines part the paragraphs; else one group holds all
record Lines(List<List<String>> groups, boolean parted) {
    private static final int FEWEST_DOUBLE_SPACED = 8;
    private static final int WIDEST_DOUBLE_SPACED = 110;

    static Lines of(String text) {
        List<List<String>> tight = grouped(text, 1);
        List<List<String>> groups = isDoubleSpaced(tight) ? grouped(text, 2) : tight;
        return new Lines(groups, groups.size() > 1);
    }

    /// @param blanks how many blank lines part two groups
    private static List<List<String>> grouped(String text, int blanks) {
        List<List<String>> groups = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int seen = 0;
        for (String line : text.split("\n", -1)) {
            if (line.chars().allMatch(Canonical::isSpace)) {
                seen++;
                continue;
            }
            if (seen >= blanks && !open.isEmpty()) {
                groups.add(open);
                open = new ArrayList<>();
            }
            seen = 0;
            open.add(withoutEnd(line));
        }
        if (!open.isEmpty()) {
            groups.add(open);
        }
        return groups;
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && Canonical.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    /// A typescript's way: a blank line after every line, so that blank lines say nothing of paragraphs. Its
    /// lines are even and mostly break inside a sentence.
    private static boolean isDoubleSpaced(List<List<String>> groups) {
        if (groups.size() < FEWEST_DOUBLE_SPACED) {
            return false;
        }
        int widest = 0;
        int single = 0;
        int open = 0;
        for (List<String> group : groups) {
            String line = group.getFirst();
            widest = Math.max(widest, line.length());
            single += group.size() == 1 ? 1 : 0;
            open += ".!?:;”\"»…".indexOf(line.charAt(line.length() - 1)) < 0 ? 1 : 0;
        }
        int limit = widest * 7 / 10;
        long even = groups.stream().filter(g -> g.getFirst().length() > limit).count();
        return widest <= WIDEST_DOUBLE_SPACED
                && single * 10 >= groups.size() * 9
                && open * 10 >= groups.size() * 6
                && even * 10 >= groups.size() * 6;
    }
}
