package org.variorum.ui.kit;

import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// Something drawn on a passage.
///
/// @param of what it belongs to: a claim, a piece of evidence, a note; for a search hit the document
public record Mark(Range range, Look look, Id of) {
    /// How it looks (LOOK: marks in the text). Layers where they meet: fills, then tints, then lines.
    public sealed interface Look {
        /// A filled highlight.
        record Highlight(Colour colour) implements Look {}

        /// A thin underline: a claim is made here.
        record Claim() implements Look {}

        /// The claim in focus: fill and a strong underline.
        record ClaimInFocus() implements Look {}

        /// Evidence of the interpretation in focus: tint and underline in the voice's ink, and a bar in the pad.
        ///
        /// @param ink the voice's place in the order, from 0
        record EvidenceInFocus(int ink) implements Look {}

        /// A dotted underline.
        record Gloss() implements Look {}

        /// The edition's red underline: a variant reading.
        record Variant() implements Look {}

        /// A hit of the search.
        record Hit() implements Look {}

        /// The card of this note is in focus: its highlight gets an edge.
        record NoteInFocus(Colour colour) implements Look {}
    }
}
