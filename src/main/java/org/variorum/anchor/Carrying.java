package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Carries passages of an old text over to the new one, by what the comparison of the two says. Made once for
/// two texts. Safe for any number of threads.
final class Carrying {
    private static final String ONE_OF_TWO =
            "It stood there twice, or nearly; which of the two is left cannot be told.";

    /// So many characters on each side of a passage have to be kept for the most part.
    private static final int AROUND = 64;

    private final String before;
    private final Indexed in;
    private final int bodyEnd;
    private final Collation collation;
    private final Kept kept;
    private @Nullable Indexed old;

    Carrying(String before, Indexed in, int bodyEnd) {
        this.before = before;
        this.in = in;
        this.bodyEnd = bodyEnd;
        this.collation = new Collation(
                NormalForm.of(before), before.length(), in.normal(), in.text().length());
        this.kept = collation.kept();
    }

    Collation collation() {
        return collation;
    }

    /// Where the passage at a place of the old text stands in the new one; null where there are no words.
    @Nullable
    Found carry(Range place) {
        Passage passage = Passage.at(before, collation.old(), place);
        if (passage.query().isBlank() || passage.length() == 0) {
            return null;
        }
        int run = kept.holding(passage.from(), passage.to());
        return run >= 0 ? unchanged(passage, run) : new Changed(this, passage).found();
    }

    /// Whether the words of a quote stood at a place of the old text.
    boolean stood(Selector.Quote quote, Range place) {
        return Passage.at(before, collation.old(), place)
                .query()
                .words()
                .equals(Query.of(quote).words());
    }

    /// Whether most of a place of the new text was not in the old one.
    boolean isAdded(Range place) {
        int from = in.normal().at(place.start());
        int to = Math.max(from + 1, in.normal().at(place.end()));
        return 2 * kept.fromElsewhere(from, to, 0, 0) < to - from;
    }

    /// The words are the same: is it they?
    private Found unchanged(Passage passage, int run) {
        int from = passage.from() + kept.run(run).now() - kept.run(run).old();
        Range range = range(passage, from);
        int gone = collation.byWhatIsGone().in(passage.from(), passage.to());
        if (3 * gone > passage.length()) {
            return new Found.Ambiguous(List.of(new Found.Candidate(range, 1)), ONE_OF_TWO);
        }
        int added = collation.byWhatIsAdded().in(passage.from(), passage.to());
        if (Math.max(gone, added) > Math.max(2, Rules.CONTESTED * passage.length())) {
            return new Found.Moved(range, 1, "The words are the same, but some of them stand beside it too.");
        }
        if (isMostlyKeptAround(passage)
                && collation.holds().onBothSides(run, passage.from(), passage.to(), passage.room())) {
            return new Found.Attached(range);
        }
        Query query = passage.query();
        int to = from + passage.length();
        Place place = new Place(
                from,
                to,
                range,
                1,
                Fidelity.of(query.literal(), in.text().substring(range.start(), range.end())),
                new Surroundings(query, in.symbols()).at(from, to));
        List<Place> rivals = new ArrayList<>(elsewhere(passage));
        rivals.removeIf(p -> p.range().overlaps(range) || p.score() < place.score() - Rules.MARGIN);
        if (!rivals.isEmpty()) {
            rivals.addFirst(place);
            return Judgement.ambiguous(rivals, "The new text has it twice, or nearly.");
        }
        if (mayBeTheOther(passage, place)) {
            return Judgement.ambiguous(List.of(place), ONE_OF_TWO);
        }
        return judged(passage, run, place);
    }

    private Found judged(Passage passage, int run, Place place) {
        int from = Math.max(kept.run(run).old(), passage.from() - Passage.CONTEXT);
        int to = Math.min(kept.run(run).oldEnd(), passage.to() + Passage.CONTEXT);
        int weight = Query.weightOf(collation.old().chars().substring(from, to));
        Sides sides = place.sides();
        boolean agree = sides.agree(weight) || (collation.holds().within(from, to) && isInside(passage, from, to));
        if (agree && isMostlyKeptAround(passage)) {
            return new Found.Attached(place.range());
        }
        if (passage.query().weight() < Rules.SHORT && sides.contradict()) {
            return new Found.Lost(place.score(), "These few words stand only in other surroundings.");
        }
        return new Found.Moved(place.range(), place.score(), "The words are the same, their surroundings are not.");
    }

    /// Whether some of what stood on both sides still does, so that no part of a few words can have come from
    /// elsewhere.
    private static boolean isInside(Passage passage, int from, int to) {
        return passage.query().weight() >= Rules.SHORT
                && passage.from() - from >= Rules.TELLING_SIDE
                && to - passage.to() >= Rules.TELLING_SIDE;
    }

    private boolean isMostlyKeptAround(Passage passage) {
        return isMostlyKept(passage.from() - AROUND, passage.from())
                && isMostlyKept(passage.to(), passage.to() + AROUND);
    }

    private boolean isMostlyKept(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(collation.old().length(), to);
        return keptOf(start, end) >= Rules.KEPT_AROUND * (end - start);
    }

    /// Whether something that was taken out of the old text would fit the place nearly as well.
    private boolean mayBeTheOther(Passage passage, Place place) {
        List<int[]> gone = kept.gone(passage.room());
        if (gone.isEmpty()) {
            return false;
        }
        Passage there = Passage.at(in.text(), in.normal(), place.range());
        double own = 0;
        double other = 0;
        List<int[]> parts = new ArrayList<>(gone);
        parts.add(new int[] {passage.from(), passage.to()});
        for (Place was : Parts.places(there.query(), old(), parts)) {
            if (was.from() < passage.to() && passage.from() < was.to()) {
                own = Math.max(own, was.score());
            } else if (keptOf(was.from(), was.to()) < (was.to() - was.from()) / 2) {
                other = Math.max(other, was.score());
            }
        }
        return other > 0 && other >= own - Rules.MARGIN;
    }

    private synchronized Indexed old() {
        if (old == null) {
            old = new Indexed(
                    before, collation.old(), new Symbols(collation.old().chars()));
        }
        return old;
    }

    private int keptOf(int from, int to) {
        return kept.within(from, to).stream().mapToInt(Run::length).sum();
    }

    /// Where something like the passage stands that was not in the old text.
    List<Place> elsewhere(Passage passage) {
        return places(passage, kept.added(passage.room()));
    }

    /// Where something like the passage stands in some parts of the new text, and is not from other parts of the
    /// old one.
    List<Place> places(Passage passage, List<int[]> parts) {
        List<Place> places = new ArrayList<>(Parts.places(passage.query(), in, parts));
        places.removeIf(place -> kept.fromElsewhere(place.from(), place.to(), passage.from(), passage.to())
                > (place.to() - place.from()) / 2);
        return places;
    }

    /// The stretch of the new text where the words begin at a character of its normal form.
    private Range range(Passage passage, int from) {
        int start = in.normal().start(from)
                + passage.place().start()
                - collation.old().start(passage.from());
        boolean literal = start >= 0 && in.text().startsWith(passage.query().literal(), start);
        return literal
                ? Edges.wholeCharacters(
                        in.text(),
                        new Range(start, start + passage.query().literal().length()))
                : in.range(from, from + passage.length());
    }

    Indexed in() {
        return in;
    }

    Judgement judgement(Query query) {
        return new Judgement(query, new Surroundings(query, in.symbols()), null, bodyEnd);
    }
}
