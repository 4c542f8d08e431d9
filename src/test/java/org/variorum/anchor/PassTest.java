package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The fast searches against the plain table of edit distances.
class PassTest {
    /// A text of so many different characters takes two bytes for each.
    private static final int WIDE = 700;

    @Test
    void findsWhatThePlainTableFindsWithOnePatternOfAnyLength() {
        Random random = new Random(31);
        for (int round = 0; round < 400; round++) {
            String text = text(random, round % 4 == 0 ? WIDE : 2 + random.nextInt(30), 1 + random.nextInt(1500));
            check(random, text, 1);
        }
    }

    @Test
    void findsWhatThePlainTableFindsWithSeveralPatternsInOnePass() {
        Random random = new Random(32);
        for (int round = 0; round < 150; round++) {
            String text = text(random, round % 3 == 0 ? WIDE : 2 + random.nextInt(30), 1 + random.nextInt(1200));
            check(random, text, 2 + random.nextInt(9));
        }
    }

    @Test
    void findsTheSameInATextThatRepeatsItself() {
        Random random = new Random(33);
        for (int round = 0; round < 60; round++) {
            String text = text(random, 2, 1 + random.nextInt(7)).repeat(100);
            check(random, text, 1 + random.nextInt(5));
        }
    }

    @Test
    void findsTheSameInATextLongerThanWhatIsMadeReadyAtATime() {
        Random random = new Random(34);
        for (int round = 0; round < 12; round++) {
            check(random, text(random, round % 2 == 0 ? WIDE : 26, 4000 + random.nextInt(3000)), 1 + random.nextInt(6));
        }
    }

    /// Looks for patterns of 1 to 600 characters, taken from the text and changed, or strange to it, in all of the
    /// text and in a stretch of it.
    private static void check(Random random, String text, int patterns) {
        Symbols symbols = new Symbols(text);
        int from = random.nextInt(3) == 0 ? random.nextInt(text.length()) : 0;
        int to = random.nextInt(3) == 0 ? from + random.nextInt(text.length() - from + 1) : text.length();
        List<Pass.Wanted> wanted = new ArrayList<>();
        List<int[]> found = new ArrayList<>();
        List<int[]> expected = new ArrayList<>();
        for (int i = 0; i < patterns; i++) {
            String pattern = pattern(random, text);
            int most = random.nextInt(4) == 0 ? random.nextInt(pattern.length() + 2) : pattern.length() * 2 / 5;
            int[] ends = new int[text.length() + 1];
            Arrays.fill(ends, -1);
            int[] last = {0};
            wanted.add(new Pass.Wanted(
                    new BitPattern(symbols.of(pattern), symbols.size(), false), most, (end, distance) -> {
                        assertThat(end).isGreaterThan(last[0]);
                        last[0] = end;
                        ends[end] = distance;
                    }));
            found.add(ends);
            expected.add(places(pattern, text, from, to, most));
        }
        new Pass(symbols, from, to).search(wanted);
        for (int i = 0; i < patterns; i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
    }

    /// For each end of a place the number of edits, and -1 elsewhere.
    private static int[] places(String pattern, String text, int from, int to, int most) {
        int[] table = PlainTable.lastRow(pattern, text.substring(from, to), 0);
        int[] ends = new int[text.length() + 1];
        Arrays.fill(ends, -1);
        for (int end = 1; end < table.length; end++) {
            ends[from + end] = table[end] <= most ? table[end] : -1;
        }
        return ends;
    }

    private static String text(Random random, int letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ((letters > 255 ? 0x4E00 : 'a') + random.nextInt(letters)));
        }
        return text.toString();
    }

    private static String pattern(Random random, String text) {
        int length = random.nextInt(2) == 0 ? 1 + random.nextInt(70) : 1 + random.nextInt(600);
        int at = random.nextInt(text.length());
        StringBuilder pattern = new StringBuilder(text.substring(at, Math.min(text.length(), at + length)));
        int changes = random.nextInt(1 + pattern.length() / 2);
        for (int i = 0; i < changes; i++) {
            int where = random.nextInt(pattern.length());
            char other = random.nextInt(3) == 0 ? '§' : text.charAt(random.nextInt(text.length()));
            switch (random.nextInt(3)) {
                case 0 -> pattern.setCharAt(where, other);
                case 1 -> pattern.insert(where, other);
                default -> {
                    if (pattern.length() > 1) {
                        pattern.deleteCharAt(where);
                    }
                }
            }
        }
        return pattern.toString();
    }
}
