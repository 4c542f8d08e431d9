package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// The places where something like a very long quote stands: its two ends are looked for, and taken together
/// where they stand about as far apart as they did.
final class LongSearch {
    /// Characters of each end that are looked for.
    private static final int END = 512;

    private final Query query;
    private final Indexed in;
    private final Surroundings surroundings;

    LongSearch(Query query, Indexed in, Surroundings surroundings) {
        this.query = query;
        this.in = in;
        this.surroundings = surroundings;
    }

    List<Place> places() {
        int length = query.words().length();
        List<Place> heads = ends(query.part(0, END));
        List<Place> tails = ends(query.part(length - END, length));
        List<Place> places = new ArrayList<>();
        for (Place head : heads) {
            for (Place tail : tails) {
                double apart = tail.to() - head.from();
                if (apart > 0.6 * length && apart < 1.6 * length) {
                    places.add(between(head, tail));
                }
            }
        }
        return places;
    }

    private List<Place> ends(Query end) {
        return new NearSearch(end, in, new Surroundings(end, in.symbols())).places();
    }

    private Place between(Place head, Place tail) {
        Range range = new Range(head.range().start(), tail.range().end());
        double words = (head.words() + tail.words()) / 2;
        return new Place(head.from(), tail.to(), range, words, Fidelity.NEAR, surroundings.at(head.from(), tail.to()));
    }
}
