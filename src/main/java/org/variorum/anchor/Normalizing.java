package org.variorum.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// One pass over a text that writes its {@link NormalForm}. Linear in the length of the text, whatever the text.
final class Normalizing {
    /// More marks on one letter than any script needs: the rest is dealt with as if it stood alone.
    private static final int MOST_MARKS = 16;

    private final String text;
    private final StringBuilder out;
    private final Map<Integer, String> folded = new HashMap<>();
    private int[] from;
    private int[] to;
    private int spaceFrom = -1;
    private int spaceTo = -1;

    Normalizing(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
        this.from = new int[text.length() + 8];
        this.to = new int[text.length() + 8];
    }

    NormalForm run() {
        for (int at = 0; at < text.length(); ) {
            at = step(at);
        }
        return new NormalForm(out.toString(), Arrays.copyOf(from, out.length()), Arrays.copyOf(to, out.length()));
    }

    /// Deals with what begins at `at`, and answers where the next begins.
    private int step(int at) {
        char first = text.charAt(at);
        if (isPlainLetter(first) && (at + 1 == text.length() || text.charAt(at + 1) < 0x300)) {
            put((char) (first | 0x20), at, at + 1);
            return at + 1;
        }
        int point = text.codePointAt(at);
        int end = at + Character.charCount(point);
        if (Folding.isSpace(point)) {
            spaceFrom = spaceFrom < 0 ? at : spaceFrom;
            spaceTo = end;
            return end;
        }
        if (point == Folding.SOFT_HYPHEN) {
            int next = lineEnd(end);
            return next < 0 ? end : next;
        }
        if (Folding.isIgnorable(point)) {
            return end;
        }
        if (Folding.isDash(point)) {
            return dash(point, at, end);
        }
        if (Folding.isQuotationMark(point)) {
            putOnce('\'', at, end);
            return end;
        }
        int marked = withMarks(end);
        String plain =
                marked == end ? folded.computeIfAbsent(point, Folding::fold) : Folding.fold(text.substring(at, marked));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '.') {
                spaceFrom = endsIn('.') ? -1 : spaceFrom;
                putOnce(c, at, marked);
            } else {
                put(c, at, marked);
            }
        }
        return marked;
    }

    /// Most characters of most texts: they need no looking up.
    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// A hyphen inside a word is dropped, with the line break after it if there is one: a word broken at the
    /// end of a line and a compound then look the same wherever the lines end. Any other dash is one dash
    /// without spaces.
    private int dash(int point, int at, int end) {
        boolean afterLetter =
                spaceFrom < 0 && at > 0 && Character.isLetter(text.codePointBefore(at)) && out.length() > 0;
        if (afterLetter && Folding.isHyphen(point)) {
            if (end < text.length() && Character.isLetter(text.codePointAt(end))) {
                return end;
            }
            int next = lineEnd(end);
            if (next >= 0) {
                return next;
            }
        }
        spaceFrom = -1;
        putOnce('-', at, end);
        return end;
    }

    /// Where the next line's first letter stands, if nothing but white space with a line break lies before
    /// it; else -1.
    private int lineEnd(int at) {
        boolean broken = false;
        int i = at;
        while (i < text.length() && Folding.isSpace(text.charAt(i))) {
            broken |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
            i++;
        }
        return broken && i < text.length() && Character.isLetter(text.codePointAt(i)) ? i : -1;
    }

    private int withMarks(int end) {
        int i = end;
        for (int marks = 0; marks < MOST_MARKS && i < text.length(); marks++) {
            if (text.charAt(i) < 0x300) {
                return i;
            }
            int mark = text.codePointAt(i);
            if (!Folding.isMark(mark)) {
                return i;
            }
            i += Character.charCount(mark);
        }
        return i;
    }

    /// Several of these in a row are one.
    private void putOnce(char c, int start, int end) {
        if (spaceFrom < 0 && endsIn(c)) {
            to[out.length() - 1] = end;
        } else {
            put(c, start, end);
        }
    }

    private void put(char c, int start, int end) {
        if (spaceFrom >= 0) {
            boolean needed = out.length() > 0
                    && !endsIn('-')
                    && !(Folding.isUnspaced(c) && Folding.isUnspaced(out.charAt(out.length() - 1)));
            if (needed) {
                append(' ', spaceFrom, spaceTo);
            }
            spaceFrom = -1;
        }
        append(c, start, end);
    }

    private void append(char c, int start, int end) {
        int i = out.length();
        if (i == from.length) {
            from = Arrays.copyOf(from, i + i / 2 + 8);
            to = Arrays.copyOf(to, from.length);
        }
        from[i] = start;
        to[i] = end;
        out.append(c);
    }

    private boolean endsIn(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }
}
