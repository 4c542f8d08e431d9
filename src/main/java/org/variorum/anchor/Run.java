package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The same things in a row in an old and in a new text.
///
/// @param old where they begin in the old one
/// @param now where they begin in the new one
record Run(int old, int now, int length) {
    static final Comparator<Run> BY_OLD = Comparator.comparingInt(Run::old);
    static final Comparator<Run> BY_NOW = Comparator.comparingInt(Run::now);

    int oldEnd() {
        return old + length;
    }

    int nowEnd() {
        return now + length;
    }

    /// Without so many at its beginning.
    Run from(int skipped) {
        return new Run(old + skipped, now + skipped, length - skipped);
    }

    /// The heaviest choice of runs that stand in the same order in both texts, overlaps cut off.
    ///
    /// @param runs in the order of the old text
    static List<Run> inOrder(List<Run> runs) {
        int[] starts = runs.stream().mapToInt(Run::now).sorted().distinct().toArray();
        int[] best = new int[starts.length + 1];
        long[] weight = new long[runs.size()];
        int[] before = new int[runs.size()];
        Arrays.fill(best, -1);
        int last = -1;
        for (int i = 0; i < runs.size(); i++) {
            int rank = Arrays.binarySearch(starts, runs.get(i).now());
            before[i] = heaviest(best, weight, rank);
            weight[i] = runs.get(i).length() + (before[i] < 0 ? 0 : weight[before[i]]);
            last = last < 0 || weight[i] > weight[last] ? i : last;
            for (int r = rank + 1; r < best.length; r += r & -r) {
                best[r] = best[r] < 0 || weight[i] > weight[best[r]] ? i : best[r];
            }
        }
        List<Run> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(runs.get(i));
        }
        return withoutOverlap(chain.reversed());
    }

    /// Among the runs that begin before the one of this rank (a Fenwick tree of maxima).
    private static int heaviest(int[] best, long[] weight, int rank) {
        int heaviest = -1;
        for (int r = rank; r > 0; r -= r & -r) {
            if (best[r] >= 0 && (heaviest < 0 || weight[best[r]] > weight[heaviest])) {
                heaviest = best[r];
            }
        }
        return heaviest;
    }

    private static List<Run> withoutOverlap(List<Run> chain) {
        List<Run> apart = new ArrayList<>();
        int oldEnd = 0;
        int nowEnd = 0;
        for (Run run : chain) {
            int cut = Math.max(0, Math.max(oldEnd - run.old(), nowEnd - run.now()));
            if (cut < run.length()) {
                Run rest = run.from(cut);
                apart.add(rest);
                oldEnd = rest.oldEnd();
                nowEnd = rest.nowEnd();
            }
        }
        return apart;
    }
}
