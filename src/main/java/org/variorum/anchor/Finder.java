package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Finds passages in one text. Made once for a text, then asked for each quote; making it costs nothing, the
/// first quote that has to be looked for pays for an index of about 14 bytes a character. Safe for any number
/// of threads.
///
/// The same question always has the same answer. Places are UTF-16 ranges of the text, in whole characters,
/// without white space at their ends. How it looks and decides: docs/anchors.md.
public final class Finder {
    /// Characters of surroundings that are kept on each side of a passage.
    private static final int CONTEXT = 32;

    private final String text;
    private final int bodyEnd;
    private @Nullable Indexed indexed;

    public Finder(String text) {
        this(text, text.length());
    }

    /// For a text with footnotes at its end: words that stand both in the text and in a note are meant in the
    /// text.
    public Finder(DocumentText text) {
        this(text.text(), text.bodyEnd());
    }

    private Finder(String text, int bodyEnd) {
        this.text = text;
        this.bodyEnd = bodyEnd;
    }

    /// Looks for a quote.
    ///
    /// @param hint where it stood when last seen, in this text or an earlier one; null where nobody knows
    public Found find(Selector.Quote quote, Selector.@Nullable Span hint) {
        Query query = Query.of(quote);
        if (query.isBlank()) {
            return new Found.Lost(0, "The quotation has no words.");
        }
        Range unmoved = Judgement.unmoved(text, quote, hint);
        if (unmoved != null) {
            return new Found.Attached(unmoved);
        }
        Indexed in = indexed();
        Surroundings surroundings = new Surroundings(query, in.symbols());
        List<Place> places = new ArrayList<>(ExactSearch.places(query, in, surroundings));
        Judgement judgement = new Judgement(query, surroundings, hint, bodyEnd);
        Place sure = judgement.sure(places);
        if (sure != null) {
            return new Found.Attached(sure.range());
        }
        boolean decided = !places.isEmpty() && places.getFirst().sides().length() == 0;
        if (query.weight() >= Rules.SHORT && !decided) {
            List<Place> exact = List.copyOf(places);
            for (Place near : near(query, in, surroundings)) {
                if (exact.stream().noneMatch(place -> place.range().overlaps(near.range()))) {
                    places.add(near);
                }
            }
        }
        return judgement.of(places);
    }

    /// The places a reader may choose among where a quote's own place is not certain, best first, at most 10:
    /// also those that are too little like it to be found. They do not overlap. Empty where nothing is like it.
    public List<Found.Candidate> candidates(Selector.Quote quote) {
        Query query = Query.of(quote);
        if (query.isBlank()) {
            return List.of();
        }
        Indexed in = indexed();
        Surroundings surroundings = new Surroundings(query, in.symbols());
        List<Place> places = new ArrayList<>(ExactSearch.places(query, in, surroundings));
        if (query.words().length() <= Rules.WHOLE) {
            places.addAll(new NearSearch(query, in, surroundings, Rules.OFFERED).places());
        } else {
            places.addAll(new LongSearch(query, in, surroundings).places());
        }
        return Judgement.offered(places);
    }

    static List<Place> near(Query query, Indexed in, Surroundings surroundings) {
        return query.words().length() <= Rules.WHOLE
                ? new NearSearch(query, in, surroundings).places()
                : new LongSearch(query, in, surroundings).places();
    }

    synchronized Indexed indexed() {
        if (indexed == null) {
            indexed = Indexed.of(text);
        }
        return indexed;
    }

    /// What is kept of a passage so that it can be found again: its words, without white space at their ends,
    /// and up to 32 characters on either side.
    public static Selector.Quote describe(String text, Range range) {
        Range passage = Edges.trim(text, range);
        int before = Math.max(0, passage.start() - CONTEXT);
        int after = Math.min(text.length(), passage.end() + CONTEXT);
        if (before > 0 && Character.isLowSurrogate(text.charAt(before)) && before < passage.start()) {
            before++;
        }
        if (after < text.length() && Character.isLowSurrogate(text.charAt(after)) && after > passage.end()) {
            after--;
        }
        return new Selector.Quote(
                text.substring(passage.start(), passage.end()),
                text.substring(before, passage.start()),
                text.substring(passage.end(), after));
    }
}
