package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.model.Stance.AFFIRMS;
import static org.variorum.model.Stance.DISPUTES;
import static org.variorum.model.Stance.OTHERWISE;
import static org.variorum.model.Stance.QUALIFIES;
import static org.variorum.model.Stance.SILENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.model.Stance;

class DifferenceTest {
    /// Rows and columns in the order of the stances: affirms, qualifies, otherwise, disputes, silent.
    private static final Difference[][] TABLE = {
        {Difference.AGREE, Difference.QUALIFY, Difference.OTHERWISE, Difference.CONTRADICT, Difference.SILENT},
        {Difference.QUALIFY, Difference.QUALIFY, Difference.OTHERWISE, Difference.CONTRADICT, Difference.SILENT},
        {Difference.OTHERWISE, Difference.OTHERWISE, Difference.OTHERWISE, Difference.OTHERWISE, Difference.SILENT},
        {Difference.CONTRADICT, Difference.CONTRADICT, Difference.OTHERWISE, Difference.AGREE, Difference.SILENT},
        {Difference.SILENT, Difference.SILENT, Difference.SILENT, Difference.SILENT, Difference.SILENT},
    };

    private static Difference between(List<Stance> left, List<Stance> right) {
        return Difference.between(left, right);
    }

    @Test
    void everyPairOfStancesHasItsKind() {
        for (Stance left : Stance.values()) {
            for (Stance right : Stance.values()) {
                assertThat(between(List.of(left), List.of(right)))
                        .as("%s and %s", left, right)
                        .isEqualTo(TABLE[left.ordinal()][right.ordinal()]);
            }
        }
    }

    @Test
    void aVoiceOfWhichNothingIsRecordedIsNotSilentButUnheard() {
        assertThat(between(List.of(), List.of(AFFIRMS))).isEqualTo(Difference.UNHEARD);
        assertThat(between(List.of(SILENT), List.of())).isEqualTo(Difference.UNHEARD);
        assertThat(between(List.of(), List.of())).isEqualTo(Difference.UNHEARD);
    }

    @Test
    void aVoiceThatChangedItsMindAgreesPartlyWithWhoeverHoldsEither() {
        assertThat(between(List.of(AFFIRMS, DISPUTES), List.of(AFFIRMS))).isEqualTo(Difference.QUALIFY);
        assertThat(between(List.of(AFFIRMS), List.of(DISPUTES, AFFIRMS))).isEqualTo(Difference.QUALIFY);
        assertThat(between(List.of(AFFIRMS, OTHERWISE), List.of(AFFIRMS))).isEqualTo(Difference.QUALIFY);
    }

    @Test
    void severalPositionsThatAllStandAgainstTheOtherContradictIt() {
        assertThat(between(List.of(DISPUTES, DISPUTES), List.of(AFFIRMS))).isEqualTo(Difference.CONTRADICT);
        assertThat(between(List.of(DISPUTES, OTHERWISE), List.of(AFFIRMS))).isEqualTo(Difference.CONTRADICT);
        assertThat(between(List.of(OTHERWISE, OTHERWISE), List.of(AFFIRMS))).isEqualTo(Difference.OTHERWISE);
    }

    @Test
    void silenceCountsOnlyWhereTheVoiceSaidNothingElse() {
        assertThat(between(List.of(SILENT, AFFIRMS), List.of(AFFIRMS))).isEqualTo(Difference.AGREE);
        assertThat(between(List.of(SILENT), List.of(AFFIRMS, DISPUTES))).isEqualTo(Difference.SILENT);
    }

    @Test
    void itIsTheSameFromEitherSideAndInAnyOrder() {
        Random dice = new Random(1950);
        for (int i = 0; i < 500; i++) {
            List<Stance> left = thrown(dice);
            List<Stance> right = thrown(dice);
            Difference there = between(left, right);
            assertThat(between(right, left)).isEqualTo(there);
            Collections.shuffle(left, dice);
            assertThat(between(left, right)).isEqualTo(there);
            assertThat(there == Difference.UNHEARD).isEqualTo(left.isEmpty() || right.isEmpty());
            assertThat(there == Difference.AGREE && left.contains(QUALIFIES)).isFalse();
        }
    }

    private static List<Stance> thrown(Random dice) {
        List<Stance> stances = new ArrayList<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            stances.add(Stance.values()[dice.nextInt(Stance.values().length)]);
        }
        return stances;
    }
}
