package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// A passage of an old text of which not everything is in the new one in one piece.
final class Changed {
    /// Its two ends are still one passage up to so many times its length apart.
    private static final int TORN = 2;

    private final Carrying carrying;
    private final Kept kept;
    private final Passage passage;
    private final Query query;
    private final List<Run> parts;

    Changed(Carrying carrying, Passage passage) {
        this.carrying = carrying;
        this.kept = carrying.collation().kept();
        this.passage = passage;
        this.query = passage.query();
        this.parts = together(kept.within(passage.from(), passage.to()), passage.length());
    }

    /// Those of the parts that stand together in the new text: the most of it.
    private static List<Run> together(List<Run> parts, int length) {
        List<Run> best = List.of();
        List<Run> some = new ArrayList<>();
        for (Run part : parts) {
            int apart = some.isEmpty() ? 0 : part.now() - some.getLast().nowEnd();
            if (apart < 0 || apart > length) {
                some = new ArrayList<>();
            }
            some.add(part);
            best = sum(some) > sum(best) ? List.copyOf(some) : best;
        }
        return best;
    }

    private static int sum(List<Run> parts) {
        return parts.stream().mapToInt(Run::length).sum();
    }

    Found found() {
        int[] window = window();
        List<Place> places = new ArrayList<>();
        if (hasBothEnds()) {
            places.add(betweenItsEnds());
        } else if (window[0] < window[1]) {
            places.addAll(carrying.places(passage, List.of(window)));
        }
        if (places.size() == 1 && isHeld()) {
            return held(places.getFirst());
        }
        for (Place place : carrying.elsewhere(passage)) {
            if (places.stream().noneMatch(p -> p.range().overlaps(place.range()))) {
                places.add(place);
            }
        }
        places.removeIf(place -> place.words() < Rules.floor(query.weight()));
        if (places.isEmpty()) {
            return gone();
        }
        Found found = carrying.judgement(query).of(places);
        boolean near = places.getFirst().from() < window[1] && window[0] < places.getFirst().to();
        return found instanceof Found.Attached(Range place) && !near
                ? new Found.Moved(place, 1, "The words stand in another place of the new text.")
                : found;
    }

    private Found gone() {
        boolean nothing = sum(parts) < passage.length() / 4;
        return new Found.Lost(
                nothing ? 0 : (double) sum(parts) / passage.length(),
                nothing
                        ? "The words that stood here are not in the new text."
                        : "Too little is left of the words that stood here.");
    }

    private boolean isHeld() {
        if (parts.isEmpty()) {
            return false;
        }
        Run first = parts.getFirst();
        Run last = parts.getLast();
        Holds holds = carrying.collation().holds();
        return holds.before(kept.before(first.old()), first.old(), passage.room())
                && holds.after(kept.before(last.old()), last.oldEnd(), passage.room());
    }

    private Found held(Place place) {
        if (place.words() < Rules.HELD) {
            return gone();
        }
        if (place.isExact()) {
            return new Found.Attached(place.range());
        }
        boolean all = sum(parts) >= passage.length() - parts.size();
        return new Found.Moved(
                place.range(),
                place.score(),
                all
                        ? "Its words are all there, with others among them."
                        : "The words have changed: " + Math.round(100 * place.words()) + " % are alike.");
    }

    private boolean hasBothEnds() {
        return !parts.isEmpty()
                && parts.getFirst().old() == passage.from()
                && parts.getLast().oldEnd() >= passage.to()
                && parts.getLast().nowEnd() - parts.getFirst().now() <= TORN * passage.length() + Passage.CONTEXT;
    }

    private Place betweenItsEnds() {
        int from = parts.getFirst().now();
        int to = parts.getLast().nowEnd();
        Indexed in = carrying.in();
        return new Place(
                from,
                to,
                in.range(from, to),
                likeness(from, to),
                Fidelity.NEAR,
                new Surroundings(query, in.symbols()).at(from, to));
    }

    private double likeness(int from, int to) {
        int longer = Math.max(passage.length(), to - from);
        if (longer > Rules.WHOLE) {
            return (double) sum(parts) / longer;
        }
        Symbols symbols = carrying.in().symbols();
        BitPattern pattern = new BitPattern(symbols.of(query.words()), symbols.size(), false);
        int edits = pattern.distances(symbols.text(), from, 1, to - from)[to - from];
        return Math.max(0, 1 - (double) edits / passage.length());
    }

    /// Where in the new text it is looked for first: round what is left of it, or where it would have to stand;
    /// empty where that cannot be said.
    private int[] window() {
        int length = carrying.in().normal().length();
        if (parts.isEmpty()) {
            int before = kept.before(passage.from());
            int after = kept.before(passage.to() - 1) + 1;
            int from = before < 0 ? 0 : kept.run(before).nowEnd();
            int to = after == kept.count() ? length : kept.run(after).now();
            return new int[] {from, Math.max(from, to)};
        }
        int room = passage.length() / 2 + Passage.CONTEXT / 2;
        int from = parts.getFirst().now() - (parts.getFirst().old() - passage.from()) - room;
        int to = parts.getLast().nowEnd() + (passage.to() - parts.getLast().oldEnd()) + room;
        return new int[] {Math.max(0, from), Math.min(length, to)};
    }
}
