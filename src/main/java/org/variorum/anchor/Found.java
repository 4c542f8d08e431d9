package org.variorum.anchor;

import java.util.List;
import org.variorum.model.Range;

/// What came of looking for a passage.
public sealed interface Found {
    /// The words stand there, beyond doubt.
    record Attached(Range place) implements Found {}

    /// They stand there in other words, or in a place that has to be checked.
    ///
    /// @param score 0 to 1
    /// @param reason a sentence for the reader
    record Moved(Range place, double score, String reason) implements Found {}

    /// Several places match nearly as well: none is chosen.
    ///
    /// @param candidates best first; one alone where that may be the passage or another that was like it
    record Ambiguous(List<Candidate> candidates, String reason) implements Found {}

    /// Nothing comes near enough.
    ///
    /// @param best the score of the best place that was not good enough; 0 where there was none
    record Lost(double best, String reason) implements Found {}

    record Candidate(Range place, double score) {}
}
