package org.variorum.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.anchor.Finder;
import org.variorum.anchor.Found;
import org.variorum.anchor.Placing;
import org.variorum.compare.quotation.Source;
import org.variorum.compare.quotation.Stretch;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Carries passages of one text to another witness of it. Made once for two texts; not for several threads.
///
/// In the same language the words are looked for, first in the paragraph that answers the passage's own; in
/// another language the place is that whole paragraph, and no word is claimed. Where neither is certain it says
/// so: docs/witnesses.md.
public final class Carrying {
    /// Below this likeness the words of a passage are not found in the paragraph that answers it; the whole
    /// paragraph is proposed. The less a passage says, the more alike it has to be.
    private static final double FEW_WORDS = 0.8;

    private static final double MANY_WORDS = 0.6;

    /// With so many words a passage needs no more than {@link #MANY_WORDS}.
    private static final int MANY = 8;

    /// Where no paragraph is known to answer: less alike than this is not found in a whole text.
    private static final double ALONE = 0.75;

    private static final int ALONE_WORDS = 4;

    /// The same for what the anchors' search finds in other words, which looks at letters and surroundings.
    private static final double MOVED = 0.65;

    /// Passages of fewer characters say too little to be told apart from the same letters in other translations.
    private static final int LITTLE = 12;

    /// A second stretch that comes so near to the best leaves the choice open.
    private static final double MARGIN = 0.15;

    private final Snapshot now;
    private final Pins.Side mine;
    private final Pins.Side its;
    private final Witness witness;
    private final Answering answering;
    private final Map<Range, Source> windows = new HashMap<>();
    private final Finder finder;
    private final Placing placing;

    /// @param witness one of those of the first document, whose text is the second's
    public Carrying(Snapshot now, Pins.Side mine, Witness witness, DocumentText itsText) {
        this.now = now;
        this.mine = mine;
        this.witness = witness;
        this.its = new Pins.Side(witness.document(), itsText);
        this.answering = new Answering(mine, its);
        this.finder = new Finder(itsText);
        this.placing = new Placing(mine.text(), itsText);
    }

    /// Where an anchor would stand in the witness.
    public Proposal propose(Anchor anchor) {
        boolean already = now.anchorsOf(anchor.of()).stream()
                .anyMatch(each -> each.document().equals(witness.document().id())
                        && anchor.id().equals(each.carriedFrom()));
        Optional<Range> range =
                anchor.range().filter(each -> each.end() <= mine.text().text().length() && !each.isEmpty());
        if (already) {
            return new Proposal.Already();
        }
        if (anchor.region() != null && anchor.span() == null) {
            return new Proposal.Refused(Proposal.Why.NO_WORDS);
        }
        return range.map(passage -> propose(anchor, passage))
                .orElseGet(() -> new Proposal.Refused(Proposal.Why.NOWHERE));
    }

    /// Where a passage would stand in the witness.
    public Proposal propose(Range passage) {
        Selector.Quote quote = Finder.describe(mine.text().text(), passage);
        return witness.sameLanguage() ? byWords(passage, quote) : answering.to(passage);
    }

    private Proposal propose(Anchor anchor, Range passage) {
        return switch (witness.kind()) {
            case EARLIER, NOW -> version(anchor, passage);
            case ORIGINAL, TRANSLATION, SISTER -> propose(passage);
        };
    }

    /// Another version of the same text: the two are compared, and what stood there is known.
    private Proposal version(Anchor anchor, Range passage) {
        String text = mine.text().text();
        Anchor here = anchor.withQuote(Selector.Quote.of(text, passage))
                .found(Anchor.State.ATTACHED, new Selector.Span(passage.start(), passage.end()), 1, "");
        Anchor there = placing.place(here);
        Range place = there.range().orElse(null);
        if (place != null) {
            String words = its.text().slice(place);
            boolean same = there.state() == Anchor.State.ATTACHED
                    || words.equals(mine.text().slice(passage));
            return new Proposal.ByWords(place, there.score(), same);
        }
        return there.state() == Anchor.State.AMBIGUOUS
                ? new Proposal.Several(placing.candidates(here), there.reason())
                : new Proposal.Refused(Proposal.Why.NOT_FOUND);
    }

    private Proposal byWords(Range passage, Selector.Quote quote) {
        Proposal answer = answering.to(passage);
        return switch (answer) {
            case Proposal.ByParagraph paragraph ->
                isRepeated(passage) || quote.exact().length() < LITTLE ? paragraph : inParagraph(quote, paragraph);
            case Proposal.Refused(Proposal.Why why)
            when why == Proposal.Why.GAP || why == Proposal.Why.EDITORS -> answer;
            default -> anywhere(quote);
        };
    }

    /// Words that stand in their own paragraph more than once have no one counterpart in another.
    private boolean isRepeated(Range passage) {
        int at = mine.text().blockAt(passage.start());
        String words = mine.text().slice(passage);
        String around = at < 0
                ? mine.text().text()
                : mine.text().slice(mine.text().blocks().get(at).range());
        int first = around.indexOf(words);
        return first >= 0 && around.indexOf(words, first + 1) >= 0;
    }

    // --- where a paragraph is known to answer ------------------------------------------------------------------------

    private Proposal inParagraph(Selector.Quote quote, Proposal.ByParagraph paragraph) {
        List<Stretch> found = Stretch.of(quote.exact(), window(paragraph.place())).stream()
                .map(each ->
                        new Stretch(shifted(each.range(), paragraph.place().start()), each.likeness(), each.same()))
                .toList();
        boolean clear = !found.isEmpty() && isClear(found);
        if (!found.isEmpty() && found.getFirst().same()) {
            return clear
                    ? new Proposal.ByWords(found.getFirst().range(), 1, true)
                    : new Proposal.Several(candidates(found), "The words stand several times in the paragraph.");
        }
        int words = Stretch.words(quote.exact());
        if (clear && found.getFirst().likeness() >= floor(words)) {
            return new Proposal.ByWords(
                    found.getFirst().range(), found.getFirst().likeness(), false);
        }
        boolean elsewhere = finder.find(quote, null) instanceof Found.Attached(Range place)
                && !place.overlaps(paragraph.place())
                && words >= ALONE_WORDS;
        return elsewhere
                ? new Proposal.Several(
                        finder.candidates(quote), "The words stand in another paragraph than the alignment says.")
                : paragraph;
    }

    private static double floor(int words) {
        double part = Math.clamp((words - 1.0) / (MANY - 1), 0, 1);
        return FEW_WORDS + part * (MANY_WORDS - FEW_WORDS);
    }

    private static boolean isClear(List<Stretch> found) {
        return found.size() < 2 || found.getFirst().likeness() - found.get(1).likeness() >= MARGIN;
    }

    private static List<Found.Candidate> candidates(List<Stretch> found) {
        return found.stream()
                .map(each -> new Found.Candidate(each.range(), each.likeness()))
                .toList();
    }

    private static Range shifted(Range range, int by) {
        return new Range(range.start() + by, range.end() + by);
    }

    /// A part of the witness, made ready for looking in it.
    private Source window(Range part) {
        return windows.computeIfAbsent(part, range -> {
            String words = its.text().slice(range);
            Block block = new Block(Block.Kind.PARAGRAPH, 0, words.length(), 1, 0, "");
            return new Source(
                    witness.document(),
                    new DocumentText(
                            words,
                            List.of(block),
                            List.of(),
                            List.of(),
                            its.text().extraction()));
        });
    }

    // --- where none is -----------------------------------------------------------------------------------------------

    private Proposal anywhere(Selector.Quote quote) {
        return switch (finder.find(quote, null)) {
            case Found.Attached(Range place) -> new Proposal.ByWords(place, 1, true);
            case Found.Moved(Range place, double score, String _)
            when score >= MOVED && Stretch.words(quote.exact()) >= ALONE_WORDS ->
                new Proposal.ByWords(place, score, false);
            case Found.Ambiguous(List<Found.Candidate> candidates, String reason) ->
                new Proposal.Several(candidates, reason);
            case Found.Moved _, Found.Lost _ -> alone(quote);
        };
    }

    /// Even the same words are to be checked here: nothing round them agrees.
    private Proposal alone(Selector.Quote quote) {
        List<Stretch> found =
                Stretch.of(quote.exact(), window(new Range(0, its.text().text().length())));
        boolean good = !found.isEmpty()
                && isClear(found)
                && found.getFirst().likeness() >= ALONE
                && Stretch.words(quote.exact()) >= ALONE_WORDS;
        return good
                ? new Proposal.ByWords(
                        found.getFirst().range(), found.getFirst().likeness(), false)
                : new Proposal.Refused(Proposal.Why.NOT_FOUND);
    }
}
