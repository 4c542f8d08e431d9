package org.variorum.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody may have meant by a name that is not there.
final class Near {
    private static final int MOST = 3;

    private Near() {}

    /// A sentence that ends in what there is: the nearest names, or how to see them all.
    ///
    /// @param kind such as `voice`
    /// @param list what lists them all, such as `voices`
    static String sentence(String kind, String name, Collection<String> there, String list) {
        String wanted = plain(name);
        int reach = Math.max(2, wanted.length() / 3);
        List<String> near = there.stream()
                .filter(each -> plain(each).contains(wanted) && wanted.length() > 2
                        || wanted.contains(plain(each)) && each.length() > 2
                        || distance(plain(each), wanted) <= reach)
                .sorted(Comparator.comparingInt(each -> distance(plain(each), wanted)))
                .limit(MOST)
                .toList();
        String said = "There is no " + kind + " “" + Terminal.oneLine(name) + "”; ";
        return near.isEmpty()
                ? said + "see variorum list " + list + "."
                : said + "did you mean " + near.stream().collect(Collectors.joining(", or ")) + "?";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
