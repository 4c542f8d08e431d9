package org.variorum.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.Range;

class PassageTest {
    @Test
    void whiteSpaceAtTheEdgesIsNotSelected() {
        assertThat(Passage.trim("  ab c \n", new Range(0, 8))).isEqualTo(new Range(2, 6));
        assertThat(Passage.trim("abc", new Range(1, 2))).isEqualTo(new Range(1, 2));
        assertThat(Passage.trim("   ", new Range(0, 3)).isEmpty()).isTrue();
    }
}
