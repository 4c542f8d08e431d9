package org.variorum.compare;

import java.util.List;
import org.variorum.anchor.Found;
import org.variorum.model.Range;

/// Where a passage would stand in another witness of its text, how that was found, and how sure it is. Places
/// are UTF-16 offsets into the witness.
public sealed interface Proposal {
    /// Whether there is anything to carry to: a place, or places to choose among.
    default boolean isPossible() {
        return switch (this) {
            case ByWords _, ByParagraph _, Several _ -> true;
            case Refused _, Already _ -> false;
        };
    }

    /// The words themselves were found there.
    ///
    /// @param score 0 to 1: how alike the two wordings are
    /// @param same whether nothing but typography differs
    record ByWords(Range place, double score, boolean same) implements Proposal {}

    /// The whole paragraphs that answer the passage's own: its words were not looked for, or not found.
    ///
    /// @param first the number of the first (¶n)
    /// @param last the number of the last
    record ByParagraph(Range place, int first, int last) implements Proposal {}

    /// Several places match nearly as well: the reader chooses, in the tray.
    ///
    /// @param candidates best first; may be empty where the alignment and the words contradict each other
    record Several(List<Found.Candidate> candidates, String reason) implements Proposal {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /// It was carried there before.
    record Already() implements Proposal {}

    /// There is no place that could be named in good conscience.
    record Refused(Why why) implements Proposal {}

    /// Why nothing is proposed.
    enum Why {
        /// The passage has no place in its own text (pending, ambiguous or lost).
        NOWHERE,
        /// A region of a page without words.
        NO_WORDS,
        /// The paragraph that answers it is a gap there.
        GAP,
        /// The passage is in the editors' words, not in the text's.
        EDITORS,
        /// It stands in no numbered paragraph (a heading, a footnote), which no alignment covers.
        UNNUMBERED,
        /// Nothing says which paragraph answers its own.
        UNALIGNED,
        /// One to one is claimed of two texts that do not have equally many paragraphs.
        UNEVEN,
        /// Nothing there is like its words.
        NOT_FOUND
    }
}
