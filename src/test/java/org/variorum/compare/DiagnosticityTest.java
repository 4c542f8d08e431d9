package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.variorum.model.Bearing.CONTEXT;
import static org.variorum.model.Bearing.SUPPORTS;
import static org.variorum.model.Bearing.UNDERCUTS;
import static org.variorum.model.Stance.AFFIRMS;
import static org.variorum.model.Stance.DISPUTES;
import static org.variorum.model.Stance.OTHERWISE;
import static org.variorum.model.Stance.SILENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticityTest {
    @Test
    void aPassageThatBearsOutEveryReadingTellsNothing() {
        List<Position> all = new Argued()
                .holds("a", AFFIRMS, SUPPORTS, "letter", 10, 20)
                .holds("b", AFFIRMS, SUPPORTS, "letter", 12, 30)
                .holds("c", DISPUTES, SUPPORTS, "letter", 15, 18)
                .positions();
        Diagnosticity only = Diagnosticity.of(all).getFirst();
        assertThat(Diagnosticity.of(all)).hasSize(1);
        assertThat(only.value()).isZero();
        assertThat(only.tells()).isFalse();
        assertThat(only.leaning().voices()).isEqualTo(3);
    }

    @Test
    void aPassageThatBearsOutOneReadingAndUndercutsAnotherTellsMost() {
        List<Position> all = new Argued()
                .holds("a", AFFIRMS, SUPPORTS, "letter", 10, 20)
                .holds("b", DISPUTES, UNDERCUTS, "letter", 10, 20)
                .holds("a", AFFIRMS, SUPPORTS, "speech", 0, 9)
                .holds("c", OTHERWISE, CONTEXT, "treaty", 0, 9)
                .positions();
        List<Diagnosticity> ranked = Diagnosticity.of(all);
        assertThat(ranked)
                .extracting(each -> each.leaning().passage().document().value())
                .containsExactly("letter", "speech", "treaty");
        assertThat(ranked.getFirst().value()).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(ranked.getFirst().toward()).isEqualTo(AFFIRMS);
        assertThat(ranked.getFirst().against()).isEqualTo(DISPUTES);
        assertThat(ranked.get(1).value()).isEqualTo(0.25, within(1e-12));
        assertThat(ranked.get(2).value()).isZero();
    }

    @Test
    void theMoreVoicesSaySoTheMoreItTells() {
        double before = 0;
        Argued argued = new Argued();
        for (int i = 0; i < 6; i++) {
            argued.holds("for" + i, AFFIRMS, SUPPORTS, "letter", 0, 9);
            argued.holds("against" + i, DISPUTES, UNDERCUTS, "letter", 0, 9);
            double now = Diagnosticity.of(argued.positions()).getFirst().value();
            assertThat(now).isGreaterThan(before).isLessThan(1);
            before = now;
        }
        assertThat(before).isEqualTo(12.0 / 13, within(1e-12));
    }

    @Test
    void aVoiceCountsOnceHoweverOftenItLeansOnThePassage() {
        Argued once = new Argued()
                .holds("a", AFFIRMS, SUPPORTS, "letter", 0, 9)
                .holds("b", DISPUTES, UNDERCUTS, "letter", 0, 9);
        double value = Diagnosticity.of(once.positions()).getFirst().value();
        once.holds("a", AFFIRMS, SUPPORTS, "letter", 2, 5).holds("a", AFFIRMS, SUPPORTS, "letter", 3, 9);
        assertThat(Diagnosticity.of(once.positions()).getFirst().value()).isEqualTo(value, within(1e-12));
    }

    @Test
    void whereThereIsOnlyOneReadingNothingIsToldApart() {
        List<Position> all = new Argued()
                .holds("a", AFFIRMS, SUPPORTS, "letter", 0, 9)
                .holds("b", SILENT, UNDERCUTS, "letter", 0, 9)
                .positions();
        assertThat(Diagnosticity.of(all).getFirst().value()).isZero();
    }

    @Test
    void aPassageThatOverlapsTwoOthersMakesOneOfAllThree() {
        List<Position> all = new Argued()
                .holds("a", AFFIRMS, SUPPORTS, "letter", 0, 10)
                .holds("b", AFFIRMS, SUPPORTS, "letter", 20, 30)
                .holds("c", DISPUTES, SUPPORTS, "speech", 0, 10)
                .holds("d", DISPUTES, SUPPORTS, "letter", 8, 22)
                .positions();
        List<Leaning> passages = Leaning.of(all);
        assertThat(passages).hasSize(2);
        assertThat(passages.getFirst().passage().range()).isEqualTo(new org.variorum.model.Range(0, 30));
        assertThat(passages.getFirst().voices()).isEqualTo(3);
    }

    @Test
    void inAnyArgumentItLiesBetweenNothingAndOneAndDoesNotHangOnTheOrder() {
        for (int seed = 0; seed < 300; seed++) {
            List<Position> all = Position.on(Argued.thrown(seed), Argued.CLAIM);
            List<Position> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, new Random(seed));
            List<Double> values = values(all);
            assertThat(values).as("seed %d", seed).allMatch(value -> value >= 0 && value < 1);
            assertThat(values(mixed)).as("seed %d", seed).isEqualTo(values);
            assertThat(values).isSortedAccordingTo(Collections.reverseOrder());
        }
    }

    private static List<Double> values(List<Position> positions) {
        return Diagnosticity.of(positions).stream()
                .map(each -> Math.round(each.value() * 1e9) / 1e9)
                .toList();
    }
}
