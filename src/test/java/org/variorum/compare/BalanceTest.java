package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Stance;

class BalanceTest {
    @Test
    void aVoiceThatChangedItsMindCountsOnceAsAVoiceAndTwiceAsPositions() {
        Balance balance = Balance.of(
                List.of(position("a", Stance.AFFIRMS), position("a", Stance.DISPUTES), position("b", Stance.AFFIRMS)));
        assertThat(balance.voices()).isEqualTo(2);
        assertThat(balance.total()).isEqualTo(3);
        assertThat(balance.of(Stance.AFFIRMS)).isEqualTo(2);
        assertThat(balance.counts()).containsOnlyKeys(Stance.AFFIRMS, Stance.DISPUTES);
    }

    @Test
    void aClaimIsMostDividedWhereAsManyAffirmAsDispute() {
        assertThat(Balance.of(List.of(position("a", Stance.AFFIRMS), position("b", Stance.DISPUTES)))
                        .division())
                .isEqualTo(1);
        assertThat(Balance.of(List.of(position("a", Stance.AFFIRMS), position("b", Stance.AFFIRMS)))
                        .division())
                .isZero();
        assertThat(Balance.of(List.of(position("a", Stance.SILENT))).division()).isZero();
        assertThat(Balance.of(List.of(
                                position("a", Stance.AFFIRMS),
                                position("b", Stance.AFFIRMS),
                                position("c", Stance.AFFIRMS),
                                position("d", Stance.OTHERWISE)))
                        .division())
                .isEqualTo(0.75);
    }

    @Test
    void whoeverAllQualifyAreOfOneMind() {
        assertThat(Balance.of(List.of(position("a", Stance.QUALIFIES), position("b", Stance.QUALIFIES)))
                        .division())
                .isZero();
        assertThat(Balance.of(List.of(position("a", Stance.AFFIRMS), position("b", Stance.QUALIFIES)))
                        .division())
                .isEqualTo(0.5);
    }

    @Test
    void aQuarrelAmongManyIsAGreaterContestThanOneBetweenTwo() {
        Balance two = Balance.of(List.of(position("a", Stance.AFFIRMS), position("b", Stance.DISPUTES)));
        Balance many = Balance.of(List.of(
                position("a", Stance.AFFIRMS),
                position("b", Stance.DISPUTES),
                position("c", Stance.AFFIRMS),
                position("d", Stance.DISPUTES),
                position("e", Stance.AFFIRMS)));
        assertThat(two.division()).isGreaterThan(many.division());
        assertThat(many.contest()).isGreaterThan(two.contest());
        assertThat(Balance.of(List.of()).contest()).isZero();
    }

    private static Interpretation position(String voice, Stance stance) {
        return new Interpretation(
                new Id.Interpretation(Id.fresh()),
                Origin.READER,
                new Id.Claim("c"),
                new Id.Voice(voice),
                stance,
                Directness.QUOTED,
                null,
                Confidence.SEEN,
                "",
                null,
                "",
                "",
                0);
    }
}
