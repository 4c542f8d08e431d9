package org.variorum.anchor;

import java.util.Arrays;

/// Carries offsets of one text over to another that has been compared with it. Inside a stretch that is the same
/// in both, offsets rise together; what has no counterpart goes to the end of what stood before it. Offsets are
/// UTF-16 units. Immutable.
public final class OffsetMap {
    private final NormalForm from;
    private final NormalForm to;
    private final Run[] runs;
    private final int fromLength;
    private final int toLength;

    OffsetMap(NormalForm from, NormalForm to, Run[] runs, int fromLength, int toLength) {
        this.from = from;
        this.to = to;
        this.runs = runs;
        this.fromLength = fromLength;
        this.toLength = toLength;
    }

    /// @param offset 0 to the length of the one text
    /// @return 0 to the length of the other
    public int at(int offset) {
        if (offset < 0 || offset > fromLength) {
            throw new IndexOutOfBoundsException(offset + " of " + fromLength);
        }
        int character = from.last(offset);
        if (character < 0) {
            return runs.length > 0 && isFirst(runs[0]) ? Math.min(offset, to.start(0)) : 0;
        }
        int found = Arrays.binarySearch(runs, new Run(character, 0, 0), Run.BY_OLD);
        int in = found >= 0 ? found : -found - 2;
        if (in < 0) {
            return 0;
        }
        Run run = runs[in];
        if (character >= run.oldEnd()) {
            return to.end(run.nowEnd() - 1);
        }
        int there = run.now() + character - run.old();
        boolean last = character == run.oldEnd() - 1;
        int next = last && !areBothLast(character, there)
                ? to.end(there)
                : there + 1 < to.length() ? to.start(there + 1) : toLength;
        return Math.min(to.start(there) + offset - from.start(character), next);
    }

    private static boolean isFirst(Run run) {
        return run.old() == 0 && run.now() == 0;
    }

    private boolean areBothLast(int one, int other) {
        return one == from.length() - 1 && other == to.length() - 1;
    }
}
