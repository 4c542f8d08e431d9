package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// A quotation as its writer means it to be read: what stands in brackets is the writer's, an ellipsis leaves
/// something out.
///
/// @param tokens without the marks at both ends; the first word of each part may have its capital changed
/// @param literal the same with brackets and ellipses taken as they stand
/// @param words the words of the tokens, in order
record Reading(List<Token> tokens, List<Token> literal, List<Token> words) {
    /// Longer brackets are part of the text.
    private static final int LONGEST_BRACKET = 60;

    static Reading of(String quotation) {
        List<Token> literal = trimmed(Wording.of(quotation));
        List<Token> tokens = trimmed(joined(Wording.of(quotation)));
        return new Reading(
                free(tokens),
                free(literal),
                tokens.stream().filter(Token::isWord).toList());
    }

    boolean isEdited() {
        return tokens.stream().anyMatch(token -> token.isJoint() || token.openAt() >= 0);
    }

    int letters() {
        return words.stream().mapToInt(Token::letters).sum();
    }

    double weight() {
        return tokens.stream().mapToDouble(Token::weight).sum();
    }

    private static List<Token> joined(List<Token> raw) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Token token = raw.get(i);
            if (token.strict().equals("…")) {
                out.add(joint(Token.Kind.ELLIPSIS, token.start(), token.end()));
                continue;
            }
            int close = token.strict().equals("[") && !token.isWord() ? closing(raw, i) : -1;
            if (close < 0) {
                out.add(token);
                continue;
            }
            Token end = raw.get(close);
            boolean afterWord =
                    !out.isEmpty() && out.getLast().isWord() && out.getLast().end() == token.start();
            boolean beforeWord = close + 1 < raw.size()
                    && raw.get(close + 1).isWord()
                    && raw.get(close + 1).start() == end.end();
            boolean letters = close - i <= 2 && (afterWord || beforeWord);
            if (letters) {
                Token before = afterWord ? out.removeLast() : null;
                Token after = beforeWord ? raw.get(++close) : null;
                out.add(open(before, after, token, end));
            } else if (close == i + 2 && raw.get(i + 1).strict().equals("…") || close == i + 1) {
                out.add(joint(Token.Kind.ELLIPSIS, token.start(), end.end()));
            } else {
                out.add(joint(Token.Kind.INSERTION, token.start(), end.end()));
            }
            i = close;
        }
        return out;
    }

    private static int closing(List<Token> raw, int open) {
        for (int i = open + 1; i < Math.min(raw.size(), open + LONGEST_BRACKET); i++) {
            if (raw.get(i).strict().equals("]")) {
                return i;
            }
        }
        return -1;
    }

    private static Token joint(Token.Kind kind, int start, int end) {
        return new Token(kind, "", "", start, end);
    }

    private static Token open(
            @org.jspecify.annotations.Nullable Token before,
            @org.jspecify.annotations.Nullable Token after,
            Token bracket,
            Token close) {
        String head = before == null ? "" : before.loose();
        String tail = after == null ? "" : after.loose();
        int start = before == null ? bracket.start() : before.start();
        int end = after == null ? close.end() : after.end();
        return new Token(Token.Kind.WORD, head + tail, head + tail, start, end, head.length(), true);
    }

    /// A question or exclamation mark at the end is the source's; other marks at the ends belong to whoever
    /// quotes.
    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).kind() == Token.Kind.MARK) {
            from++;
        }
        while (to > from
                && tokens.get(to - 1).kind() == Token.Kind.MARK
                && !tokens.get(to - 1).isFinal()) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static List<Token> free(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        boolean begins = true;
        for (Token token : tokens) {
            out.add(begins && token.isWord() ? token.freed() : token);
            begins = token.isJoint() || (begins && !token.isWord());
        }
        return List.copyOf(out);
    }

    /// Where the tokens `[from, to)` stand in the quotation.
    static Range range(List<Token> tokens, int from, int to) {
        return new Range(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
