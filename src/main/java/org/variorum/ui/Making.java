package org.variorum.ui;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;

/// A form that a room asks for ({@link Desk#make}): to make, change or take away a claim, a position, a piece
/// of evidence, a voice, a work or a question. The forms themselves live in one room.
public sealed interface Making {
    /// A new claim that is made in no text yet.
    ///
    /// @param question under which; null to be chosen in the form
    record NewClaim(Id.@Nullable Question question) implements Making {}

    /// A new position on a claim.
    ///
    /// @param voice whose; null to be chosen in the form
    record NewPosition(Id.Claim claim, Id.@Nullable Voice voice) implements Making {}

    /// A position of the reader's own, beginning as a copy of another.
    record CopyOf(Id.Interpretation position) implements Making {}

    /// Changes one of the reader's own things; an edition's is shown.
    record Change(Id id) implements Making {}

    /// Takes one of the reader's own things away, and asks first where much hangs on it.
    record TakeAway(Id id) implements Making {}

    /// The words that are selected become another place where a claim is made.
    record Tie(Id.Claim claim) implements Making {}

    /// Carries a note to the other witnesses of its text.
    record Carry(Id.Note note) implements Making {}

    /// The same for all the reader's notes on a document.
    record CarryAll(Id.Document document) implements Making {}

    /// All voices, works and questions.
    record People() implements Making {}
}
