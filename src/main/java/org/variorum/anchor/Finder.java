package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Finds passages in one text. Made once for a text, then asked for each quote; making it costs nothing, the
/// first quote that has to be looked for pays for an index of 10 to 12 bytes a character. Safe for any number
/// of threads.
///
/// The same question always has the same answer. Places are UTF-16 ranges of the text, in whole characters,
/// without white space at their ends. How it looks and decides: docs/anchors.md.
public final class Finder {
    /// Characters of surroundings that are kept on each side of a passage.
    private static final int CONTEXT = 32;

    private final String text;
    private final int bodyEnd;
    private final Map<Question, Found> answers;
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
        this(text, bodyEnd, null, Map.of());
    }

    private Finder(String text, int bodyEnd, @Nullable Indexed indexed, Map<Question, Found> answers) {
        this.text = text;
        this.bodyEnd = bodyEnd;
        this.indexed = indexed;
        this.answers = answers;
    }

    /// What is to be looked for.
    ///
    /// @param hint where it stood when last seen, in this text or an earlier one; null where nobody knows
    record Question(Selector.Quote quote, Selector.@Nullable Span hint) {}

    /// Looks for a quote.
    ///
    /// @param hint where it stood when last seen, in this text or an earlier one; null where nobody knows
    public Found find(Selector.Quote quote, Selector.@Nullable Span hint) {
        Found answered = answers.get(new Question(quote, hint));
        if (answered != null) {
            return answered;
        }
        Query query = Query.of(quote);
        Found found = atOnce(query, quote, hint);
        if (found == null) {
            Seeking seeking = new Seeking(query, hint, indexed(), bodyEnd);
            found = seeking.exactly(Known.NOTHING);
            return found == null ? seeking.answer() : found;
        }
        return found;
    }

    /// A finder of the same text that has some answers ready.
    Finder having(Map<Question, Found> ready) {
        return new Finder(text, bodyEnd, indexed(), ready);
    }

    int bodyEnd() {
        return bodyEnd;
    }

    /// The answer where nothing has to be looked for; else null.
    @Nullable
    Found atOnce(Query query, Selector.Quote quote, Selector.@Nullable Span hint) {
        if (query.isBlank()) {
            return new Found.Lost(0, "The quotation has no words.");
        }
        Range unmoved = Judgement.unmoved(text, quote, hint);
        return unmoved == null ? null : new Found.Attached(unmoved);
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
        List<Place> places = new ArrayList<>(ExactSearch.places(query, in, surroundings, Known.NOTHING));
        if (query.words().length() <= Rules.WHOLE) {
            places.addAll(new NearSearch(query, in, surroundings, Rules.OFFERED).places());
        } else {
            places.addAll(new LongSearch(query, in, surroundings).places());
        }
        return Judgement.offered(places);
    }

    static List<Place> near(Query query, Indexed in, Surroundings surroundings) {
        return Seeking.Near.of(query, in, surroundings).places();
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
