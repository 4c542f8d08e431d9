package org.variorum.anchor;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// What an anchor of an old text becomes in the new one. It is never surer than it was, except where its words
/// have come back.
final class Successor {
    private final Carrying carrying;
    private final Finder finder;

    Successor(Carrying carrying, Finder finder) {
        this.carrying = carrying;
        this.finder = finder;
    }

    /// @param anchor one with words
    Anchor of(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        if (quote == null) {
            return anchor;
        }
        return switch (anchor.state()) {
            case ATTACHED -> attached(anchor, quote);
            case MOVED -> moved(anchor, quote);
            case AMBIGUOUS -> ambiguous(anchor, quote);
            case LOST -> lost(anchor, quote);
            case PENDING -> Placing.outcome(anchor, finder.find(quote, null));
        };
    }

    private Anchor attached(Anchor anchor, Selector.Quote quote) {
        Selector.Span span = anchor.span();
        if (span == null) {
            return Placing.outcome(anchor, finder.find(quote, null));
        }
        Found found = carrying.carry(range(span));
        return Placing.outcome(
                anchor, found != null && carrying.stood(quote, range(span)) ? found : finder.find(quote, span));
    }

    /// Where it was to be checked it still is, unless the words it was made on are there again.
    private Anchor moved(Anchor anchor, Selector.Quote quote) {
        Selector.Span span = anchor.span();
        Found found = span == null ? null : carrying.carry(range(span));
        if (found instanceof Found.Attached(Range place)) {
            return anchor.found(Anchor.State.MOVED, Placing.span(place), anchor.score(), anchor.reason());
        }
        Found anew = finder.find(quote, null);
        if (anew instanceof Found.Attached(Range place) && isOfThis(place, found)) {
            return Placing.outcome(anchor, anew);
        }
        return (found == null ? noSurer(anchor, anew) : noSurer(anchor, found)).settled(false);
    }

    private static boolean isOfThis(Range place, @Nullable Found found) {
        return found instanceof Found.Moved moved && moved.place().overlaps(place);
    }

    private Anchor ambiguous(Anchor anchor, Selector.Quote quote) {
        return noSurer(anchor, finder.find(quote, null));
    }

    /// What stood in the old text already was not the passage: only what has been added may be it.
    private Anchor lost(Anchor anchor, Selector.Quote quote) {
        Found found = finder.find(quote, null);
        boolean added = switch (found) {
            case Found.Attached(var place) -> carrying.isAdded(place);
            case Found.Moved moved -> carrying.isAdded(moved.place());
            case Found.Ambiguous ambiguous ->
                ambiguous.candidates().stream().anyMatch(candidate -> carrying.isAdded(candidate.place()));
            case Found.Lost _ -> false;
        };
        return added ? Placing.outcome(anchor, found) : anchor;
    }

    private static Anchor noSurer(Anchor anchor, Found found) {
        return Placing.outcome(
                anchor,
                found instanceof Found.Attached(Range place)
                        ? new Found.Moved(
                                place, 1, "The words stand here; it was not certain before that they are meant.")
                        : found);
    }

    private static Range range(Selector.Span span) {
        return new Range(span.start(), span.end());
    }
}
