package org.variorum.anchor;

/// Compares the surroundings of places with those of one quote.
final class Surroundings {
    private final Symbols text;
    private final BitPattern before;
    private final BitPattern after;
    private final BitPattern whole;

    Surroundings(Query query, Symbols symbols) {
        text = symbols;
        before = new BitPattern(symbols.of(query.prefix()), symbols.size(), true);
        after = new BitPattern(symbols.of(query.suffix()), symbols.size(), false);
        String all = query.prefix() + query.words() + query.suffix();
        whole = new BitPattern(symbols.of(all), symbols.size(), false);
    }

    int textLength() {
        return text.length;
    }

    Sides at(int from, int to) {
        return new Sides(before.length(), editsBefore(from), after.length(), editsAfter(to), false);
    }

    int editsBefore(int from) {
        return least(before, from, -1, Math.min(from, reach(before)));
    }

    int editsAfter(int to) {
        return least(after, to, 1, Math.min(text.length() - to, reach(after)));
    }

    /// Whether somewhere else words and surroundings together are nearly as like as at a place: there,
    /// perhaps, the passage stands with its words changed.
    boolean hasLookAlike(Place place) {
        int end = place.to() + place.sides().after();
        int far = Math.max(1, whole.length() / 2);
        int most = Math.min(place.sides().edits() + 3 + whole.length() / 12, whole.length() * 2 / 5);
        boolean[] found = new boolean[1];
        new Pass(text).search(whole, most, (at, _) -> found[0] |= Math.abs(at - end) > far);
        return found[0];
    }

    /// The surroundings may end anywhere on the far side: only the near side is fixed.
    private int least(BitPattern side, int at, int step, int count) {
        if (side.length() == 0) {
            return 0;
        }
        int least = side.length();
        for (int distance : side.distances(text, at, step, count)) {
            least = Math.min(least, distance);
        }
        return least;
    }

    private static int reach(BitPattern side) {
        return side.length() + side.length() / 2;
    }
}
