package org.variorum.anchor;

import org.variorum.model.Range;

/// One text with everything that looking for quotes in it needs.
record Indexed(String text, NormalForm normal, Symbols symbols) {
    static Indexed of(String text) {
        NormalForm normal = NormalForm.of(text);
        return new Indexed(text, normal, new Symbols(normal.chars()));
    }

    /// The stretch of the text that `[from, to)` of the normal form came from, in whole characters.
    Range range(int from, int to) {
        return Edges.wholeCharacters(text, Edges.trim(text, normal.original(from, to)));
    }
}
