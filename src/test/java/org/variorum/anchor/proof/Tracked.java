package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

/// A text in which every character knows where it stood before the text was changed, so that what is right
/// and what is wrong is known. Never changes itself: a {@link Pen} writes the next one.
///
/// @param codes for each character its offset in the first text; -1 for a new one; `-2 - offset` for one that
///     stands in another's stead, as a misread letter does
record Tracked(String text, int[] codes) {
    private static final int NEW = -1;

    static Tracked of(String text) {
        return new Tracked(text, IntStream.range(0, text.length()).toArray());
    }

    /// Where the character at an offset, or the one in whose stead it is there, stood at first; negative for a
    /// new one.
    int origin(int at) {
        int code = codes[at];
        return code >= NEW ? code : -2 - code;
    }

    /// Whether it is the very character of the first text, perhaps in other case or without its accent.
    boolean isKept(int at) {
        return codes[at] >= 0;
    }

    /// As a document whose paragraphs are its lines; those that come out of the first text's footnotes are
    /// footnotes.
    DocumentText document(DocumentText first) {
        List<Block> blocks = new ArrayList<>();
        for (int start = 0, number = 1; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                blocks.add(new Block(kind(first, start, end), start, end, number, 0, ""));
            }
            start = end + 1;
        }
        return new DocumentText(text, blocks, List.of(), List.of(), "proof/1");
    }

    private Block.Kind kind(DocumentText first, int start, int end) {
        for (int i = start; i < end && !first.blocks().isEmpty(); i++) {
            if (codes[i] >= 0) {
                Block.Kind kind =
                        first.blocks().get(Math.max(0, first.blockAt(codes[i]))).kind();
                return kind == Block.Kind.FOOTNOTE ? kind : Block.Kind.PARAGRAPH;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tracked(var otherText, var otherCodes)
                && text.equals(otherText)
                && Arrays.equals(codes, otherCodes);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /// Writes a changed text from the beginning to its end.
    static final class Pen {
        private final Tracked from;
        private final StringBuilder text;
        private int[] codes;

        Pen(Tracked from) {
            this.from = from;
            text = new StringBuilder(from.text.length() + 64);
            codes = new int[from.text.length() + 64];
        }

        int length() {
            return text.length();
        }

        void keep(int start, int end) {
            for (int i = start; i < end; i++) {
                put(from.text.charAt(i), from.codes[i]);
            }
        }

        /// Other characters in the stead of some.
        void instead(int start, int end, String by) {
            for (int i = 0; i < by.length(); i++) {
                int code = codeFor(start, end, i, by.length());
                put(by.charAt(i), code >= 0 ? -2 - code : code);
            }
        }

        /// The same characters, written otherwise.
        void respell(int start, int end, String by) {
            for (int i = 0; i < by.length(); i++) {
                put(by.charAt(i), codeFor(start, end, i, by.length()));
            }
        }

        void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                put(words.charAt(i), NEW);
            }
        }

        Tracked done() {
            return new Tracked(text.toString(), Arrays.copyOf(codes, text.length()));
        }

        private int codeFor(int start, int end, int i, int of) {
            return start == end ? NEW : from.codes[start + i * (end - start) / of];
        }

        private void put(char c, int code) {
            if (text.length() == codes.length) {
                codes = Arrays.copyOf(codes, codes.length * 2);
            }
            codes[text.length()] = code;
            text.append(c);
        }
    }
}
