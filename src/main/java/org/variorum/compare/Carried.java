package org.variorum.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Finder;
import org.variorum.anchor.Found;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// A passage and what is proposed for it in one witness, with what a reader wants to know before.
///
/// @param from the anchor that is carried
/// @param words the passage, as it stands in its own text; empty where it stands nowhere
/// @param there what stands at the proposed place; empty where there is none
/// @param paragraph the number of the paragraph there; 0 where there is none
/// @param made the anchor that would be added; empty where nothing is to be carried
public record Carried(
        Anchor from,
        Witness witness,
        Proposal proposal,
        String words,
        String there,
        int paragraph,
        Optional<Anchor> made) {
    private static final String BY_PARAGRAPH = "It was carried here by paragraph: no words were looked for.";
    private static final String BY_WORDS = "It was carried here by its words, which differ.";

    /// Looks for the place, and makes the anchor.
    ///
    /// @param own the id of the new anchor
    /// @param order its place among the anchors of the note
    static Carried of(
            Anchor from,
            Pins.Side mine,
            Witness witness,
            DocumentText its,
            Carrying carrying,
            Id.Anchor own,
            int order) {
        Proposal proposal = carrying.propose(from);
        Range place = switch (proposal) {
            case Proposal.ByWords words -> words.place();
            case Proposal.ByParagraph paragraph -> paragraph.place();
            case Proposal.Several _, Proposal.Refused _, Proposal.Already _ -> null;
        };
        String words = from.range()
                .filter(range -> range.end() <= mine.text().text().length())
                .map(mine.text()::slice)
                .orElse("");
        return new Carried(
                from,
                witness,
                proposal,
                words,
                place == null ? "" : its.slice(place),
                place == null ? 0 : its.paragraphAt(place.start()),
                anchor(from, witness.document().id(), its.text(), proposal, own, order));
    }

    /// The anchor that carries a note to the witness; empty where nothing is to be carried. Found by words it
    /// keeps the words it was carried with: where they differ it is *moved*, to be checked; of several places it
    /// chooses none. Carried by paragraph it keeps the paragraph's own words.
    static Optional<Anchor> anchor(
            Anchor from, Id.Document witness, String text, Proposal proposal, Id.Anchor own, int order) {
        Selector.Quote words = from.quote();
        if (words == null) {
            return Optional.empty();
        }
        Selector.Quote bare = new Selector.Quote(words.exact(), "", "");
        return switch (proposal) {
            case Proposal.ByWords(Range place, double score, boolean same) ->
                Optional.of(new Anchor(
                        own,
                        Origin.READER,
                        from.of(),
                        witness,
                        same ? Finder.describe(text, place) : bare,
                        span(place),
                        null,
                        same ? Anchor.State.ATTACHED : Anchor.State.MOVED,
                        score,
                        same ? "" : BY_WORDS,
                        order,
                        false,
                        from.id()));
            case Proposal.ByParagraph paragraph ->
                Optional.of(new Anchor(
                        own,
                        Origin.READER,
                        from.of(),
                        witness,
                        Finder.describe(text, paragraph.place()),
                        span(paragraph.place()),
                        null,
                        Anchor.State.ATTACHED,
                        1,
                        BY_PARAGRAPH,
                        order,
                        false,
                        from.id()));
            case Proposal.Several(List<Found.Candidate> candidates, String reason) ->
                Optional.of(new Anchor(
                        own,
                        Origin.READER,
                        from.of(),
                        witness,
                        bare,
                        null,
                        null,
                        Anchor.State.AMBIGUOUS,
                        candidates.isEmpty() ? 0 : candidates.getFirst().score(),
                        reason,
                        order,
                        false,
                        from.id()));
            case Proposal.Refused _, Proposal.Already _ -> Optional.empty();
        };
    }

    private static Selector.@Nullable Span span(Range place) {
        return new Selector.Span(place.start(), place.end());
    }

    /// Whether a carried anchor stands on the whole paragraph that answers, and nobody has narrowed it down.
    public static boolean isByParagraph(Anchor carried) {
        return carried.carriedFrom() != null && carried.reason().equals(BY_PARAGRAPH);
    }

    /// Whether nobody has confirmed yet that a carried anchor stands where it should.
    public static boolean isOpen(Anchor carried) {
        return carried.carriedFrom() != null
                && !carried.settled()
                && (carried.state() == Anchor.State.MOVED || isByParagraph(carried));
    }
}
