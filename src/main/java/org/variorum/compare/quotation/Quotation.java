package org.variorum.compare.quotation;

import org.variorum.model.Range;

/// Words that a text gives as somebody else's, or that a claim was made on.
///
/// @param range the words, without their marks: in the text itself
/// @param words as they are looked up: for an anchor those it was made on, which may not stand there any more
/// @param depth 1 for a quotation, 2 for one inside it, and so on
/// @param block the number (¶n) of the paragraph it stands in; 0 where none is counted
public record Quotation(Kind kind, Range range, String words, int depth, int block) {
    public enum Kind {
        /// Between quotation marks.
        MARKED,
        /// A block of its own, without marks.
        BLOCK,
        /// The passage that a claim was made on, as its anchor keeps it.
        ANCHOR
    }
}
