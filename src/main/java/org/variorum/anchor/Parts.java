package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks for a quote in parts of a text only.
final class Parts {
    /// More parts are looked through as one.
    private static final int MANY = 64;

    /// Characters that are added to a part on each side, besides the quote's own length: its surroundings.
    private static final int AROUND = 64;

    private Parts() {}

    /// The places of a quote that touch one of the parts, in no order: exact ones and, for all but the shortest
    /// quotes, near ones.
    ///
    /// @param parts stretches `[from, to)` of the normal form
    static List<Place> places(Query query, Indexed whole, List<int[]> parts) {
        List<Place> places = new ArrayList<>();
        NormalForm normal = whole.normal();
        List<int[]> joined = joined(parts, query.words().length() + AROUND, normal.length());
        if (joined.stream().mapToInt(part -> part[1] - part[0]).sum() > normal.length() / 2) {
            joined = List.of(new int[] {0, normal.length()});
        }
        for (int[] part : joined) {
            boolean all = part[0] == 0 && part[1] == normal.length();
            Indexed in = all ? whole : part(whole, part);
            for (Place place : placesIn(query, in)) {
                places.add(new Place(
                        place.from() + part[0],
                        place.to() + part[0],
                        place.range(),
                        place.words(),
                        place.fidelity(),
                        place.sides()));
            }
        }
        places.removeIf(place -> parts.stream().noneMatch(part -> place.from() < part[1] && part[0] < place.to()));
        return places;
    }

    private static Indexed part(Indexed whole, int[] part) {
        NormalForm some = whole.normal().part(part[0], part[1]);
        return new Indexed(whole.text(), some, new Symbols(some.chars()));
    }

    private static List<Place> placesIn(Query query, Indexed in) {
        Surroundings surroundings = new Surroundings(query, in.symbols());
        List<Place> places = new ArrayList<>(ExactSearch.placesInNormalForm(query, in, surroundings));
        if (query.weight() >= Rules.SHORT) {
            List<Place> exact = List.copyOf(places);
            for (Place near : Finder.near(query, in, surroundings)) {
                if (exact.stream().noneMatch(place -> place.range().overlaps(near.range()))) {
                    places.add(near);
                }
            }
        }
        return places;
    }

    /// The parts, widened on both sides, those that touch made one.
    private static List<int[]> joined(List<int[]> parts, int by, int length) {
        List<int[]> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingInt(part -> part[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] part : sorted) {
            int from = Math.max(0, part[0] - by);
            int to = Math.min(length, part[1] + by);
            if (!joined.isEmpty() && from <= joined.getLast()[1]) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], to);
            } else if (from < to) {
                joined.add(new int[] {from, to});
            }
        }
        return joined.size() <= MANY ? joined : List.of(new int[] {joined.getFirst()[0], joined.getLast()[1]});
    }
}
