package org.variorum.anchor;

import java.util.Arrays;

/// Where an old and a new text are tied together beyond doubt: by shingles that are unique in both, and by
/// their beginnings and ends. Immutable.
final class Holds {
    private final Kept kept;
    private final int[] from;
    private final int[] to;

    /// @param unique where the shingles begin, in tokens: `[in old, in new, in old, …]`
    Holds(Kept kept, int[] unique, Tokens old, Tokens now) {
        this.kept = kept;
        int[] starts = new int[unique.length / 2];
        int[] ends = new int[starts.length];
        int count = 0;
        for (int i = 0; i < unique.length; i += 2) {
            int start = old.from()[unique[i]];
            int end = old.to()[unique[i] + Collating.SHINGLE - 1];
            int in = kept.holding(start, end);
            if (in >= 0 && kept.run(in).now() + start - kept.run(in).old() == now.from()[unique[i + 1]]) {
                starts[count] = start;
                ends[count++] = end;
            }
        }
        this.from = Arrays.copyOf(starts, count);
        this.to = Arrays.copyOf(ends, count);
    }

    /// Whether a stretch of the old text is held on both sides: going outward from it, a hold is reached before
    /// any change of `room` characters or more. Then nothing of that size can stand in its place.
    ///
    /// @param in the run that it lies in
    boolean onBothSides(int in, int start, int end, int room) {
        return before(in, start, room) && after(in, end, room);
    }

    /// Whether a hold lies within a stretch of the old text.
    boolean within(int start, int end) {
        int first = first(from, start);
        return first < to.length && to[first] <= end;
    }

    /// The same on the one side.
    boolean before(int in, int start, int room) {
        int hold = first(to, start + 1) - 1;
        int reached = hold < 0 ? -1 : from[hold];
        for (int i = in; i >= 0; i--) {
            if (reached >= kept.run(i).old()) {
                return true;
            }
            int change = kept.changeBefore(i);
            if (change < 0 || change >= room) {
                return false;
            }
        }
        return true;
    }

    /// The same on the other side.
    boolean after(int in, int end, int room) {
        int hold = first(from, end);
        int reached = hold == to.length ? Integer.MAX_VALUE : to[hold];
        for (int i = in; i < kept.count(); i++) {
            if (reached <= kept.run(i).oldEnd()) {
                return true;
            }
            int change = kept.changeBefore(i + 1);
            if (change < 0 || change >= room) {
                return false;
            }
        }
        return true;
    }

    /// The index of the first that is at least `value`.
    private static int first(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
