package org.variorum.anchor;

import java.util.List;

/// Which characters of what is kept may as well be their like from the other side of a seam: of `a b a`, when
/// one `a` is left, nobody can tell which. At a seam two runs meet in one of the texts that are apart in the other.
/// Immutable.
final class Contested {
    private final Kept kept;
    private final int[] atStart;
    private final int[] atEnd;

    /// What may be its like that was taken out of the old text.
    static Contested byWhatIsGone(Kept kept, String old) {
        Contested contested = new Contested(kept);
        List<Run> runs = kept.runs();
        for (int rank = 1; rank < runs.size(); rank++) {
            int first = kept.atRank(rank - 1);
            int second = kept.atRank(rank);
            Run before = runs.get(first);
            Run after = runs.get(second);
            if (before.nowEnd() == after.now()) {
                contested.seam(first, second, old, before.oldEnd(), after.old());
            }
        }
        return contested;
    }

    /// What may be its like that was put into the new text.
    static Contested byWhatIsAdded(Kept kept, String now) {
        Contested contested = new Contested(kept);
        List<Run> runs = kept.runs();
        for (int i = 1; i < runs.size(); i++) {
            Run before = runs.get(i - 1);
            Run after = runs.get(i);
            if (before.oldEnd() == after.old()) {
                contested.seam(i - 1, i, now, before.nowEnd(), after.now());
            }
        }
        return contested;
    }

    private Contested(Kept kept) {
        this.kept = kept;
        this.atStart = new int[kept.count()];
        this.atEnd = new int[kept.count()];
    }

    /// @param end where the first run ends in the text in which the two do not meet
    /// @param start where the second begins there
    private void seam(int first, int second, String text, int end, int start) {
        int most = Math.min(kept.run(first).length(), start);
        int back = 0;
        while (back < most && text.charAt(end - 1 - back) == text.charAt(start - 1 - back)) {
            back++;
        }
        atEnd[first] = Math.max(atEnd[first], back);
        most = Math.min(kept.run(second).length(), text.length() - end);
        int on = 0;
        while (on < most && text.charAt(end + on) == text.charAt(start + on)) {
            on++;
        }
        atStart[second] = Math.max(atStart[second], on);
    }

    /// How many characters of what is kept of `[from, to)` of the old text are contested.
    int in(int from, int to) {
        int count = 0;
        for (Run part : kept.within(from, to)) {
            int run = kept.before(part.old());
            int startsTo = kept.run(run).old() + atStart[run];
            int endsFrom = kept.run(run).oldEnd() - atEnd[run];
            int free = Math.max(0, Math.min(part.oldEnd(), endsFrom) - Math.max(part.old(), startsTo));
            count += part.length() - free;
        }
        return count;
    }
}
