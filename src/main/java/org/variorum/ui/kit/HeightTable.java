package org.variorum.ui.kit;

import java.util.BitSet;

/// The heights of a column's blocks, each a guess or exact, with their sums in logarithmic time (Fenwick
/// tree). Plain arithmetic, px.
public final class HeightTable {
    private final double[] heights;
    private final double[] tree;
    private final BitSet exact;
    private int guesses;

    public HeightTable(int count) {
        heights = new double[count];
        tree = new double[count + 1];
        exact = new BitSet(count);
        guesses = count;
    }

    public int count() {
        return heights.length;
    }

    public double height(int i) {
        return heights[i];
    }

    public void guess(int i, double height) {
        set(i, height);
        if (exact.get(i)) {
            exact.clear(i);
            guesses++;
        }
    }

    public void measured(int i, double height) {
        set(i, height);
        if (!exact.get(i)) {
            exact.set(i);
            guesses--;
        }
    }

    private void set(int i, double height) {
        double change = height - heights[i];
        if (change != 0) {
            heights[i] = height;
            for (int at = i + 1; at < tree.length; at += at & -at) {
                tree[at] += change;
            }
        }
    }

    public boolean isExact(int i) {
        return exact.get(i);
    }

    public boolean hasGuess() {
        return guesses > 0;
    }

    /// The first block from `i` on that is a guess, going round; -1 where none is.
    public int nextGuess(int i) {
        if (guesses == 0) {
            return -1;
        }
        int next = exact.nextClearBit(i);
        return next < heights.length ? next : exact.nextClearBit(0);
    }

    /// Whether no height from one block to another, both included, is a guess.
    public boolean exactBetween(int a, int b) {
        int from = Math.min(a, b);
        return exact.nextClearBit(from) > Math.max(a, b);
    }

    /// The height of all blocks before `i`.
    public double sum(int i) {
        double sum = 0;
        for (int at = i; at > 0; at -= at & -at) {
            sum += tree[at];
        }
        return sum;
    }

    public double total() {
        return sum(heights.length);
    }

    /// The block that holds `y`; the first or last for what is outside. -1 where there are none.
    public int find(double y) {
        int at = 0;
        double left = y;
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (at + step < tree.length && tree[at + step] <= left) {
                at += step;
                left -= tree[at];
            }
        }
        return Math.min(at, heights.length - 1);
    }
}
