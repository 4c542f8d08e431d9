package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// The places where something like a very long quote stands: its two ends are looked for, and taken together
/// where they stand about as far apart as they did.
final class LongSearch implements Seeking.Near {
    /// Characters of each end that are looked for.
    private static final int END = 512;

    private final int length;
    private final Surroundings surroundings;
    private final NearSearch head;
    private final NearSearch tail;

    LongSearch(Query query, Indexed in, Surroundings surroundings) {
        this.length = query.words().length();
        this.surroundings = surroundings;
        this.head = end(query.part(0, END), in);
        this.tail = end(query.part(length - END, length), in);
    }

    private static NearSearch end(Query end, Indexed in) {
        return new NearSearch(end, in, new Surroundings(end, in.symbols()));
    }

    @Override
    public List<Pass.Wanted> wanted() {
        return List.of(head.wanted().getFirst(), tail.wanted().getFirst());
    }

    @Override
    public List<Place> places() {
        List<Place> heads = head.places();
        List<Place> tails = tail.places();
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

    private Place between(Place head, Place tail) {
        Range range = new Range(head.range().start(), tail.range().end());
        double words = (head.words() + tail.words()) / 2;
        return new Place(head.from(), tail.to(), range, words, Fidelity.NEAR, surroundings.at(head.from(), tail.to()));
    }
}
