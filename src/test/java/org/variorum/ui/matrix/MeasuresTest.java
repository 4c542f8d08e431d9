package org.variorum.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void allColumnsAreOnTheScreenWhileThereIsRoomForThem() {
        for (int width = 880; width < 2600; width += 7) {
            for (int voices = 0; voices <= 17; voices++) {
                Measures measures = Measures.of(width, voices);
                assertThat(measures.scrollable())
                        .as("%d px, %d voices", width, voices)
                        .isZero();
                assertThat(measures.textWidth()).isGreaterThan(150);
            }
        }
    }

    @Test
    void moreVoicesThanThereIsRoomForAreScrolledAndNeverSqueezed() {
        Measures measures = Measures.of(1_000, 40);
        assertThat(measures.cell()).isGreaterThanOrEqualTo(32);
        assertThat(measures.scrollable()).isPositive();
        assertThat(measures.columnAt(measures.left(39) + 1 - measures.scrollable(), measures.scrollable()))
                .isEqualTo(39);
    }

    @Test
    void aPointIsInTheColumnThatIsDrawnThere() {
        Measures measures = Measures.of(1_096, 17);
        assertThat(measures.columnAt(10, 0)).isEqualTo(-1);
        for (int column = 0; column < 17; column++) {
            assertThat(measures.columnAt(measures.left(column) + measures.cell() / 2, 0))
                    .isEqualTo(column);
        }
        assertThat(measures.columnAt(measures.left(17) + 5, 0)).isEqualTo(17);
    }
}
