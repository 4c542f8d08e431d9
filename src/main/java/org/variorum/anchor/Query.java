package org.variorum.anchor;

import org.variorum.model.Range;
import org.variorum.model.Selector;

/// A quote made ready for looking.
///
/// @param literal its words as they stand in the quote, without white space at the ends
/// @param words the same in normal form
/// @param prefix what stands before it, in normal form; may be empty
/// @param suffix what stands after it, in normal form; may be empty
/// @param weight how much it says, in letters of an alphabet: an ideograph counts for three
/// @param wholeAtStart whether it began with a whole word
/// @param wholeAtEnd whether it ended with a whole word
record Query(
        String literal,
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
        String words = normal.chars().substring(from, to);
        return new Query(
                all.substring(exact.start(), exact.end()),
                words,
                normal.chars().substring(0, from),
                normal.chars().substring(to),
                weightOf(words),
                Edges.betweenWords(all, exact.start()),
                Edges.betweenWords(all, exact.end()));
    }

    boolean isBlank() {
        return literal.isEmpty();
    }

    private static int weightOf(String words) {
        int weight = 0;
        for (int i = 0; i < words.length(); i++) {
            weight += Folding.isUnspaced(words.charAt(i)) ? IDEOGRAPH : 1;
        }
        return weight;
    }
}
