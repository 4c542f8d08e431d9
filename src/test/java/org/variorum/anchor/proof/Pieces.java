package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// The pieces a text falls into: in order, without gaps or overlap.
final class Pieces {
    private Pieces() {}

    /// Each with the line feed that ends it.
    static List<Range> paragraphs(String text) {
        List<Range> pieces = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            pieces.add(new Range(start, end + 1));
            start = end + 1;
        }
        return last(pieces, start, text);
    }

    /// Each with the space after it; a paragraph's end ends a sentence.
    static List<Range> sentences(String text) {
        List<Range> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = ".!?؟".indexOf(c) >= 0 && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (stop || c == '\n' || c == '。') {
                int end = i + (stop ? 2 : 1);
                if (end - start > 12 || c == '\n') {
                    pieces.add(new Range(start, end));
                    start = end;
                }
            }
        }
        return last(pieces, start, text);
    }

    /// What stands between spaces, each with the space after it; where there are no spaces, two characters.
    static List<Range> words(String text, Range in) {
        List<Range> pieces = new ArrayList<>();
        int start = in.start();
        for (int i = in.start(); i < in.end(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= 0x3000 && c < 0xD800 && i - start >= 1;
            if (c == ' ' || c == '\n' || wide) {
                pieces.add(new Range(start, i + 1));
                start = i + 1;
            }
        }
        if (start < in.end()) {
            pieces.add(new Range(start, in.end()));
        }
        return pieces;
    }

    /// As they would be printed: broken between words, or after as many characters where there are no spaces.
    static List<Range> lines(String text, int width) {
        List<Range> pieces = new ArrayList<>();
        int start = 0;
        int column = 0;
        for (Range word : words(text, new Range(0, text.length()))) {
            column += word.length();
            if (column >= width || text.charAt(word.end() - 1) == '\n') {
                pieces.add(new Range(start, word.end()));
                start = word.end();
                column = 0;
            }
        }
        return last(pieces, start, text);
    }

    private static List<Range> last(List<Range> pieces, int start, String text) {
        if (start < text.length()) {
            pieces.add(new Range(start, text.length()));
        }
        return pieces;
    }
}
