package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How the paragraphs of two texts answer each other, an original and its translation: a place in one to the
/// place in the other. Where a paragraph has no counterpart, its place lies between those of its neighbours.
/// Never runs backwards, and the beginning of a paragraph that has a counterpart is the counterpart's
/// beginning.
public final class Alignment {
    /// A place in a text.
    ///
    /// @param paragraph its number, from 1
    /// @param share how far into the paragraph, 0 to 1
    public record Place(int paragraph, double share) {
        double position() {
            return paragraph + Math.clamp(share, 0, 1);
        }
    }

    private final double[] here;
    private final double[] there;

    /// @param pairs `[mine, its]` paragraph numbers, in any order; empty for one to one. What would run
    ///     backwards is left out.
    /// @param mine how many paragraphs this text has
    /// @param its how many the other has
    public Alignment(List<int[]> pairs, int mine, int its) {
        List<int[]> kept = rising(pairs.isEmpty() ? oneToOne(Math.min(mine, its)) : pairs, mine, its);
        List<double[]> knots = new ArrayList<>();
        if (kept.isEmpty() || kept.getFirst()[0] > 1 && kept.getFirst()[1] > 1) {
            knots.add(new double[] {1, 1});
        }
        kept.forEach(pair -> knots.add(new double[] {pair[0], pair[1]}));
        double[] end = {mine + 1, its + 1};
        knots.add(end);
        here = knots.stream().mapToDouble(knot -> knot[0]).toArray();
        there = knots.stream().mapToDouble(knot -> knot[1]).toArray();
    }

    private Alignment(double[] here, double[] there) {
        this.here = here;
        this.there = there;
    }

    /// The same from the other text's side.
    public Alignment turned() {
        return new Alignment(there, here);
    }

    private static List<int[]> oneToOne(int count) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            pairs.add(new int[] {i, i});
        }
        return pairs;
    }

    /// The pairs inside both texts that rise in both: each paragraph once, with its first counterpart.
    private static List<int[]> rising(List<int[]> pairs, int mine, int its) {
        List<int[]> sorted = pairs.stream()
                .filter(pair -> pair.length == 2 && pair[0] >= 1 && pair[0] <= mine && pair[1] >= 1 && pair[1] <= its)
                .sorted(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]))
                .toList();
        List<int[]> rising = new ArrayList<>();
        int[] last = {0, 0};
        for (int[] pair : sorted) {
            if (pair[0] > last[0] && pair[1] > last[1]) {
                rising.add(pair);
                last = pair;
            }
        }
        return rising;
    }

    /// The place in the other text.
    public Place of(Place place) {
        double position = between(place.position(), here, there);
        int last = (int) there[there.length - 1] - 1;
        int paragraph = Math.clamp((int) Math.floor(position), 1, Math.max(1, last));
        return new Place(paragraph, Math.clamp(position - paragraph, 0, 1));
    }

    /// Piecewise linear from knots to knots; before the first knot, its own value.
    private static double between(double x, double[] from, double[] to) {
        int at = Arrays.binarySearch(from, x);
        if (at >= 0) {
            return to[at];
        }
        int after = -at - 1;
        if (after == 0) {
            return to[0];
        }
        if (after == from.length) {
            return to[to.length - 1];
        }
        double share = (x - from[after - 1]) / (from[after] - from[after - 1]);
        return to[after - 1] + share * (to[after] - to[after - 1]);
    }
}
