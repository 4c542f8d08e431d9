package org.variorum.compare.quotation;

import java.util.List;
import org.variorum.model.Range;

/// One thing in which a quotation is not its source.
///
/// @param quoted UTF-16 offsets into the text that quotes; empty where words were left out
/// @param source offsets into the source; empty where words were put in
/// @param quotedLetters within `quoted`, the letters that differ; as long as the whole where words differ
/// @param sourceLetters the same in the source
/// @param negates a word that denies was left out, put in or replaced
public record Change(
        Kind kind,
        Matter matter,
        Range quoted,
        Range source,
        List<Range> quotedLetters,
        List<Range> sourceLetters,
        boolean negates) {
    public enum Kind {
        LEFT_OUT,
        PUT_IN,
        PUT_FOR,
        /// In brackets, by whoever quotes. What stands in its place in the source, if anything, is `source`.
        INSERTION,
        /// Marked as left out; what was left out is `source`.
        ELLIPSIS;

        /// Whether whoever quotes says so openly.
        public boolean isOpen() {
            return this == INSERTION || this == ELLIPSIS;
        }
    }

    /// What differs.
    public enum Matter {
        WORDS,
        /// The same word, or another form of it, in other letters.
        SPELLING,
        CASE,
        PUNCTUATION
    }

    Change shifted(int quotedBy) {
        return new Change(
                kind,
                matter,
                shifted(quoted, quotedBy),
                source,
                quotedLetters.stream().map(each -> shifted(each, quotedBy)).toList(),
                sourceLetters,
                negates);
    }

    private static Range shifted(Range range, int by) {
        return new Range(range.start() + by, range.end() + by);
    }
}
