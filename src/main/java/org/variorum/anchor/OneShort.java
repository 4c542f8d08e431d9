package org.variorum.anchor;

/// A pattern of up to 64 characters by itself.
final class OneShort implements Pass.Lanes {
    private final Pass.Wanted wanted;
    private final long[] positions;
    private long notMore;
    private long less;

    OneShort(Pass.Wanted wanted) {
        this.wanted = wanted;
        this.positions = wanted.pattern().positions();
        this.notMore = wanted.pattern().any();
    }

    @Override
    public int stride() {
        return 1;
    }

    @Override
    public void run(int[] rows, int from, int to) {
        long[] table = positions;
        long not = notMore;
        long minus = less;
        for (int i = from; i < to; i++) {
            long equal = table[rows[i]];
            long diagonal = ((not - (equal & ~not)) ^ not) | equal | minus;
            long up = (minus | (not & ~diagonal)) << 1;
            long down = (diagonal & ~not) << 1;
            not = (diagonal | up) & ~down;
            minus = up & diagonal;
        }
        notMore = not;
        less = minus;
    }

    @Override
    public int report(int end) {
        return report(wanted, distance(notMore, less), end);
    }

    /// What a word of a column adds to the distance: the rows that are one more, without those that are one less.
    static int distance(long notMore, long less) {
        return Long.bitCount(~notMore) - Long.bitCount(less);
    }

    /// Tells of a place if it is near enough, and answers for how many characters there can be no other.
    static int report(Pass.Wanted wanted, int distance, int end) {
        if (distance > wanted.most()) {
            return distance - wanted.most();
        }
        if (end >= 0) {
            wanted.hit().at(end, distance);
        }
        return 1;
    }
}
