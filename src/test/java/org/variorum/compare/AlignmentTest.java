package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Alignment.Place;

class AlignmentTest {
    @Test
    void oneToOneKeepsEveryPlace() {
        Alignment same = new Alignment(List.of(), 18, 18);
        for (int paragraph = 1; paragraph <= 18; paragraph++) {
            assertThat(same.of(new Place(paragraph, 0.25))).isEqualTo(new Place(paragraph, 0.25));
        }
    }

    @Test
    void aParagraphWithoutCounterpartLiesBetweenItsNeighbours() {
        Alignment gap = new Alignment(List.of(new int[] {1, 1}, new int[] {3, 2}), 3, 2);
        assertThat(gap.of(new Place(2, 0)).paragraph()).isEqualTo(1);
        assertThat(gap.of(new Place(2, 0)).share()).isCloseTo(0.5, within(1e-9));
        assertThat(gap.of(new Place(3, 0))).isEqualTo(new Place(2, 0));
    }

    @Test
    void generatedAlignmentsNeverRunBackwardsAndMeetAtBeginnings() {
        Random random = new Random(27);
        for (int round = 0; round < 300; round++) {
            int mine = 1 + random.nextInt(40);
            int its = 1 + random.nextInt(40);
            List<int[]> rising = rising(random, mine, its);
            List<int[]> given = new ArrayList<>(rising);
            // Nonsense and crossings are to be left out, not to be followed.
            given.add(new int[] {mine + 5, 1});
            given.add(new int[] {0, 0});
            Alignment alignment = new Alignment(given, mine, its);
            for (int[] pair : rising) {
                assertThat(alignment.of(new Place(pair[0], 0))).isEqualTo(new Place(pair[1], 0));
                assertThat(alignment.turned().of(new Place(pair[1], 0))).isEqualTo(new Place(pair[0], 0));
            }
            double last = 0;
            for (int step = 0; step <= mine * 10; step++) {
                Place place = alignment.of(new Place(1 + step / 10, step % 10 / 10.0));
                double position = place.paragraph() + place.share();
                assertThat(position).isBetween(last - 1e-9, its + 1.0);
                assertThat(place.paragraph()).isBetween(1, its);
                last = position;
            }
        }
    }

    private static List<int[]> rising(Random random, int mine, int its) {
        List<int[]> pairs = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (true) {
            a += 1 + random.nextInt(3);
            b += 1 + random.nextInt(3);
            if (a > mine || b > its) {
                return pairs.isEmpty() ? List.of(new int[] {1, 1}) : pairs;
            }
            pairs.add(new int[] {a, b});
        }
    }
}
