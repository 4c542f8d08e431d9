package org.variorum.anchor;

import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Puts anchors to their places in one text. Made once for a text. Safe for any number of threads.
public final class Placing {
    private final String text;
    private final Finder finder;

    public Placing(DocumentText document) {
        this.text = document.text();
        this.finder = new Finder(document);
    }

    /// The anchor as it stands in this text: where it is now, or that it is lost. Its words are kept as they
    /// are; where it had no context and its place is certain, it gets some. A bare region stays where it is.
    public Anchor place(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        if (quote == null) {
            return anchor.found(Anchor.State.ATTACHED, null, 1, "");
        }
        return switch (finder.find(quote, anchor.span())) {
            case Found.Attached(var place) ->
                withContext(anchor, quote, place).found(Anchor.State.ATTACHED, span(place), 1, "");
            case Found.Moved(var place, var score, var reason) ->
                anchor.found(Anchor.State.MOVED, span(place), score, reason);
            case Found.Ambiguous(var candidates, var reason) ->
                anchor.found(Anchor.State.AMBIGUOUS, null, candidates.getFirst().score(), reason);
            case Found.Lost(var best, var reason) -> anchor.found(Anchor.State.LOST, null, best, reason);
        };
    }

    private Anchor withContext(Anchor anchor, Selector.Quote quote, Range place) {
        if (!quote.prefix().isEmpty() || !quote.suffix().isEmpty()) {
            return anchor;
        }
        Selector.Quote around = Finder.describe(text, place);
        return new Anchor(
                anchor.id(),
                anchor.origin(),
                anchor.of(),
                anchor.document(),
                new Selector.Quote(quote.exact(), around.prefix(), around.suffix()),
                anchor.span(),
                anchor.region(),
                anchor.state(),
                anchor.score(),
                anchor.reason(),
                anchor.order());
    }

    private static Selector.Span span(Range range) {
        return new Selector.Span(range.start(), range.end());
    }
}
