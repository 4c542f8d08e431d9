package org.variorum.anchor;

import org.variorum.model.Range;

/// A passage of a text that is at hand as a whole.
///
/// @param place in the text, without white space at its ends
/// @param from where its words begin in the normal form of the text
/// @param to where they end there, exclusive
/// @param query its words, with what stands round them in the text
record Passage(Range place, int from, int to, Query query) {
    static final int CONTEXT = 32;

    static Passage at(String text, NormalForm normal, Range range) {
        int length = text.length();
        Range place = Edges.trim(text, new Range(Math.min(range.start(), length), Math.min(range.end(), length)));
        String chars = normal.chars();
        int from = normal.at(place.start());
        int to = Math.max(from, normal.at(place.end()));
        while (from < to && chars.charAt(from) == ' ') {
            from++;
        }
        while (from < to && chars.charAt(to - 1) == ' ') {
            to--;
        }
        String words = chars.substring(from, to);
        String prefix = chars.substring(Math.max(0, from - CONTEXT), from);
        String suffix = chars.substring(to, Math.min(chars.length(), to + CONTEXT));
        Query query = new Query(
                text.substring(place.start(), place.end()),
                prefix,
                suffix,
                words,
                prefix,
                suffix,
                Query.weightOf(words),
                Edges.betweenWords(text, place.start()),
                Edges.betweenWords(text, place.end()));
        return new Passage(place, from, to, query);
    }

    /// Characters of its words in normal form.
    int length() {
        return to - from;
    }

    /// A change of fewer characters has no room for anything that could be taken for the passage.
    int room() {
        return query.weight() < Rules.SHORT ? Math.max(2, length()) : length() / 2;
    }
}
