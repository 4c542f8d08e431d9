package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.Id;
import org.variorum.model.Stance;

class OppositionTest {
    private final Argued argued = new Argued();

    private static Id.Voice voice(String name) {
        return new Id.Voice(name);
    }

    @Test
    void thoseThatContradictEachOtherStandFurthestApart() {
        argued.position("silent", Stance.SILENT);
        argued.position("affirms", Stance.AFFIRMS);
        argued.position("otherwise", Stance.OTHERWISE);
        argued.position("disputes", Stance.DISPUTES);
        assertThat(Opposition.among(argued.snapshot().interpretationsOf(Argued.CLAIM), null))
                .contains(new Opposition(voice("affirms"), voice("disputes"), Difference.CONTRADICT));
        assertThat(Opposition.among(argued.snapshot().interpretationsOf(Argued.CLAIM), voice("otherwise")))
                .hasValueSatisfying(two -> {
                    assertThat(two.one()).isEqualTo(voice("otherwise"));
                    assertThat(two.difference()).isEqualTo(Difference.OTHERWISE);
                });
    }

    @Test
    void aVoiceAloneIsOpposedToNobody() {
        argued.position("alone", Stance.AFFIRMS);
        argued.position("alone", Stance.DISPUTES);
        assertThat(Opposition.among(argued.snapshot().interpretationsOf(Argued.CLAIM), null))
                .isEmpty();
    }
}
