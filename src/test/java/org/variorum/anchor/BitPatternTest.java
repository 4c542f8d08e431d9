package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitPatternTest {
    @Test
    void countsTheSameEditsAsThePlainTable() {
        Random random = new Random(21);
        for (int round = 0; round < 300; round++) {
            String text = letters(random, 20 + random.nextInt(300));
            String pattern = letters(random, 1 + random.nextInt(200));
            Symbols symbols = new Symbols(text);
            BitPattern forward = new BitPattern(symbols.of(pattern), symbols.size(), false);
            int[] anywhere = new int[text.length() + 1];
            Arrays.fill(anywhere, -1);
            forward.search(symbols.text(), pattern.length(), (end, distance) -> anywhere[end] = distance);
            int[] expected = table(pattern, text, 0);
            for (int end = 1; end <= text.length(); end++) {
                assertThat(anywhere[end]).isEqualTo(expected[end]);
            }
            int at = random.nextInt(text.length());
            assertThat(forward.distances(symbols.text(), at, 1, text.length() - at))
                    .isEqualTo(table(pattern, text.substring(at), 1));
            BitPattern backward = new BitPattern(symbols.of(pattern), symbols.size(), true);
            assertThat(backward.distances(symbols.text(), at, -1, at))
                    .isEqualTo(table(reversed(pattern), reversed(text.substring(0, at)), 1));
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(5)));
        }
        return letters.toString();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /// The last row of the table of edit distances; `step` 0 where the pattern may begin anywhere.
    private static int[] table(String pattern, String text, int step) {
        int[] above = new int[text.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = step * j;
        }
        for (int i = 1; i <= pattern.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above;
    }
}
