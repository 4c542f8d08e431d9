package org.variorum.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Range;

/// The places where a quote stands word for word: to the letter, or in normal form.
final class ExactSearch {
    private final Query query;
    private final Indexed in;
    private final Surroundings surroundings;
    private final Known known;
    private final List<Place> places = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();

    private ExactSearch(Query query, Indexed in, Surroundings surroundings, Known known) {
        this.query = query;
        this.in = in;
        this.surroundings = surroundings;
        this.known = known;
    }

    /// In no order, {@link Rules#PLACES} at most.
    static List<Place> places(Query query, Indexed in, Surroundings surroundings, Known known) {
        ExactSearch search = new ExactSearch(query, in, surroundings, known);
        search.literally();
        search.inNormalForm();
        return search.places;
    }

    /// The same without those that are only the same to the letter, for a part of a text.
    static List<Place> placesInNormalForm(Query query, Indexed in, Surroundings surroundings) {
        ExactSearch search = new ExactSearch(query, in, surroundings, Known.NOTHING);
        search.inNormalForm();
        return search.places;
    }

    private void literally() {
        Occurrences of =
                new Occurrences(in.text(), query.literal(), known.literal().get(query.literal()));
        for (int at = of.next(0); at >= 0 && places.size() < Rules.PLACES; at = of.next(at + 1)) {
            Range range = new Range(at, at + query.literal().length());
            if (Edges.wholeCharacters(in.text(), range).equals(range)) {
                add(in.normal().at(range.start()), in.normal().at(range.end()), range, Fidelity.LITERAL);
            }
        }
    }

    private void inNormalForm() {
        if (query.words().isEmpty()) {
            return;
        }
        Occurrences of = new Occurrences(
                in.normal().chars(), query.words(), known.normal().get(query.words()));
        for (int at = of.next(0); at >= 0 && places.size() < Rules.PLACES; at = of.next(at + 1)) {
            int end = at + query.words().length();
            Range range = in.range(at, end);
            add(at, end, range, Fidelity.of(query.literal(), in.text().substring(range.start(), range.end())));
        }
    }

    private void add(int from, int to, Range range, Fidelity fidelity) {
        boolean whole = query.weight() >= Rules.SHORT || wholeWords(range);
        if (whole && starts.add(range.start())) {
            Sides sides = surroundings.at(from, to);
            places.add(new Place(from, to, range, 1, fidelity, literalSides(range, fidelity) ? sides.same() : sides));
        }
    }

    /// What is cut off with the surroundings can change the normal form at their far ends: a hyphen, a dash.
    private boolean literalSides(Range range, Fidelity fidelity) {
        return fidelity == Fidelity.LITERAL
                && in.text()
                        .startsWith(
                                query.literalPrefix(),
                                range.start() - query.literalPrefix().length())
                && in.text().startsWith(query.literalSuffix(), range.end());
    }

    private boolean wholeWords(Range range) {
        return (!query.wholeAtStart() || Edges.betweenWords(in.text(), range.start()))
                && (!query.wholeAtEnd() || Edges.betweenWords(in.text(), range.end()));
    }
}
