package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BitPatternTest {
    @Test
    void countsTheSameEditsAsThePlainTable() {
        Random random = new Random(21);
        for (int round = 0; round < 200; round++) {
            String text = letters(random, 20 + random.nextInt(900), round % 3 == 0 ? 600 : 5);
            String pattern = letters(random, 1 + random.nextInt(600), round % 4 == 0 ? 800 : 5);
            Symbols symbols = new Symbols(text);
            BitPattern forward = new BitPattern(symbols.of(pattern), symbols.size(), false);
            int at = random.nextInt(text.length());
            assertThat(forward.distances(symbols, at, 1, text.length() - at))
                    .isEqualTo(PlainTable.lastRow(pattern, text.substring(at), 1));
            BitPattern backward = new BitPattern(symbols.of(pattern), symbols.size(), true);
            assertThat(backward.distances(symbols, at, -1, at))
                    .isEqualTo(PlainTable.lastRow(reversed(pattern), reversed(text.substring(0, at)), 1));
        }
    }

    private static String letters(Random random, int length, int different) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(different)));
        }
        return letters.toString();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
