package org.variorum.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What ties a claim, a piece of evidence or a note to a passage. It is never deleted because its passage
/// cannot be found: it says so in its state.
///
/// @param of what it belongs to: a claim, a piece of evidence or a note
/// @param document where it points, in the library or only expected
/// @param quote the words it was made on; null for a bare region
/// @param span where they stand now; null while pending or lost, and for a bare region
/// @param region the rectangle on a page image; null for words
/// @param score 0 to 1, how well the place it stands at matches the quote
/// @param reason what was done to find it, for the reader; empty where nothing had to be done
/// @param order the place among the anchors of the same thing, from 0
public record Anchor(
        Id.Anchor id,
        Origin origin,
        Id of,
        Id.Document document,
        Selector.@Nullable Quote quote,
        Selector.@Nullable Span span,
        Selector.@Nullable Region region,
        State state,
        double score,
        String reason,
        int order)
        implements Entity {
    public enum State {
        ATTACHED,
        /// Found again elsewhere or in other words: shown there, to be checked.
        MOVED,
        /// Several places match equally well; shown at none until the reader chooses.
        AMBIGUOUS,
        /// The document is not here yet.
        PENDING,
        /// Kept, shown in the tray, never deleted.
        LOST
    }

    /// Written out because javac loses the annotations of a compact constructor's parameters.
    public Anchor(
            Id.Anchor id,
            Origin origin,
            Id of,
            Id.Document document,
            Selector.@Nullable Quote quote,
            Selector.@Nullable Span span,
            Selector.@Nullable Region region,
            State state,
            double score,
            String reason,
            int order) {
        boolean fits = switch (of) {
            case Id.Claim _, Id.Evidence _, Id.Note _ -> true;
            default -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException("an anchor belongs to a claim, a piece of evidence or a note: " + of);
        }
        if (quote == null && region == null) {
            throw new IllegalArgumentException("an anchor needs words or a region: " + id.value());
        }
        this.id = id;
        this.origin = origin;
        this.of = of;
        this.document = document;
        this.quote = quote;
        this.span = span;
        this.region = region;
        this.state = state;
        this.score = score;
        this.reason = reason;
        this.order = order;
    }

    /// Where it may be drawn in the text, if anywhere.
    public Optional<Range> range() {
        return span == null ? Optional.empty() : Optional.of(new Range(span.start(), span.end()));
    }

    /// The same, pointing into another document, where it is not placed yet; the very same for its own.
    public Anchor into(Id.Document other) {
        return other.equals(document)
                ? this
                : new Anchor(id, origin, of, other, quote, null, region, State.PENDING, 0, "", order);
    }

    public Anchor found(State newState, Selector.@Nullable Span newSpan, double newScore, String newReason) {
        return new Anchor(id, origin, of, document, quote, newSpan, region, newState, newScore, newReason, order);
    }

    /// The same, tied by the reader to the words that stand at a place.
    ///
    /// @param text the document's canonical text
    public Anchor at(String text, Range place, String why) {
        Selector.Quote words = Selector.Quote.of(text, place);
        Selector.Span there = new Selector.Span(place.start(), place.end());
        return new Anchor(id, origin, of, document, words, there, region, State.ATTACHED, 1, why, order);
    }
}
