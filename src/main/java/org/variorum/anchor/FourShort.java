package org.variorum.anchor;

import java.util.List;

/// Two to four patterns of up to 64 characters, side by side in the processor's registers.
final class FourShort implements Pass.Lanes {
    private static final int LANES = 4;

    private final List<Pass.Wanted> wanted;
    /// For each symbol, the positions at which each of the patterns has it.
    private final long[] positions;

    private long not0;
    private long not1;
    private long not2;
    private long not3;
    private long less0;
    private long less1;
    private long less2;
    private long less3;

    FourShort(List<Pass.Wanted> wanted, int symbols) {
        this.wanted = wanted;
        positions = new long[symbols * LANES];
        for (int lane = 0; lane < wanted.size(); lane++) {
            long[] own = wanted.get(lane).pattern().positions();
            for (int i = 0; i < symbols; i++) {
                positions[i * LANES + lane] = own[i];
            }
        }
        not0 = any(0);
        not1 = any(1);
        not2 = any(2);
        not3 = any(3);
    }

    private long any(int lane) {
        return lane < wanted.size() ? wanted.get(lane).pattern().any() : 0;
    }

    @Override
    public int stride() {
        return LANES;
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
            long up = (m0 | (n0 & ~diagonal)) << 1;
            long down = (diagonal & ~n0) << 1;
            n0 = (diagonal | up) & ~down;
            m0 = up & diagonal;

            equal = table[row + 1];
            diagonal = ((n1 - (equal & ~n1)) ^ n1) | equal | m1;
            up = (m1 | (n1 & ~diagonal)) << 1;
            down = (diagonal & ~n1) << 1;
            n1 = (diagonal | up) & ~down;
            m1 = up & diagonal;

            equal = table[row + 2];
            diagonal = ((n2 - (equal & ~n2)) ^ n2) | equal | m2;
            up = (m2 | (n2 & ~diagonal)) << 1;
            down = (diagonal & ~n2) << 1;
            n2 = (diagonal | up) & ~down;
            m2 = up & diagonal;

            equal = table[row + 3];
            diagonal = ((n3 - (equal & ~n3)) ^ n3) | equal | m3;
            up = (m3 | (n3 & ~diagonal)) << 1;
            down = (diagonal & ~n3) << 1;
            n3 = (diagonal | up) & ~down;
            m3 = up & diagonal;
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
        int free = OneShort.report(wanted.getFirst(), OneShort.distance(not0, less0), end);
        free = Math.min(free, OneShort.report(wanted.get(1), OneShort.distance(not1, less1), end));
        if (wanted.size() > 2) {
            free = Math.min(free, OneShort.report(wanted.get(2), OneShort.distance(not2, less2), end));
        }
        if (wanted.size() > 3) {
            free = Math.min(free, OneShort.report(wanted.get(3), OneShort.distance(not3, less3), end));
        }
        return free;
    }
}
