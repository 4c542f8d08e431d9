package org.variorum.anchor;

/// A pattern of any length by itself: its words lie in memory, and those that cannot matter yet are left out.
///
/// The last row of a column that is near enough moves down by no more than one row with every character (for going
/// down a column costs an edit for each row, and along a diagonal nothing is ever got back). So as long as it stays
/// within the first words, the others need not be reckoned; when one is needed again, its rows may be taken to
/// be as far off as they can be, for all of them are further off than what is looked for.
///
/// Source: E. Ukkonen, "Finding approximate patterns in strings", J. Algorithms 6 (1985), for words instead of rows.
final class AnyLength implements Pass.Lanes {
    /// For at least so many characters the words are chosen.
    private static final int AHEAD = 8;

    private final Pass.Wanted wanted;
    private final long[] positions;
    private final int words;
    private final long[] notMore;
    private final long[] less;
    /// The distance in the last row of each word.
    private final int[] bottom;
    /// So many of the words, from the first, are reckoned.
    private int active;

    AnyLength(Pass.Wanted wanted) {
        this.wanted = wanted;
        this.positions = wanted.pattern().positions();
        this.words = wanted.pattern().words();
        this.notMore = new long[words];
        this.less = new long[words];
        this.bottom = new int[words];
        this.active = words;
        notMore[0] = wanted.pattern().any();
    }

    @Override
    public int stride() {
        return words;
    }

    @Override
    public void run(int[] rows, int from, int to) {
        long[] table = positions;
        long[] nots = notMore;
        long[] minuses = less;
        int count = active;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            long more = 0;
            long fewer = 0;
            for (int b = 0; b < count; b++) {
                long not = nots[b];
                long minus = minuses[b];
                long equal = table[row + b] | fewer;
                long diagonal = ((not - (equal & ~not)) ^ not) | equal | minus;
                long up = minus | (not & ~diagonal);
                long down = diagonal & ~not;
                long upHere = (up << 1) | more;
                nots[b] = (diagonal | upHere) & ~((down << 1) | fewer);
                minuses[b] = upHere & diagonal;
                more = up >>> 63;
                fewer = down >>> 63;
            }
        }
    }

    @Override
    public int report(int end) {
        int distance = 0;
        for (int b = 0; b < active; b++) {
            distance += OneShort.distance(notMore[b], less[b]);
            bottom[b] = distance;
        }
        if (active == words && distance <= wanted.most()) {
            return OneShort.report(wanted, distance, end);
        }
        int last = lastNearEnough();
        int needed = Math.min(words, (last + AHEAD + 63) / 64);
        for (int b = active; b < needed; b++) {
            notMore[b] = 0;
            less[b] = 0;
            distance += 64;
        }
        active = needed;
        return active == words ? distance - wanted.most() : 64 * active - last;
    }

    /// No row after this one is near enough.
    private int lastNearEnough() {
        for (int b = active - 1; b > 0; b--) {
            int above = Math.max(0, bottom[b - 1] - wanted.most());
            int below = Math.max(0, bottom[b] - wanted.most());
            if (above + below <= 64) {
                return 64 * (b + 1) - below;
            }
        }
        return 64 - Math.max(0, bottom[0] - wanted.most());
    }
}
