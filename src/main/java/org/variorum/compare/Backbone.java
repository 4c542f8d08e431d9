package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The pins that lead: the heaviest selection that rises in both texts. Leading from one pin to the next costs
/// the more, the more unevenly the texts pass between them, and at the most {@link #BREAK}, which is what it
/// costs to rest between them; so pins that stand close together and in step are preferred to many that are
/// scattered. (Chaining as in the alignment of genomes; see docs/linked-reading.md.)
final class Backbone {
    /// In either text, paragraphs between two pins of one run; more, and nothing is said to tie what lies between.
    static final int FAR = 5;

    private static final double BREAK = 2;
    private static final double UNEVEN = 0.5;
    /// Characters that soften the comparison of short ways.
    private static final double SOFT = 200;

    /// In one text the way may be so many times longer than in the other, and so many characters more.
    private static final double STEEP = 3;

    private static final double SLACK = 700;
    /// How many pins before one are looked at for the nearest to lead from it; all others cost a break.
    private static final int LOOK_BACK = 400;

    private final Outline here;
    private final Outline there;

    Backbone(Outline here, Outline there) {
        this.here = here;
        this.there = there;
    }

    /// Rising in both texts, strictly.
    List<Pin> of(List<Pin> pins) {
        List<Pin> sorted = pins.stream()
                .sorted(Comparator.comparingInt(Pin::at).thenComparingInt(Pin::to))
                .toList();
        int count = sorted.size();
        double[] best = new double[count];
        int[] from = new int[count];
        int[] ends = sorted.stream().mapToInt(Pin::to).sorted().distinct().toArray();
        Heaviest heaviest = new Heaviest(ends.length, best);
        int entered = 0;
        int last = -1;
        for (int i = 0; i < count; i++) {
            Pin pin = sorted.get(i);
            for (; sorted.get(entered).at() < pin.at(); entered++) {
                heaviest.enter(Arrays.binarySearch(ends, sorted.get(entered).to()), entered);
            }
            from[i] = -1;
            double most = 0;
            int any = heaviest.before(Arrays.binarySearch(ends, pin.to()));
            if (any >= 0 && best[any] - BREAK > most) {
                most = best[any] - BREAK;
                from[i] = any;
            }
            for (int j = entered - 1; j >= Math.max(0, entered - LOOK_BACK); j--) {
                double weight = sorted.get(j).to() < pin.to() ? best[j] - cost(sorted.get(j), pin) : 0;
                if (weight > most) {
                    most = weight;
                    from[i] = j;
                }
            }
            best[i] = most + pin.weight();
            if (last < 0 || best[i] > best[last]) {
                last = i;
            }
        }
        List<Pin> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = from[i]) {
            chain.add(sorted.get(i));
        }
        return chain.reversed();
    }

    private double cost(Pin one, Pin next) {
        if (parted(one, next)) {
            return BREAK;
        }
        double ratio = (next.at() - one.at() + SOFT) / (next.to() - one.to() + SOFT);
        return Math.min(BREAK, UNEVEN * Math.abs(Math.log(ratio)));
    }

    /// Whether nothing ties what lies between two pins: it is too long in either text, or much longer in one
    /// than in the other.
    boolean parted(Pin one, Pin next) {
        if (one.kind().isFirm() && next.kind().isFirm()) {
            return false;
        }
        double way = next.at() - one.at();
        double other = next.to() - one.to();
        return here.at(next.at()) - here.at(one.at()) > FAR
                || there.at(next.to()) - there.at(one.to()) > FAR
                || way > STEEP * other + SLACK
                || other > STEEP * way + SLACK;
    }

    /// Answers which of the pins that end before a place is the heaviest (a Fenwick tree of greatest values).
    private static final class Heaviest {
        private final int[] tree;
        private final double[] best;

        Heaviest(int size, double[] best) {
            tree = new int[size + 1];
            Arrays.fill(tree, -1);
            this.best = best;
        }

        void enter(int place, int pin) {
            for (int i = place + 1; i < tree.length; i += i & -i) {
                if (tree[i] < 0 || best[pin] > best[tree[i]]) {
                    tree[i] = pin;
                }
            }
        }

        int before(int place) {
            int found = -1;
            for (int i = place; i > 0; i -= i & -i) {
                if (tree[i] >= 0 && (found < 0 || best[tree[i]] > best[found])) {
                    found = tree[i];
                }
            }
            return found;
        }
    }
}
