package org.variorum.ui.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;

/// Finds what a reader is about to say a second time. Pure.
final class Doubles {
    private Doubles() {}

    /// A claim with the same words, whatever their case, accents, spaces and punctuation.
    ///
    /// @param self the claim that is being changed, if one is
    static Optional<Claim> claim(Snapshot now, String statement, Id.@Nullable Claim self) {
        List<String> words = Candidates.words(statement);
        return words.isEmpty()
                ? Optional.empty()
                : now.claims().stream()
                        .filter(claim -> !claim.id().equals(self))
                        .filter(claim -> Candidates.words(claim.statement()).equals(words))
                        .findFirst();
    }

    /// What a voice holds on a claim already, besides the position that is being changed.
    static List<Interpretation> positions(
            Snapshot now, Id.Claim claim, Id.Voice voice, Id.@Nullable Interpretation self) {
        return now.interpretationsOf(claim).stream()
                .filter(each -> each.voice().equals(voice) && !each.id().equals(self))
                .toList();
    }

    /// Whether a second position could not be told from one that is there: neither its work nor its date is
    /// another.
    static boolean looksLike(List<Interpretation> others, Id.@Nullable Work work, boolean newWork, String date) {
        return !newWork
                && others.stream()
                        .anyMatch(other -> java.util.Objects.equals(other.work(), work)
                                && other.date().equals(date));
    }
}
