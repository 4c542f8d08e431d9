package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Puts anchors to their places in one text. Made once for a text; making it costs nothing, the first anchor that
/// has to be looked for pays for the comparison or the index. Safe for any number of threads.
public final class Placing {
    /// So many anchors are looked for together, before anybody can stop it.
    private static final int BATCH = 32;

    private final DocumentText now;
    private final @Nullable DocumentText before;
    private final boolean sameFile;
    private final Finder finder;
    private @Nullable Carrying carrying;

    /// For anchors of which nothing is known but what they keep; regions were drawn on these very pages.
    public Placing(DocumentText now) {
        this(null, now, true);
    }

    /// For anchors that stand in another text of the same document, read from another file: the two are compared,
    /// once.
    public Placing(DocumentText before, DocumentText now) {
        this(before, now, false);
    }

    /// @param before the text in which the anchors stand now; null where it is not known
    /// @param now the text in which they are to be placed
    /// @param sameFile whether both were read from the same file, so that a region shows the same pixels
    public Placing(@Nullable DocumentText before, DocumentText now, boolean sameFile) {
        this.now = now;
        this.before = before;
        this.sameFile = sameFile;
        this.finder = new Finder(now);
    }

    /// All of them, in the same order.
    ///
    /// @param betweenTwo called before each of them, on the caller's thread: to count them, or to stop by throwing
    public List<Anchor> placeAll(List<Anchor> anchors, Runnable betweenTwo) {
        Together together = new Together(finder, questions(anchors));
        List<Anchor> placed = new ArrayList<>(anchors.size());
        for (int i = 0; i < anchors.size(); i += BATCH) {
            List<Anchor> batch = anchors.subList(i, Math.min(anchors.size(), i + BATCH));
            Finder answering = together.answering(questions(batch));
            for (Anchor anchor : batch) {
                betweenTwo.run();
                placed.add(place(anchor, answering));
            }
        }
        return placed;
    }

    /// What will be looked for in the whole text for some anchors, as far as it is certain beforehand.
    private List<Finder.Question> questions(List<Anchor> anchors) {
        List<Finder.Question> questions = new ArrayList<>();
        for (Anchor anchor : anchors) {
            Selector.Quote quote = anchor.quote();
            if (quote == null) {
                continue;
            }
            if (before == null || anchor.state() == Anchor.State.PENDING) {
                questions.add(new Finder.Question(quote, anchor.span()));
            } else if (!before.text().equals(now.text()) && !(sameFile && anchor.region() != null)) {
                if (anchor.state() == Anchor.State.AMBIGUOUS || anchor.state() == Anchor.State.LOST) {
                    questions.add(new Finder.Question(quote, null));
                }
            }
        }
        return questions;
    }

    /// The anchor as it stands in this text: where it is now, or that it is lost. Its words are kept as they
    /// are; where its place is certain and its surroundings are others or not known, it gets those. Where the
    /// words of the same page images were recognised anew, a region keeps its place and takes the new words.
    public Anchor place(Anchor anchor) {
        return place(anchor, finder);
    }

    private Anchor place(Anchor anchor, Finder asking) {
        Selector.Quote quote = anchor.quote();
        if (quote == null) {
            return new OnPages(now).bare(anchor, sameFile, before != null);
        }
        if (before == null || anchor.state() == Anchor.State.PENDING) {
            return inThisText(anchor, asking.find(quote, anchor.span()));
        }
        if (before.text().equals(now.text())) {
            return anchor;
        }
        if (sameFile && anchor.region() != null) {
            return new OnPages(now).recognisedAnew(anchor);
        }
        Anchor placed = new Successor(carrying(before), asking).of(anchor);
        Anchor there = anchor.region() == null ? placed : new OnPages(now).withRegion(placed);
        return there.state() == Anchor.State.ATTACHED ? withSurroundings(there) : there;
    }

    private Anchor inThisText(Anchor anchor, Found found) {
        Anchor placed = outcome(anchor, found);
        Selector.Quote quote = anchor.quote();
        boolean bare =
                quote != null && quote.prefix().isEmpty() && quote.suffix().isEmpty();
        return bare && placed.state() == Anchor.State.ATTACHED ? withSurroundings(placed) : placed;
    }

    /// An anchor after looking.
    static Anchor outcome(Anchor anchor, Found found) {
        return switch (found) {
            case Found.Attached(var place) -> anchor.found(Anchor.State.ATTACHED, span(place), 1, "");
            case Found.Moved(var place, var score, var reason) ->
                anchor.found(Anchor.State.MOVED, span(place), score, reason);
            case Found.Ambiguous(var candidates, var reason) ->
                anchor.found(Anchor.State.AMBIGUOUS, null, candidates.getFirst().score(), reason);
            case Found.Lost(var best, var reason) -> anchor.found(Anchor.State.LOST, null, best, reason);
        };
    }

    private Anchor withSurroundings(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        Selector.Span span = anchor.span();
        if (quote == null || span == null) {
            return anchor;
        }
        Selector.Quote around = Finder.describe(now.text(), new Range(span.start(), span.end()));
        return anchor.withQuote(new Selector.Quote(quote.exact(), around.prefix(), around.suffix()));
    }

    /// The places a reader may choose among for an anchor that is ambiguous, moved or lost: best first, at most
    /// 10, also those that are too little like its words to be found. Empty where there is none.
    ///
    /// @param anchor as it stands in this text
    public List<Found.Candidate> candidates(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        return quote == null ? List.of() : finder.candidates(quote);
    }

    private synchronized Carrying carrying(DocumentText from) {
        if (carrying == null) {
            carrying = new Carrying(from.text(), finder.indexed(), now.bodyEnd());
        }
        return carrying;
    }

    static Selector.Span span(Range range) {
        return new Selector.Span(range.start(), range.end());
    }
}
