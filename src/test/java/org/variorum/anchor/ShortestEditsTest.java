package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortestEditsTest {
    @Test
    void itKeepsTheLongestCommonSubsequence() {
        Random random = new Random(63);
        for (int i = 0; i < 2000; i++) {
            int[] old = random.ints(random.nextInt(14), 0, 3).toArray();
            int[] now = random.ints(random.nextInt(14), 0, 3).toArray();
            List<Run> kept = Objects.requireNonNull(ShortestEdits.kept(old, now, 100));
            int count = 0;
            int oldEnd = 0;
            int nowEnd = 0;
            for (Run run : kept) {
                assertThat(run.old()).isGreaterThanOrEqualTo(oldEnd);
                assertThat(run.now()).isGreaterThanOrEqualTo(nowEnd);
                for (int k = 0; k < run.length(); k++) {
                    assertThat(old[run.old() + k]).isEqualTo(now[run.now() + k]);
                }
                oldEnd = run.oldEnd();
                nowEnd = run.nowEnd();
                count += run.length();
            }
            assertThat(count).isEqualTo(longestCommon(old, now));
        }
    }

    @Test
    void itGivesUpWhereItWouldTakeTooManyEdits() {
        assertThat(ShortestEdits.kept(new int[] {1, 2, 3}, new int[] {4, 5, 6}, 5))
                .isNull();
        assertThat(ShortestEdits.kept(new int[] {1, 2, 3}, new int[] {4, 5, 6}, 6))
                .isEmpty();
    }

    private static int longestCommon(int[] old, int[] now) {
        int[][] table = new int[old.length + 1][now.length + 1];
        for (int i = 1; i <= old.length; i++) {
            for (int j = 1; j <= now.length; j++) {
                table[i][j] =
                        old[i - 1] == now[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[old.length][now.length];
    }
}
