package org.variorum.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What ties a claim, a piece of evidence or a note to a passage. It is never deleted because its passage
/// cannot be found: it says so in its state.
///
/// @param of what it belongs to: a claim, a piece of evidence or a note
/// @param document where it points, in the library or only expected
/// @param quote the words it was made on; null for a bare region
/// @param span where they stand now; while pending, where they stood in the text they were made on, if anybody
///     knows; null while ambiguous or lost, and for a bare region
/// @param region the rectangle on a page image; null for words
/// @param score 0 to 1, how well the place it stands at matches the quote
/// @param reason what was done to find it, for the reader; empty where nothing had to be done
/// @param order the place among the anchors of the same thing, from 0
/// @param settled whether the reader has seen that it is lost, ambiguous or moved, and keeps it so: it is not
///     offered for a look again
/// @param carriedFrom the anchor, of the same thing, that this one was carried from into another witness of
///     the same text; null for an anchor of its own right
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
        int order,
        boolean settled,
        Id.@Nullable Anchor carriedFrom)
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
            int order,
            boolean settled,
            Id.@Nullable Anchor carriedFrom) {
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
        this.settled = settled;
        this.carriedFrom = carriedFrom;
    }

    /// One that nobody has settled or carried.
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
        this(id, origin, of, document, quote, span, region, state, score, reason, order, false, null);
    }

    /// Where it may be drawn in the text, if anywhere.
    public Optional<Range> range() {
        return span == null || state == State.PENDING
                ? Optional.empty()
                : Optional.of(new Range(span.start(), span.end()));
    }

    /// The same, pointing into another document, where it is not placed yet; the very same for its own.
    public Anchor into(Id.Document other) {
        return other.equals(document)
                ? this
                : new Anchor(
                        id, origin, of, other, quote, null, region, State.PENDING, 0, "", order, settled, carriedFrom);
    }

    /// The same at the same place of another document that has the same text.
    public Anchor movedTo(Id.Document twin) {
        return new Anchor(id, origin, of, twin, quote, span, region, state, score, reason, order, settled, carriedFrom);
    }

    /// The same in another state. What was settled stays so only where nothing changes.
    public Anchor found(State newState, Selector.@Nullable Span newSpan, double newScore, String newReason) {
        boolean still = settled && newState == state;
        return new Anchor(
                id,
                origin,
                of,
                document,
                quote,
                newSpan,
                region,
                newState,
                newScore,
                newReason,
                order,
                still,
                carriedFrom);
    }

    /// The same, tied by the reader to the words that stand at a place.
    ///
    /// @param text the document's canonical text
    public Anchor at(String text, Range place, String why) {
        Selector.Quote words = Selector.Quote.of(text, place);
        Selector.Span there = new Selector.Span(place.start(), place.end());
        return new Anchor(
                id, origin, of, document, words, there, region, State.ATTACHED, 1, why, order, false, carriedFrom);
    }

    /// The same with other words to be found by.
    public Anchor withQuote(Selector.Quote words) {
        return new Anchor(
                id, origin, of, document, words, span, region, state, score, reason, order, settled, carriedFrom);
    }

    /// The same round another rectangle.
    public Anchor withRegion(Selector.@Nullable Region other) {
        return new Anchor(
                id, origin, of, document, quote, span, other, state, score, reason, order, settled, carriedFrom);
    }

    /// The same, kept as it stands by the reader's word, or offered for a look again.
    public Anchor settled(boolean keep) {
        return new Anchor(
                id, origin, of, document, quote, span, region, state, score, reason, order, keep, carriedFrom);
    }

    /// The same, known to have been carried from another; null makes it one of its own right.
    public Anchor carriedFrom(Id.@Nullable Anchor other) {
        return new Anchor(id, origin, of, document, quote, span, region, state, score, reason, order, settled, other);
    }

    /// Whether the reader should have a look: it is not where it was made, and nobody has settled that.
    public boolean needsLook() {
        return !settled
                && switch (state) {
                    case MOVED, AMBIGUOUS, LOST -> true;
                    case ATTACHED, PENDING -> false;
                };
    }
}
