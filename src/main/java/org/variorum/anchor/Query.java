package org.variorum.anchor;

import org.variorum.model.Range;
import org.variorum.model.Selector;

/// A quote made ready for looking.
///
/// @param literal its words as they stand in the quote, without white space at the ends
/// @param literalPrefix what stands before them, as it stands in the quote
/// @param literalSuffix what stands after them, as it stands in the quote
/// @param words the words in normal form
/// @param prefix what stands before it, in normal form; may be empty
/// @param suffix what stands after it, in normal form; may be empty
/// @param weight how much it says, in letters of an alphabet: an ideograph counts for three
/// @param wholeAtStart whether it began with a whole word
/// @param wholeAtEnd whether it ended with a whole word
record Query(
        String literal,
        String literalPrefix,
        String literalSuffix,
        String words,
        String prefix,
        String suffix,
        int weight,
        boolean wholeAtStart,
        boolean wholeAtEnd) {
    private static final int IDEOGRAPH = 3;

    static Query of(Selector.Quote quote) {
        String all = quote.prefix() + quote.exact() + quote.suffix();
        int start = quote.prefix().length();
        Range exact = Edges.trim(all, new Range(start, start + quote.exact().length()));
        NormalForm normal = NormalForm.of(all);
        int from = normal.at(exact.start());
        int to = normal.at(exact.end());
        // What shows nothing may stand between the words and a space that is no part of them.
        while (from < to && normal.chars().charAt(from) == ' ') {
            from++;
        }
        while (from < to && normal.chars().charAt(to - 1) == ' ') {
            to--;
        }
        String words = normal.chars().substring(from, to);
        return new Query(
                all.substring(exact.start(), exact.end()),
                all.substring(0, exact.start()),
                all.substring(exact.end()),
                words,
                normal.chars().substring(0, from),
                normal.chars().substring(to),
                weightOf(words),
                Edges.betweenWords(all, exact.start()),
                Edges.betweenWords(all, exact.end()));
    }

    /// A stretch of its words as a quote of its own, with as much around it as is known.
    Query part(int from, int to) {
        String part = words.substring(from, to);
        String before = from == 0 ? prefix : "";
        String after = to == words.length() ? suffix : "";
        return new Query(
                part,
                before,
                after,
                part,
                before,
                after,
                weightOf(part),
                from == 0 && wholeAtStart,
                to == words.length() && wholeAtEnd);
    }

    boolean isBlank() {
        return literal.isEmpty();
    }

    static int weightOf(String words) {
        int weight = 0;
        for (int i = 0; i < words.length(); i++) {
            weight += Folding.isUnspaced(words.charAt(i)) ? IDEOGRAPH : 1;
        }
        return weight;
    }
}
