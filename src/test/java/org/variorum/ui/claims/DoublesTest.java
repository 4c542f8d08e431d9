package org.variorum.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;

class DoublesTest {
    private static final Question WHY = new Question(new Id.Question("q"), Origin.READER, "Why?", "", 0);
    private static final Claim FIRST = new Claim(
            new Id.Claim("first"), Origin.READER, WHY.id(), "", "Сталин knew, of course, of it: 1950!", null, 0);
    private static final Snapshot NOW = Snapshot.of(List.of(WHY, FIRST));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сталин knew, of course, of it: 1950!",
                "сталин KNEW of course — of it (1950)",
                "  Сталин\nknew of  course of it 1950"
            })
    void theSameWordsAreTheSameClaim(String typed) {
        assertThat(Doubles.claim(NOW, typed, null)).contains(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "Сталин did not know of it", "of it of course Сталин knew 1950"})
    void otherWordsOrAnotherOrderAreNot(String typed) {
        assertThat(Doubles.claim(NOW, typed, null)).isEmpty();
    }

    @Test
    void aClaimIsNoDoubleOfItself() {
        assertThat(Doubles.claim(NOW, FIRST.statement(), FIRST.id())).isEmpty();
    }
}
