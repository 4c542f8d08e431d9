package org.variorum.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A normal form as a row of tokens, so that two texts can be compared word by word: words, and every other
/// character that is no space by itself. Equal tokens have equal numbers.
///
/// @param ids for each token its number
/// @param from where it begins in the normal form
/// @param to where it ends there, exclusive
record Tokens(int[] ids, int[] from, int[] to) {
    int count() {
        return ids.length;
    }

    /// @param numbers the numbers given so far, in this text or another; new tokens are added to it
    static Tokens of(String chars, Map<String, Integer> numbers) {
        int[] ids = new int[16 + chars.length() / 4];
        int[] from = new int[ids.length];
        int[] to = new int[ids.length];
        int count = 0;
        for (int at = 0; at < chars.length(); ) {
            int end = end(chars, at);
            if (chars.charAt(at) != ' ') {
                if (count == ids.length) {
                    ids = Arrays.copyOf(ids, count + count / 2);
                    from = Arrays.copyOf(from, ids.length);
                    to = Arrays.copyOf(to, ids.length);
                }
                ids[count] = numbers.computeIfAbsent(chars.substring(at, end), _ -> numbers.size());
                from[count] = at;
                to[count++] = end;
            }
            at = end;
        }
        return new Tokens(Arrays.copyOf(ids, count), Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    static Map<String, Integer> numbers() {
        return new HashMap<>();
    }

    private static int end(String chars, int at) {
        int point = chars.codePointAt(at);
        int end = at + Character.charCount(point);
        if (!Edges.isOfWord(point)) {
            return end;
        }
        while (end < chars.length()) {
            point = chars.codePointAt(end);
            if (!Edges.isOfWord(point)) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}
