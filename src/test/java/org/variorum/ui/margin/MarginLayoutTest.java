package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Random margins are laid out and compared with an exhaustive search for the least displacement.
class MarginLayoutTest {
    /// Every mean of up to five whole numbers lies on this grid, so the search over it meets the true optimum.
    private static final int STEPS = 60;

    private static final int GAP = 7;

    @Test
    void cardsWithRoomStandWhereTheyLike() {
        double[] tops = MarginLayout.tops(new double[] {0, 100, 200}, new double[] {28, 90, 28}, GAP, -1);
        assertThat(tops).containsExactly(0, 100, 200);
    }

    @Test
    void aMarginWithoutCardsIsEmpty() {
        assertThat(MarginLayout.tops(new double[0], new double[0], GAP, -1)).isEmpty();
    }

    @Test
    void twoCardsThatCrowdShareTheDisplacement() {
        double[] tops = MarginLayout.tops(new double[] {50, 50}, new double[] {28, 28}, GAP, -1);
        assertThat(tops).containsExactly(32.5, 67.5);
    }

    @Test
    void theOthersYieldToTheFocusedCard() {
        double[] tops = MarginLayout.tops(new double[] {50, 50, 50}, new double[] {28, 100, 28}, GAP, 1);
        assertThat(tops).containsExactly(15, 50, 157);
    }

    @RepeatedTest(200)
    void generatedMarginsAreInOrderWithoutOverlapExactInFocusAndLeastDisplaced(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        int count = 1 + random.nextInt(5);
        double[] ideal = random.ints(count, 0, 25).sorted().mapToDouble(i -> i).toArray();
        double[] height = random.ints(count, 1, 12).mapToDouble(i -> i).toArray();
        int focused = random.nextInt(count + 1) - 1;

        double[] tops = MarginLayout.tops(ideal, height, GAP, focused);

        for (int i = 1; i < count; i++) {
            assertThat(tops[i]).isGreaterThanOrEqualTo(tops[i - 1] + height[i - 1] + GAP - 1e-9);
        }
        if (focused >= 0) {
            assertThat(tops[focused]).isEqualTo(ideal[focused]);
        }
        assertThat(cost(ideal, tops)).isCloseTo(leastCost(ideal, height, focused), within(1e-6));
    }

    @Test
    void manyCardsKeepOrderAndFocus() {
        Random random = new Random(5);
        double[] ideal = random.doubles(5_000, 0, 60_000).sorted().toArray();
        double[] height = random.doubles(5_000, 28, 200).toArray();
        double[] tops = MarginLayout.tops(ideal, height, GAP, 2_345);
        assertThat(tops[2_345]).isEqualTo(ideal[2_345]);
        for (int i = 1; i < tops.length; i++) {
            assertThat(tops[i] - tops[i - 1] - height[i - 1]).isGreaterThanOrEqualTo(GAP - 1e-6);
        }
    }

    private static double cost(double[] ideal, double[] tops) {
        double cost = 0;
        for (int i = 0; i < ideal.length; i++) {
            cost += (tops[i] - ideal[i]) * (tops[i] - ideal[i]);
        }
        return cost;
    }

    /// Tries every place on the grid for every card: `best[p]` is the least cost of the cards so far, with
    /// the last one, moved up by what stands above it, at place p or before.
    private static double leastCost(double[] ideal, double[] height, int focused) {
        int low = -120;
        int places = (60 - low) * STEPS + 1;
        double[] best = new double[places];
        double above = 0;
        for (int i = 0; i < ideal.length; i++) {
            double[] next = new double[places];
            double least = Double.POSITIVE_INFINITY;
            for (int p = 0; p < places; p++) {
                double off = low + p / (double) STEPS + above - ideal[i];
                boolean allowed = i != focused || Math.abs(off) < 1e-9;
                least = Math.min(least, allowed ? best[p] + off * off : Double.POSITIVE_INFINITY);
                next[p] = least;
            }
            best = next;
            above += height[i] + GAP;
        }
        return Arrays.stream(best).min().orElse(0);
    }
}
