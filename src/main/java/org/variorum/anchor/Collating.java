package org.variorum.anchor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One comparison of an old row of tokens with a new one, made in this order: what is unique in both and stands
/// in the same order; what is unique in both and has moved; then what lies between, by what is unique there,
/// and where that is little, by the shortest edits. Takes time and memory in proportion to the texts, whatever
/// the texts: what would take longer is left as not compared.
final class Collating {
    /// So many tokens in a row, unique in both texts, are the same passage.
    static final int SHINGLE = 6;

    /// Fewer tokens are not taken for a passage that has moved.
    private static final int MOVED = 8;

    /// Between two runs of a moved passage at most so many tokens are compared.
    private static final int TORN = 400;

    private static final int SMALL = 600;
    private static final int MOST_EDITS = 1000;
    private static final int[] SHORTER = {4, 2, 1};

    private final int[] old;
    private final int[] now;
    private final BitSet oldTaken = new BitSet();
    private final BitSet nowTaken = new BitSet();
    private final List<Run> runs = new ArrayList<>();
    private final int[] unique;
    private long budget;

    Collating(int[] old, int[] now) {
        this.old = old;
        this.now = now;
        this.budget = 40L * (old.length + now.length) + 10_000_000;
        this.unique = Shingles.uniqueInBoth(old, now, SHINGLE);
        List<Run> certain = Shingles.runs(unique, old, now);
        List<Run> chain = Run.inOrder(certain);
        chain.forEach(this::take);
        List<Run> moved = moved(certain);
        fillMoved(moved);
        fillBetween(chain);
        runs.sort(Run.BY_OLD);
    }

    /// What is the same, in the order of the old text; no token is in two of them.
    List<Run> runs() {
        return runs;
    }

    /// Where shingles begin that are unique in both texts: `[in old, in new, in old, …]`.
    int[] unique() {
        return unique;
    }

    private void take(Run run) {
        runs.add(run);
        oldTaken.set(run.old(), run.oldEnd());
        nowTaken.set(run.now(), run.nowEnd());
    }

    private List<Run> moved(List<Run> certain) {
        List<Run> moved = new ArrayList<>();
        List<Run> longest = new ArrayList<>(certain);
        longest.sort(Comparator.comparingInt(run -> -run.length()));
        for (Run run : longest) {
            Run free = free(run);
            if (free != null && free.length() >= MOVED) {
                take(free);
                moved.add(free);
            }
        }
        moved.sort(Run.BY_OLD);
        return moved;
    }

    /// The longest part of a run of which nothing is taken yet.
    private @Nullable Run free(Run run) {
        Run longest = null;
        int start = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || oldTaken.get(run.old() + i) || nowTaken.get(run.now() + i)) {
                if (i > start && (longest == null || i - start > longest.length())) {
                    longest = new Run(run.old() + start, run.now() + start, i - start);
                }
                start = i + 1;
            }
        }
        return longest;
    }

    /// What lies between two runs that have moved together.
    private void fillMoved(List<Run> moved) {
        for (int i = 1; i < moved.size(); i++) {
            Run before = moved.get(i - 1);
            Run after = moved.get(i);
            int oldGap = after.old() - before.oldEnd();
            int nowGap = after.now() - before.nowEnd();
            if (oldGap >= 0 && nowGap >= 0 && oldGap < TORN && nowGap < TORN) {
                fill(free(oldTaken, before.oldEnd(), after.old()), free(nowTaken, before.nowEnd(), after.now()));
            }
        }
    }

    private void fillBetween(List<Run> chain) {
        int oldAt = 0;
        int nowAt = 0;
        for (Run run : chain) {
            fill(free(oldTaken, oldAt, run.old()), free(nowTaken, nowAt, run.now()));
            oldAt = run.oldEnd();
            nowAt = run.nowEnd();
        }
        fill(free(oldTaken, oldAt, old.length), free(nowTaken, nowAt, now.length));
    }

    private static int[] free(BitSet taken, int from, int to) {
        int[] free = new int[Math.max(0, to - from)];
        int count = 0;
        for (int at = taken.nextClearBit(from); at < to; at = taken.nextClearBit(at + 1)) {
            free[count++] = at;
        }
        return Arrays.copyOf(free, count);
    }

    /// Compares what is left between two certain places.
    ///
    /// @param o where the old tokens stand
    /// @param n where the new tokens stand
    private void fill(int[] o, int[] n) {
        Deque<int[][]> waiting = new ArrayDeque<>();
        waiting.push(new int[][] {o, n});
        while (!waiting.isEmpty()) {
            int[][] next = waiting.pop();
            compare(next[0], next[1], waiting);
        }
    }

    private void compare(int[] o, int[] n, Deque<int[][]> waiting) {
        int[] a = ids(old, o);
        int[] b = ids(now, n);
        int same = Math.max(0, Arrays.mismatch(a, b));
        same = Arrays.equals(a, b) ? a.length : same;
        int least = Math.min(a.length, b.length) - same;
        int end = 0;
        while (end < least && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        keep(new Run(0, 0, same), o, n);
        keep(new Run(a.length - end, b.length - end, end), o, n);
        int[] oRest = Arrays.copyOfRange(o, same, o.length - end);
        int[] nRest = Arrays.copyOfRange(n, same, n.length - end);
        budget -= a.length + b.length;
        if (oRest.length > 0 && nRest.length > 0 && budget > 0) {
            between(oRest, nRest, waiting);
        }
    }

    private void between(int[] o, int[] n, Deque<int[][]> waiting) {
        int[] a = ids(old, o);
        int[] b = ids(now, n);
        List<Run> kept = a.length + b.length <= SMALL ? edits(a, b, SMALL) : null;
        for (int i = 0; i < SHORTER.length && kept == null; i++) {
            budget -= 4L * (a.length + b.length);
            List<Run> chain = Run.inOrder(Shingles.runs(Shingles.uniqueInBoth(a, b, SHORTER[i]), a, b));
            if (!chain.isEmpty()) {
                inside(chain, o, n, waiting);
                kept = chain;
            }
        }
        kept = kept == null ? edits(a, b, MOST_EDITS) : kept;
        if (kept != null) {
            kept.forEach(run -> keep(run, o, n));
        }
    }

    private @Nullable List<Run> edits(int[] a, int[] b, int most) {
        budget -= Math.min((long) most * most, (long) (a.length + b.length) * (a.length + b.length)) / 4;
        return budget < 0 ? null : ShortestEdits.kept(a, b, most);
    }

    private static void inside(List<Run> chain, int[] o, int[] n, Deque<int[][]> waiting) {
        int oldAt = 0;
        int nowAt = 0;
        for (Run run : chain) {
            wait(o, oldAt, run.old(), n, nowAt, run.now(), waiting);
            oldAt = run.oldEnd();
            nowAt = run.nowEnd();
        }
        wait(o, oldAt, o.length, n, nowAt, n.length, waiting);
    }

    private static void wait(int[] o, int oFrom, int oTo, int[] n, int nFrom, int nTo, Deque<int[][]> waiting) {
        if (oFrom < oTo && nFrom < nTo) {
            waiting.push(new int[][] {Arrays.copyOfRange(o, oFrom, oTo), Arrays.copyOfRange(n, nFrom, nTo)});
        }
    }

    private static int[] ids(int[] tokens, int[] at) {
        int[] ids = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            ids[i] = tokens[at[i]];
        }
        return ids;
    }

    /// Takes a run of what was left, cut where something else stands between.
    private void keep(Run run, int[] o, int[] n) {
        int start = 0;
        for (int i = 1; i <= run.length(); i++) {
            boolean on = i < run.length()
                    && o[run.old() + i] == o[run.old() + i - 1] + 1
                    && n[run.now() + i] == n[run.now() + i - 1] + 1;
            if (!on) {
                take(new Run(o[run.old() + start], n[run.now() + start], i - start));
                start = i;
            }
        }
    }
}
