package org.variorum.anchor;

import java.util.Arrays;
import org.variorum.model.Range;

/// A text as it is compared: without everything that another edition, another file format or another keyboard
/// may write differently although the words are the same (docs/anchors.md lists what). Every character of it
/// knows the stretch of the original text that it came from.
final class NormalForm {
    private final String chars;
    private final int[] from;
    private final int[] to;

    /// @param from for each character, where its source begins in the original (UTF-16); never falling
    /// @param to where its source ends, exclusive; never falling
    NormalForm(String chars, int[] from, int[] to) {
        this.chars = chars;
        this.from = from;
        this.to = to;
    }

    static NormalForm of(String text) {
        return new Normalizing(text).run();
    }

    String chars() {
        return chars;
    }

    int length() {
        return chars.length();
    }

    /// The stretch of the original that the characters `[start, end)` came from; `start < end`.
    Range original(int start, int end) {
        return new Range(from[start], to[end - 1]);
    }

    /// The first character whose source begins at or after an offset of the original; the length where there
    /// is none.
    int at(int offset) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The last character whose source begins at or before an offset of the original; -1 where there is none.
    int last(int offset) {
        int next = at(offset);
        while (next < from.length && from[next] == offset) {
            next++;
        }
        return next - 1;
    }

    /// Where the source of a character begins in the original.
    int start(int character) {
        return from[character];
    }

    /// Where it ends, exclusive.
    int end(int character) {
        return to[character];
    }

    /// A stretch of it by itself, with the same original.
    NormalForm part(int start, int end) {
        return new NormalForm(
                chars.substring(start, end), Arrays.copyOfRange(from, start, end), Arrays.copyOfRange(to, start, end));
    }
}
