package org.variorum.anchor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// The baseline does what is said of it, for better and for worse.
class HypothesisTest {
    private static final String TEXT = "The railway was closed. The minister did not answer. The railway was opened.";

    @Test
    void thePositionIsBelievedWhereTheWordsStandThere() {
        Selector.Quote quote = new Selector.Quote("The railway was", "", " closed");
        assertThat(Hypothesis.find(TEXT, quote, new Selector.Span(53, 68))).isEqualTo(new Range(53, 68));
        assertThat(Hypothesis.find(TEXT, quote, new Selector.Span(52, 67))).isEqualTo(new Range(0, 15));
    }

    @Test
    void surroundingsChooseAmongExactPlaces() {
        Selector.Quote quote = new Selector.Quote("The railway was", "answer. ", " opened");
        assertThat(Hypothesis.find(TEXT, quote, null)).isEqualTo(new Range(53, 68));
    }

    @Test
    void halfTheCharactersMayBeWrong() {
        assertThat(Hypothesis.find(TEXT, new Selector.Quote("minister", "", ""), null))
                .isEqualTo(new Range(28, 36));
        assertThat(Hypothesis.find(TEXT, new Selector.Quote("sinisler", "", ""), null))
                .isEqualTo(new Range(28, 36));
        assertThat(Hypothesis.find(TEXT, new Selector.Quote("mxnxsxex", "", ""), null))
                .isNotNull();
        assertThat(Hypothesis.find(TEXT, new Selector.Quote("1234567", "", ""), null))
                .isNull();
    }

    @Test
    void itsSearchFindsWhatTheWholeTableOfDistancesFinds() {
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            String text = letters(random, 150);
            String pattern = letters(random, round % 2 == 0 ? 20 : 140);
            int[] distances = new Approximate(pattern).distances(text);
            for (int end = 0; end <= text.length(); end++) {
                assertThat(distances[end]).isEqualTo(row(pattern, text, end)[pattern.length()]);
            }
            for (Approximate.Match match : new Approximate(pattern).closest(text, pattern.length())) {
                String there =
                        text.substring(match.place().start(), match.place().end());
                assertThat(distance(pattern, there)).isEqualTo(match.errors());
            }
        }
    }

    private static String letters(Random random, int most) {
        StringBuilder letters = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    private static int[] row(String pattern, String text, int end) {
        int[] row = new int[pattern.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 0; i < end; i++) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int least = Math.min(
                        Math.min(row[j], row[j - 1]) + 1, diagonal + (pattern.charAt(j - 1) == text.charAt(i) ? 0 : 1));
                diagonal = row[j];
                row[j] = least;
            }
        }
        return row;
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(table[i - 1][j], table[i][j - 1]) + 1,
                                table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            }
        }
        return table[one.length()][other.length()];
    }
}
