package org.variorum.compare.quotation;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Id;

/// A quotation with what came of looking it up.
///
/// @param passages where it stands: one, or two where it was spliced; none where it was not found. Where it
///     is too common to tell, the first place.
/// @param elsewhere other places where it stands as well or nearly as well, the best first
/// @param versions what the other texts of the same original have: for a passage that stands in a translation,
///     the original and the other translations
/// @param occurrences in how many places of the searched sources it stands exactly; counted for one or two words
///     only, else 0
/// @param doubtful the linked texts in which it may stand unseen: incomplete, absent, or in another language
public record Checked(
        Quotation quotation,
        Outcome outcome,
        Reason reason,
        List<Passage> passages,
        List<Passage> elsewhere,
        List<Version> versions,
        int occurrences,
        List<Id.Document> doubtful) {
    /// Another text of the same original.
    ///
    /// @param outcome what a search in it alone comes to
    /// @param passage where it stands in it, or nearly
    public record Version(Id.Document document, Outcome outcome, Reason reason, Optional<Passage> passage) {}

    public Checked {
        passages = List.copyOf(passages);
        elsewhere = List.copyOf(elsewhere);
        versions = List.copyOf(versions);
        doubtful = List.copyOf(doubtful);
    }

    public Optional<Passage> passage() {
        return passages.stream().findFirst();
    }

    /// All differences, of all passages.
    public List<Change> changes() {
        return passages.stream().flatMap(each -> each.changes().stream()).toList();
    }

    /// Whether a word that denies was left out, put in or replaced.
    public boolean negates() {
        return outcome.isFound() && changes().stream().anyMatch(Change::negates);
    }
}
