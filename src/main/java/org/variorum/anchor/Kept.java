package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What two normal forms have in common: runs of characters, each in one piece in both. Immutable.
final class Kept {
    private final Run[] runs;
    private final Run[] byNow;
    private final int[] rank;
    private final int oldLength;
    private final int nowLength;

    /// @param runs in the order of the old text; no character is in two of them
    Kept(List<Run> runs, int oldLength, int nowLength) {
        this.runs = runs.toArray(Run[]::new);
        this.oldLength = oldLength;
        this.nowLength = nowLength;
        this.byNow = this.runs.clone();
        Arrays.sort(byNow, Run.BY_NOW);
        this.rank = new int[byNow.length];
        for (int i = 0; i < byNow.length; i++) {
            rank[last(this.runs, Run.BY_OLD, byNow[i])] = i;
        }
    }

    List<Run> runs() {
        return List.of(runs);
    }

    Run run(int index) {
        return runs[index];
    }

    int count() {
        return runs.length;
    }

    /// The index of the run that is the nth in the new text, from 0.
    int atRank(int n) {
        return before(byNow[n].old());
    }

    /// The index of the run that holds `[from, to)` of the old text, or -1.
    int holding(int from, int to) {
        int at = last(runs, Run.BY_OLD, new Run(from, 0, 0));
        return at >= 0 && to <= runs[at].oldEnd() ? at : -1;
    }

    /// The index of the last run that begins at or before an offset of the old text, or -1.
    int before(int old) {
        return last(runs, Run.BY_OLD, new Run(old, 0, 0));
    }

    private static int last(Run[] sorted, Comparator<Run> order, Run one) {
        int found = Arrays.binarySearch(sorted, one, order);
        return found >= 0 ? found : -found - 2;
    }

    /// The parts of runs that lie in `[from, to)` of the old text, in order.
    List<Run> within(int from, int to) {
        List<Run> within = new ArrayList<>();
        for (int i = Math.max(0, before(from)); i < runs.length && runs[i].old() < to; i++) {
            int skipped = Math.max(0, from - runs[i].old());
            int length = Math.min(to, runs[i].oldEnd()) - runs[i].old() - skipped;
            if (length > 0) {
                within.add(new Run(runs[i].old() + skipped, runs[i].now() + skipped, length));
            }
        }
        return within;
    }

    /// How many characters of `[from, to)` of the new text stood in the old one outside `[oldFrom, oldTo)`.
    int fromElsewhere(int from, int to, int oldFrom, int oldTo) {
        int count = 0;
        int first = Math.max(0, last(byNow, Run.BY_NOW, new Run(0, from, 0)));
        for (int i = first; i < byNow.length && byNow[i].now() < to; i++) {
            Run run = byNow[i];
            int start = Math.max(from, run.now()) + run.old() - run.now();
            int end = Math.min(to, run.nowEnd()) + run.old() - run.now();
            int inside = Math.max(0, Math.min(end, oldTo) - Math.max(start, oldFrom));
            count += Math.max(0, end - start) - inside;
        }
        return count;
    }

    /// The length of what was changed between a run and the one before it, in the old text or the new, whichever is
    /// more; -1 where they do not follow each other in both.
    ///
    /// @param index of the later run; the number of runs for the end of the texts
    int changeBefore(int index) {
        Run before = index == 0 ? new Run(0, 0, 0) : runs[index - 1];
        Run after = index == runs.length ? new Run(oldLength, nowLength, 0) : runs[index];
        int rankBefore = index == 0 ? -1 : rank[index - 1];
        int rankAfter = index == runs.length ? runs.length : rank[index];
        return rankAfter == rankBefore + 1
                ? Math.max(after.old() - before.oldEnd(), after.now() - before.nowEnd())
                : -1;
    }

    /// The stretches of the new text that are not from the old one, of at least so many characters.
    List<int[]> added(int least) {
        List<int[]> added = new ArrayList<>();
        int at = 0;
        for (Run run : byNow) {
            add(at, run.now(), least, added);
            at = run.nowEnd();
        }
        add(at, nowLength, least, added);
        return added;
    }

    /// The stretches of the old text that are gone, of at least so many characters.
    List<int[]> gone(int least) {
        List<int[]> gone = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            add(at, run.old(), least, gone);
            at = run.oldEnd();
        }
        add(at, oldLength, least, gone);
        return gone;
    }

    private static void add(int from, int to, int least, List<int[]> stretches) {
        if (to - from >= least) {
            stretches.add(new int[] {from, to});
        }
    }
}
