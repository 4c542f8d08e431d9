package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeightTableTest {
    @Test
    void sumsAndFindsAsAPlainListWould() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            int count = 1 + random.nextInt(70);
            HeightTable table = new HeightTable(count);
            double[] plain = new double[count];
            for (int change = 0; change < 200; change++) {
                int i = random.nextInt(count);
                plain[i] = 1 + random.nextInt(90);
                if (random.nextBoolean()) {
                    table.guess(i, plain[i]);
                } else {
                    table.measured(i, plain[i]);
                }
            }
            for (int i = 0; i < count; i++) {
                plain[i] = Math.max(1, plain[i]);
                table.measured(i, plain[i]);
            }
            double sum = 0;
            for (int i = 0; i < count; i++) {
                assertThat(table.sum(i)).isCloseTo(sum, within(1e-6));
                assertThat(table.find(sum)).isEqualTo(i);
                assertThat(table.find(sum + plain[i] - 0.5)).isEqualTo(i);
                sum += plain[i];
            }
            assertThat(table.total()).isCloseTo(sum, within(1e-6));
            assertThat(table.find(sum + 1000)).isEqualTo(count - 1);
            assertThat(table.find(-5)).isZero();
        }
    }

    @Test
    void knowsWhatIsAGuess() {
        HeightTable table = new HeightTable(5);
        table.measured(1, 10);
        table.measured(2, 10);
        assertThat(table.exactBetween(2, 1)).isTrue();
        assertThat(table.exactBetween(1, 3)).isFalse();
        assertThat(table.nextGuess(1)).isEqualTo(3);
        table.measured(3, 1);
        table.measured(4, 1);
        assertThat(table.nextGuess(1)).isZero();
        table.measured(0, 1);
        assertThat(table.hasGuess()).isFalse();
        assertThat(table.nextGuess(1)).isEqualTo(-1);
        table.guess(3, 7);
        assertThat(table.hasGuess()).isTrue();
    }
}
