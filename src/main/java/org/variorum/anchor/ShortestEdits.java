package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shortest way of making one row of numbers out of another, by leaving out and putting in.
///
/// Source: E. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986), the greedy form.
final class ShortestEdits {
    private ShortestEdits() {}

    /// What is kept, in order; null where it would take more than `most` edits. Takes `most` squared numbers of
    /// memory at most.
    static @Nullable List<Run> kept(int[] old, int[] now, int most) {
        int limit = Math.min(most, old.length + now.length);
        int[] far = new int[2 * limit + 3];
        List<int[]> steps = new ArrayList<>();
        for (int edits = 0; edits <= limit; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                int x = furthest(far, limit + 1 + k, k == -edits, k == edits);
                int y = x - k;
                while (x < old.length && y < now.length && old[x] == now[y]) {
                    x++;
                    y++;
                }
                far[limit + 1 + k] = x;
                if (x >= old.length && y >= now.length) {
                    return back(steps, old.length, now.length);
                }
            }
            steps.add(Arrays.copyOfRange(far, limit + 1 - edits, limit + 2 + edits));
        }
        return null;
    }

    /// How far the diagonal at `i` is reached by one more edit.
    private static int furthest(int[] far, int i, boolean lowest, boolean highest) {
        if (lowest && highest) {
            return 0;
        }
        return lowest || (!highest && far[i - 1] < far[i + 1]) ? far[i + 1] : far[i - 1] + 1;
    }

    private static List<Run> back(List<int[]> steps, int oldLength, int nowLength) {
        List<Run> kept = new ArrayList<>();
        int x = oldLength;
        int y = nowLength;
        for (int edits = steps.size(); edits > 0; edits--) {
            int[] far = steps.get(edits - 1);
            int k = x - y;
            int left = at(far, edits - 1, k - 1);
            int right = at(far, edits - 1, k + 1);
            boolean putIn = k == -edits || (k != edits && left < right);
            int cameX = putIn ? right : left + 1;
            if (x > cameX) {
                kept.add(new Run(cameX, cameX - k, x - cameX));
            }
            x = putIn ? right : left;
            y = putIn ? cameX - k - 1 : cameX - k;
        }
        if (x > 0) {
            kept.add(new Run(0, 0, x));
        }
        return kept.reversed();
    }

    private static int at(int[] far, int edits, int k) {
        return k < -edits || k > edits ? -1 : far[k + edits];
    }
}
