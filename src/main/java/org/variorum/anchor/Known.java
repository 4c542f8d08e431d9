package org.variorum.anchor;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Where the words of many quotes stand exactly, found beforehand in a few readings of the text.
///
/// @param literal for words as they stand in a quote, their places in the text, rising
/// @param normal for words in normal form, their places in its normal form
record Known(Map<String, int[]> literal, Map<String, int[]> normal) {
    static final Known NOTHING = new Known(Map.of(), Map.of());

    static Known of(Indexed in, Collection<Query> queries) {
        List<String> literal = queries.stream().map(Query::literal).toList();
        List<String> normal = queries.stream().map(Query::words).toList();
        return new Known(
                Standing.in(in.text(), literal), Standing.in(in.normal().chars(), normal));
    }
}
