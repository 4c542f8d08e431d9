package org.variorum.anchor;

import java.util.List;

/// Two patterns of 65 to 128 characters, side by side in the processor's registers.
final class TwoMiddling implements Pass.Lanes {
    private static final int WORDS = 4;

    private final Pass.Wanted first;
    private final Pass.Wanted second;
    /// For each symbol, the positions at which each of the patterns has it, two words each.
    private final long[] positions;

    private long not0;
    private long not1;
    private long not2;
    private long not3;
    private long less0;
    private long less1;
    private long less2;
    private long less3;

    TwoMiddling(List<Pass.Wanted> wanted, int symbols) {
        first = wanted.getFirst();
        second = wanted.getLast();
        positions = new long[symbols * WORDS];
        long[] one = first.pattern().positions();
        long[] other = second.pattern().positions();
        for (int i = 0; i < symbols; i++) {
            positions[i * WORDS] = one[2 * i];
            positions[i * WORDS + 1] = one[2 * i + 1];
            positions[i * WORDS + 2] = other[2 * i];
            positions[i * WORDS + 3] = other[2 * i + 1];
        }
        not0 = first.pattern().any();
        not2 = second.pattern().any();
    }

    @Override
    public int stride() {
        return WORDS;
    }

    @Override
    public void run(int[] rows, int from, int to) {
        long[] table = positions;
        long n0 = not0;
        long n1 = not1;
        long n2 = not2;
        long n3 = not3;
        long m0 = less0;
        long m1 = less1;
        long m2 = less2;
        long m3 = less3;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            long equal = table[row];
            long diagonal = ((n0 - (equal & ~n0)) ^ n0) | equal | m0;
            long up = m0 | (n0 & ~diagonal);
            long down = diagonal & ~n0;
            long carried = down >>> 63;
            long upHere = up << 1;
            n0 = (diagonal | upHere) & ~(down << 1);
            m0 = upHere & diagonal;

            equal = table[row + 1] | carried;
            diagonal = ((n1 - (equal & ~n1)) ^ n1) | equal | m1;
            upHere = ((m1 | (n1 & ~diagonal)) << 1) | (up >>> 63);
            n1 = (diagonal | upHere) & ~(((diagonal & ~n1) << 1) | carried);
            m1 = upHere & diagonal;

            equal = table[row + 2];
            diagonal = ((n2 - (equal & ~n2)) ^ n2) | equal | m2;
            up = m2 | (n2 & ~diagonal);
            down = diagonal & ~n2;
            carried = down >>> 63;
            upHere = up << 1;
            n2 = (diagonal | upHere) & ~(down << 1);
            m2 = upHere & diagonal;

            equal = table[row + 3] | carried;
            diagonal = ((n3 - (equal & ~n3)) ^ n3) | equal | m3;
            upHere = ((m3 | (n3 & ~diagonal)) << 1) | (up >>> 63);
            n3 = (diagonal | upHere) & ~(((diagonal & ~n3) << 1) | carried);
            m3 = upHere & diagonal;
        }
        not0 = n0;
        not1 = n1;
        not2 = n2;
        not3 = n3;
        less0 = m0;
        less1 = m1;
        less2 = m2;
        less3 = m3;
    }

    @Override
    public int report(int end) {
        int one = OneShort.distance(not0, less0) + OneShort.distance(not1, less1);
        int other = OneShort.distance(not2, less2) + OneShort.distance(not3, less3);
        return Math.min(OneShort.report(first, one, end), OneShort.report(second, other, end));
    }
}
