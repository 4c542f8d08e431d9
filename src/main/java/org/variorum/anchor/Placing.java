package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Puts anchors to their places in one text. Made once for a text. Safe for any number of threads.
public final class Placing {
    private final DocumentText now;
    private final String text;
    private final @Nullable DocumentText before;
    private final boolean sameFile;
    private final Finder finder;

    /// For anchors of which nothing is known but what they keep; regions were drawn on these very pages.
    public Placing(DocumentText now) {
        this(null, now, true);
    }

    /// For anchors that stood in another text of the same document: the two are compared, once.
    public Placing(DocumentText before, DocumentText now) {
        this(before, now, false);
    }

    /// @param before the text in which the anchors stand now; null where it is not known
    /// @param now the text in which they are to be placed
    /// @param sameFile whether both were read from the same file, so that a region shows the same pixels
    public Placing(@Nullable DocumentText before, DocumentText now, boolean sameFile) {
        this.now = now;
        this.text = now.text();
        this.before = before;
        this.sameFile = sameFile;
        this.finder = new Finder(now);
    }

    /// All of them, in the same order.
    ///
    /// @param betweenTwo called before each of them, on the caller's thread: to count them, or to stop by throwing
    public List<Anchor> placeAll(List<Anchor> anchors, Runnable betweenTwo) {
        List<Anchor> placed = new ArrayList<>(anchors.size());
        for (Anchor anchor : anchors) {
            betweenTwo.run();
            placed.add(place(anchor));
        }
        return placed;
    }

    /// The places a reader may choose among for an anchor that is ambiguous, moved or lost: best first, at most
    /// 10, also those that are too little like its words to be found. Empty where there is none.
    public List<Found.Candidate> candidates(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        return quote == null ? List.of() : finder.candidates(quote);
    }

    /// The anchor as it stands in this text: where it is now, or that it is lost. Its words are kept as they
    /// are; where it had no context and its place is certain, it gets some. A bare region stays where it is.
    public Anchor place(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        if (quote == null) {
            return bareRegion(anchor);
        }
        if (before != null && before.text().equals(text) && anchor.span() != null) {
            return anchor;
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

    private Anchor bareRegion(Anchor anchor) {
        if (sameFile) {
            return anchor.found(Anchor.State.ATTACHED, null, 1, "");
        }
        Selector.Region region = anchor.region();
        boolean there = region != null && region.page() < now.pages().size();
        return there
                ? anchor.found(Anchor.State.MOVED, null, 0.5, "This is the same place on the page of another file.")
                : anchor.found(Anchor.State.LOST, null, 0, "The page it was drawn on is not in this file.");
    }

    private Anchor withContext(Anchor anchor, Selector.Quote quote, Range place) {
        if (!quote.prefix().isEmpty() || !quote.suffix().isEmpty()) {
            return anchor;
        }
        Selector.Quote around = Finder.describe(text, place);
        return anchor.withQuote(new Selector.Quote(quote.exact(), around.prefix(), around.suffix()));
    }

    private static Selector.Span span(Range range) {
        return new Selector.Span(range.start(), range.end());
    }
}
