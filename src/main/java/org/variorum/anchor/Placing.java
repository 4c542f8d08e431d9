package org.variorum.anchor;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Puts anchors to their places in one text. Made once for a text. Safe for any number of threads.
public final class Placing {
    private final String text;
    private final int bodyEnd;
    private final Finder whole;
    private final Finder body;

    public Placing(DocumentText document) {
        this.text = document.text();
        this.bodyEnd = document.bodyEnd();
        this.whole = new Finder(text);
        this.body = bodyEnd == text.length() ? whole : new Finder(text.substring(0, bodyEnd));
    }

    /// The anchor as it stands in this text: where it is now, or that it is lost. Its words are kept as they are; where
    /// it had no context and its place is certain, it gets some. A bare region stays where it is.
    public Anchor place(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        if (quote == null) {
            return anchor.found(Anchor.State.ATTACHED, null, 1, "");
        }
        return switch (find(quote, anchor.span())) {
            case Found.Attached(var place) ->
                withContext(anchor, quote, place).found(Anchor.State.ATTACHED, span(place), 1, "");
            case Found.Moved(var place, var score, var reason) ->
                anchor.found(Anchor.State.MOVED, span(place), score, reason);
            case Found.Ambiguous(var candidates, var reason) ->
                anchor.found(Anchor.State.AMBIGUOUS, null, candidates.getFirst().score(), reason);
            case Found.Lost(var best, var reason) -> anchor.found(Anchor.State.LOST, null, best, reason);
        };
    }

    /// A note at the foot of a text often repeats its words: they are looked for above it first, unless they were taken
    /// from there.
    private Found find(Selector.Quote quote, Selector.@Nullable Span hint) {
        Found everywhere = whole.find(quote, hint);
        if (body == whole || everywhere instanceof Found.Attached || (hint != null && hint.start() >= bodyEnd)) {
            return everywhere;
        }
        Found above = body.find(quote, hint);
        return above instanceof Found.Lost ? everywhere : above;
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
