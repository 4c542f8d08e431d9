package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where many strings stand in one text, to the letter, found in a few readings of it instead of one for each.
/// Strings that stand nearly everywhere, or would take too long to tell apart, are left out: they are better looked
/// for alone.
///
/// Source: R. Karp, M. Rabin, "Efficient randomized pattern-matching algorithms", IBM J. Res. Dev. 31 (1987); every
/// place is compared, so that nothing rests on chance.
final class Standing {
    /// Strings are told apart by so many of their first characters, the longest of these that they have.
    private static final int[] WINDOWS = {64, 16, 5};

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int BITS = 15;

    /// More places of one string are not kept.
    private static final int MOST = 2 * Rules.PLACES;

    /// So many characters are compared for each of the text.
    private static final long PATIENCE = 64;

    private final String text;
    private final Map<String, int[]> places = new HashMap<>();
    private long patience;

    private Standing(String text) {
        this.text = text;
        this.patience = PATIENCE * (text.length() + 1000);
    }

    /// For each string that was looked for its places, rising.
    static Map<String, int[]> in(String text, Collection<String> strings) {
        Map<Integer, List<String>> byWindow = new TreeMap<>();
        for (String string : new LinkedHashSet<>(strings)) {
            Arrays.stream(WINDOWS)
                    .filter(window -> window <= string.length())
                    .findFirst()
                    .ifPresent(window -> byWindow.computeIfAbsent(window, _ -> new ArrayList<>())
                            .add(string));
        }
        Standing standing = new Standing(text);
        byWindow.forEach(standing::read);
        return standing.places;
    }

    private void read(int window, List<String> strings) {
        long[] hashes = new long[strings.size()];
        int[] next = new int[strings.size()];
        int[] first = new int[1 << BITS];
        int[][] found = new int[strings.size()][];
        int[] counts = new int[strings.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(strings.get(i), window);
            int slot = slot(hashes[i]);
            next[i] = first[slot];
            first[slot] = i + 1;
            found[i] = new int[1];
        }
        long power = 1;
        for (int i = 0; i < window; i++) {
            power *= BASE;
        }
        long hash = text.length() < window ? 0 : hash(text, window);
        for (int at = 0; at + window <= text.length() && patience > 0; at++) {
            for (int i = first[slot(hash)]; i > 0; i = next[i - 1]) {
                if (hashes[i - 1] == hash && counts[i - 1] <= MOST && stands(strings.get(i - 1), at)) {
                    int count = counts[i - 1]++;
                    if (count == found[i - 1].length) {
                        found[i - 1] = Arrays.copyOf(found[i - 1], 4 * count);
                    }
                    found[i - 1][count] = at;
                }
            }
            if (at + window < text.length()) {
                hash = hash * BASE + text.charAt(at + window) - power * text.charAt(at);
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (patience > 0 && counts[i] <= MOST) {
                places.put(strings.get(i), Arrays.copyOf(found[i], counts[i]));
            }
        }
    }

    private boolean stands(String string, int at) {
        patience -= string.length();
        return text.startsWith(string, at);
    }

    private static long hash(String string, int window) {
        long hash = 0;
        for (int i = 0; i < window; i++) {
            hash = hash * BASE + string.charAt(i);
        }
        return hash;
    }

    private static int slot(long hash) {
        return (int) ((hash ^ (hash >>> 29)) * BASE >>> (64 - BITS));
    }
}
