package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.variorum.model.Stance;

/// Collects what a paragraph says, piece by piece. A space in what is added becomes a place where a line may
/// break.
final class Words {
    private static final int LONGEST = 20_000;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(32).build();

    private final List<Piece> pieces = new ArrayList<>();
    private boolean loose;

    List<Piece> pieces() {
        return pieces;
    }

    Words add(String text, Style style) {
        return add(text, style, -1);
    }

    /// @param offset where the text begins in the document's, UTF-16; -1 where it is not the document's
    Words add(String text, Style style, int offset) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                piece(text.substring(at, end), style, offset < 0 ? -1 : offset + at);
            }
            if (end < text.length()) {
                loose = true;
                if (text.charAt(end) == '\n') {
                    pieces.add(new Piece.End());
                }
                end++;
            }
            at = end;
        }
        return this;
    }

    /// What stands between two spaces; in scripts that have none a line may break between any two letters.
    private void piece(String word, Style style, int offset) {
        int from = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (i > from && breaksBefore(word, i)) {
                push(word.substring(from, i), style, offset < 0 ? -1 : offset + from, from > 0);
                from = i;
            }
        }
        push(word.substring(from), style, offset < 0 ? -1 : offset + from, from > 0);
    }

    private void push(String text, Style style, int offset, boolean inside) {
        pieces.add(new Piece.Word(text, style, inside ? Piece.Joint.OPEN : joint(), offset));
        loose = false;
    }

    private Piece.Joint joint() {
        return loose ? Piece.Joint.SPACE : Piece.Joint.TIGHT;
    }

    private static boolean breaksBefore(String word, int at) {
        char before = word.charAt(at - 1);
        return before == '–' || before == '—' || before == '/' || Character.isIdeographic(word.codePointAt(at));
    }

    /// A no-break space is no space: what it ties stays together.
    private static boolean isSpace(char c) {
        return c != '\u00a0' && c != '\u202f' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    Words space() {
        loose = true;
        return this;
    }

    Words sign(Stance stance, double size) {
        pieces.add(new Piece.Sign(stance, size, joint()));
        loose = false;
        return this;
    }

    /// Adds Markdown on one line: emphasis is set in italics, paragraphs follow each other. Walks without
    /// recursion, so that deep nesting costs no stack.
    Words markdown(String markdown, Style style) {
        Node root = PARSER.parse(markdown.length() > LONGEST ? markdown.substring(0, LONGEST) + " …" : markdown);
        Style italic = style.in(Style.Face.READING_ITALIC);
        int emphasis = 0;
        Node at = root;
        while (true) {
            emphasis += isEmphasis(at) ? 1 : 0;
            say(at, emphasis > 0 ? italic : style);
            Node next = at.getFirstChild();
            while (next == null) {
                emphasis -= isEmphasis(at) ? 1 : 0;
                if (at == root) {
                    return this;
                }
                next = at.getNext();
                if (next == null) {
                    at = java.util.Objects.requireNonNull(at.getParent());
                }
            }
            at = next;
        }
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    private void say(Node node, Style style) {
        switch (node) {
            case Text text -> add(text.getLiteral(), style);
            case Code code -> add(code.getLiteral(), style);
            case HtmlInline html -> add(html.getLiteral(), style);
            case SoftLineBreak _, HardLineBreak _, Paragraph _ -> space();
            default -> {}
        }
    }
}
