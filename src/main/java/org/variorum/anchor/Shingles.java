package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds what stands once in each of two rows of numbers: shingles, that is, so many numbers in a row. What is
/// unique in both is the same passage; everything else may be a repetition.
///
/// Source of the idea: Bram Cohen's "patience diff", there with single lines.
final class Shingles {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int MANY = -2;
    private static final int NONE = -1;

    private final int[] one;
    private final int[] other;
    private final int length;
    private final long[] hashes;
    private final int[] inOne;
    private final int[] inOther;
    private final int mask;

    private Shingles(int[] one, int[] other, int length) {
        this.one = one;
        this.other = other;
        this.length = length;
        int size = Integer.highestOneBit(Math.max(8, one.length + other.length)) * 4;
        this.mask = size - 1;
        this.hashes = new long[size];
        this.inOne = new int[size];
        this.inOther = new int[size];
        Arrays.fill(inOne, NONE);
        Arrays.fill(inOther, NONE);
    }

    /// Pairs of places, in the order of the first row: `[at in one, at in other, at in one, …]`.
    static int[] uniqueInBoth(int[] one, int[] other, int length) {
        if (one.length < length || other.length < length) {
            return new int[0];
        }
        Shingles shingles = new Shingles(one, other, length);
        shingles.enter(one, shingles.inOne);
        shingles.enter(other, shingles.inOther);
        return shingles.pairs();
    }

    private void enter(int[] row, int[] places) {
        long highest = 1;
        for (int i = 1; i < length; i++) {
            highest *= FACTOR;
        }
        long hash = 0;
        for (int i = 0; i < row.length; i++) {
            if (i >= length) {
                hash -= (row[i - length] + 1) * highest;
            }
            hash = hash * FACTOR + row[i] + 1;
            if (i >= length - 1) {
                int slot = slot(hash == 0 ? 1 : hash);
                places[slot] = places[slot] == NONE ? i - length + 1 : MANY;
            }
        }
    }

    private int slot(long hash) {
        int slot = (int) ((hash * FACTOR) >>> 33) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        return slot;
    }

    private int[] pairs() {
        int[] partner = new int[one.length];
        Arrays.fill(partner, NONE);
        int count = 0;
        for (int slot = 0; slot <= mask; slot++) {
            boolean unique = inOne[slot] >= 0 && inOther[slot] >= 0;
            if (unique
                    && Arrays.equals(
                            one, inOne[slot], inOne[slot] + length, other, inOther[slot], inOther[slot] + length)) {
                partner[inOne[slot]] = inOther[slot];
                count++;
            }
        }
        int[] pairs = new int[2 * count];
        int next = 0;
        for (int at = 0; at < partner.length; at++) {
            if (partner[at] >= 0) {
                pairs[next++] = at;
                pairs[next++] = partner[at];
            }
        }
        return pairs;
    }

    /// The longest runs round each pair of places; pairs inside the run before are part of it.
    static List<Run> runs(int[] pairs, int[] old, int[] now) {
        List<Run> runs = new ArrayList<>();
        int diagonal = Integer.MAX_VALUE;
        int end = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            int o = pairs[i];
            int n = pairs[i + 1];
            if (o - n == diagonal && o < end) {
                continue;
            }
            int least = o - n == diagonal ? end : 0;
            int back = 0;
            while (o - back > least && n - back > 0 && old[o - back - 1] == now[n - back - 1]) {
                back++;
            }
            int on = 0;
            while (o + on < old.length && n + on < now.length && old[o + on] == now[n + on]) {
                on++;
            }
            runs.add(new Run(o - back, n - back, back + on));
            diagonal = o - n;
            end = o + on;
        }
        runs.sort(Run.BY_OLD);
        return runs;
    }
}
