package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;

/// The places where something like a quote stands, with a small edit distance in normal form.
final class NearSearch implements Seeking.Near {
    /// So many of the best places are looked at closely.
    private static final int CLOSELY = 12;

    private final Query query;
    private final Indexed in;
    private final Surroundings surroundings;
    private final char[] words;
    private final int most;
    private final BitPattern forward;

    /// One match is kept for each stretch of half the quote's length: the nearest, and of equals the first.
    private final int stretch;

    /// For each stretch where it ends, and its edits; empty until the text has been read.
    private int[] ends = {};

    private int[] edits = {};

    NearSearch(Query query, Indexed in, Surroundings surroundings) {
        this(query, in, surroundings, Rules.floor(query.weight()));
    }

    /// @param floor the least likeness of the words, 0 to 1
    NearSearch(Query query, Indexed in, Surroundings surroundings, double floor) {
        this.query = query;
        this.in = in;
        this.surroundings = surroundings;
        this.words = in.symbols().of(query.words());
        this.most = (int) Math.floor((1 - floor) * words.length);
        this.forward = new BitPattern(words, in.symbols().size(), false);
        this.stretch = Math.max(8, words.length / 2);
    }

    @Override
    public List<Pass.Wanted> wanted() {
        int[] nearest = new int[in.normal().length() / stretch + 1];
        int[] least = new int[nearest.length];
        ends = nearest;
        edits = least;
        return List.of(new Pass.Wanted(forward, most, (end, distance) -> {
            int i = (end - 1) / stretch;
            if (nearest[i] == 0 || distance < least[i]) {
                nearest[i] = end;
                least[i] = distance;
            }
        }));
    }

    /// Best words first.
    @Override
    public List<Place> places() {
        if (ends.length == 0) {
            new Pass(in.symbols()).search(wanted());
        }
        List<Place> places = new ArrayList<>();
        BitPattern backward = new BitPattern(words, in.symbols().size(), true);
        for (int end : bestEnds()) {
            @Nullable Place place = around(end, forward, backward);
            if (place != null && places.stream().noneMatch(p -> p.range().overlaps(place.range()))) {
                places.add(place);
            }
            if (places.size() == CLOSELY) {
                break;
            }
        }
        return places;
    }

    private List<Integer> bestEnds() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingInt(i -> edits[i]));
        return found.stream().limit(8 * CLOSELY).map(i -> ends[i]).toList();
    }

    /// The place that ends near `end`: its start, then its end, are put where the words and the surroundings
    /// together fit best, at whole words where there is a choice. Null where nothing is left to see.
    private @Nullable Place around(int end, BitPattern forward, BitPattern backward) {
        Symbols text = in.symbols();
        int reach = Math.min(words.length + most, end);
        int[] before = backward.distances(text, end, -1, reach);
        int start = end - cheapest(before, words.length, count -> outsideStart(end - count));
        int room = Math.min(words.length + most, text.length() - start);
        int[] after = forward.distances(text, start, 1, room);
        int length = cheapest(after, end - start, count -> outsideEnd(start + count));
        double likeness = Math.max(0, 1 - (double) after[length] / words.length);
        return length == 0 ? null : place(start, start + length, likeness);
    }

    private @Nullable Place place(int from, int to, double likeness) {
        Range rough = in.range(from, to);
        int start = query.wholeAtStart() ? Edges.nearestBetweenWords(in.text(), rough.start()) : rough.start();
        int end = query.wholeAtEnd() ? Edges.nearestBetweenWords(in.text(), rough.end()) : rough.end();
        Range range = start < end ? Edges.trim(in.text(), new Range(start, end)) : rough;
        if (range.isEmpty()) {
            return null;
        }
        return new Place(
                from, to, Edges.wholeCharacters(in.text(), range), likeness, Fidelity.NEAR, surroundings.at(from, to));
    }

    private interface Outside {
        /// In edits.
        double cost(int count);
    }

    /// Which number of characters costs least, words and surroundings together; of equals the nearest to what
    /// is usual.
    private static int cheapest(int[] distances, int usual, Outside outside) {
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < distances.length; i++) {
            least = Math.min(least, distances[i]);
        }
        int slack = 3 + least / 2;
        int chosen = Math.min(1, distances.length - 1);
        double cheapest = Double.MAX_VALUE;
        for (int i = 1; i < distances.length; i++) {
            if (distances[i] <= least + slack) {
                double cost = distances[i] + outside.cost(i);
                if (cost < cheapest || (cost == cheapest && Math.abs(i - usual) < Math.abs(chosen - usual))) {
                    cheapest = cost;
                    chosen = i;
                }
            }
        }
        return chosen;
    }

    private double outsideStart(int from) {
        boolean cut = query.wholeAtStart() && !Edges.betweenWords(in.normal().chars(), from);
        return surroundings.editsBefore(from) + (cut ? 0.5 : 0);
    }

    private double outsideEnd(int to) {
        boolean cut = query.wholeAtEnd() && !Edges.betweenWords(in.normal().chars(), to);
        return surroundings.editsAfter(to) + (cut ? 0.5 : 0);
    }
}
