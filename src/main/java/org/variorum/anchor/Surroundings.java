package org.variorum.anchor;

import org.jspecify.annotations.Nullable;

/// Compares the surroundings of places with those of one quote.
final class Surroundings {
    private final Query query;
    private final Symbols text;
    private final Side before;
    private final Side after;

    Surroundings(Query query, Symbols symbols) {
        this.query = query;
        text = symbols;
        before = new Side(symbols.of(query.prefix()), -1);
        after = new Side(symbols.of(query.suffix()), 1);
    }

    int textLength() {
        return text.length();
    }

    Sides at(int from, int to) {
        return new Sides(before.length(), editsBefore(from), after.length(), editsAfter(to), false);
    }

    /// Whether the numbers that stood beside the passage stand beside a place.
    boolean haveTheNumbers(Place place) {
        Numbers numbers = new Numbers(text);
        return numbers.stand(query.prefix(), 0, place.from() - before.reach(), place.from())
                && numbers.stand(query.suffix(), query.suffix().length(), place.to(), place.to() + after.reach());
    }

    int editsBefore(int from) {
        return before.edits(from, Math.min(from, before.reach()));
    }

    int editsAfter(int to) {
        return after.edits(to, Math.min(text.length() - to, after.reach()));
    }

    /// Whether somewhere else words and surroundings together are nearly as like as at a place: there,
    /// perhaps, the passage stands with its words changed.
    boolean hasLookAlike(Place place) {
        char[] all = text.of(query.prefix() + query.words() + query.suffix());
        int end = place.to() + place.sides().after();
        int far = Math.max(1, all.length / 2);
        int most = Math.min(place.sides().edits() + 3 + all.length / 12, all.length * 2 / 5);
        boolean[] found = new boolean[1];
        new Pass(text)
                .search(new BitPattern(all, text.size(), false), most, (at, _) -> found[0] |= Math.abs(at - end) > far);
        return found[0];
    }

    /// One side of the quote. Mostly it stands beside a place just as it is: the rest is made when it does not.
    private final class Side {
        private final char[] symbols;
        private final int step;
        private @Nullable BitPattern pattern;

        private Side(char[] symbols, int step) {
            this.symbols = symbols;
            this.step = step;
        }

        int length() {
            return symbols.length;
        }

        int reach() {
            return symbols.length + symbols.length / 2;
        }

        /// It may end anywhere on the far side: only the near side is fixed.
        int edits(int at, int count) {
            if (symbols.length == 0 || text.same(symbols, step > 0 ? at : at - symbols.length)) {
                return 0;
            }
            BitPattern made = pattern;
            if (made == null) {
                made = new BitPattern(symbols, text.size(), step < 0);
                pattern = made;
            }
            int least = symbols.length;
            for (int distance : made.distances(text, at, step, count)) {
                least = Math.min(least, distance);
            }
            return least;
        }
    }
}
