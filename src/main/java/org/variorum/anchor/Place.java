package org.variorum.anchor;

import org.variorum.model.Range;

/// A place in the text where a quote may stand.
///
/// @param from where it begins in the normal form
/// @param to where it ends there, exclusive
/// @param range the same in the text itself: whole characters, no white space at the ends
/// @param words how alike the words are, 0 to 1; 1 where they are the same in normal form
/// @param fidelity how far they are the same
/// @param sides how alike the surroundings are
record Place(int from, int to, Range range, double words, Fidelity fidelity, Sides sides) {
    /// How well the place answers, 0 to 1, the words first; surroundings that the quote does not have earn
    /// nothing and cost nothing.
    double score() {
        double weight = sides.length() / 32.0;
        return (Rules.WORDS * words + weight * sides.likeness()) / (Rules.WORDS + weight);
    }

    boolean isExact() {
        return fidelity != Fidelity.NEAR;
    }

    Found.Candidate candidate() {
        return new Found.Candidate(range, score());
    }
}
