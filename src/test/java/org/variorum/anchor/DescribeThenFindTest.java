package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.model.Range;
import org.variorum.model.Selector;

class DescribeThenFindTest {
    @Test
    void findsEveryPassageOfAnUnchangedTextAgain() {
        Random random = new Random(31);
        int attached = 0;
        for (int round = 0; round < 400; round++) {
            String text = Texts.invented(Texts.SCRIPTS.get(round % Texts.SCRIPTS.size()), 150, random);
            Finder finder = new Finder(text);
            Range passage = passage(text, random);
            Selector.Quote quote = Finder.describe(text, passage);
            assertThat(finder.find(quote, new Selector.Span(passage.start(), passage.end())))
                    .isEqualTo(new Found.Attached(passage));
            Found without = finder.find(quote, null);
            if (without instanceof Found.Attached) {
                attached++;
                assertThat(without).isEqualTo(new Found.Attached(passage));
            } else {
                assertThat(without).isInstanceOf(Found.Ambiguous.class);
            }
        }
        assertThat(attached).isGreaterThan(390);
    }

    @Test
    void findsEveryPassageOfARealDocumentAgain() {
        Random random = new Random(32);
        for (String id : List.of("article", "stalin-gottwald-ru", "un-resolutions-1950")) {
            String text = Texts.document(id);
            Finder finder = new Finder(text);
            for (int round = 0; round < 60; round++) {
                Range passage = passage(text, random);
                assertThat(finder.find(Finder.describe(text, passage), null)).isEqualTo(new Found.Attached(passage));
            }
        }
    }

    @Test
    void neverThrowsNorLeavesTheTextAndAlwaysAnswersTheSame() {
        Random random = new Random(33);
        for (int round = 0; round < 1500; round++) {
            String text = nonsense(random, 300);
            Selector.Quote quote = random.nextBoolean()
                    ? new Selector.Quote(nonsense(random, 80), nonsense(random, 40), nonsense(random, 40))
                    : Finder.describe(nonsense(random, 200) + "the end of it", new Range(0, 12));
            Selector.Span hint = random.nextBoolean() ? null : new Selector.Span(random.nextInt(-5, 400), 500);
            Found found = new Finder(text).find(quote, hint);
            assertThat(new Finder(text).find(quote, hint)).isEqualTo(found);
            for (Range place : places(found)) {
                assertThat(place.end()).isLessThanOrEqualTo(text.length());
                assertThat(place.isEmpty()).isFalse();
                assertThat(splitsAPair(text, place.start()) || splitsAPair(text, place.end()))
                        .isFalse();
            }
        }
    }

    @Test
    void textsThatRepeatThemselvesEndInGoodTime() {
        String text = "a".repeat(200_000);
        assertThat(new Finder(text).find(new Selector.Quote("a".repeat(20_000) + "b", "a", "a"), null))
                .isNotInstanceOf(Found.Attached.class);
        assertThat(new Finder(text).find(new Selector.Quote("a".repeat(30), "", ""), null))
                .isInstanceOf(Found.Ambiguous.class);
    }

    private static List<Range> places(Found found) {
        return switch (found) {
            case Found.Attached attached -> List.of(attached.place());
            case Found.Moved moved -> {
                assertThat(moved.score()).isBetween(0.0, 1.0);
                yield List.of(moved.place());
            }
            case Found.Ambiguous ambiguous -> {
                assertThat(ambiguous.candidates()).hasSizeGreaterThan(1);
                yield ambiguous.candidates().stream()
                        .map(Found.Candidate::place)
                        .toList();
            }
            case Found.Lost lost -> {
                assertThat(lost.best()).isBetween(0.0, 1.0);
                yield List.of();
            }
        };
    }

    private static boolean splitsAPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /// Whole characters, beginning and ending with something to see.
    private static Range passage(String text, Random random) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<Integer> edges = new ArrayList<>();
        for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
            edges.add(at);
        }
        int first = random.nextInt(edges.size() - 70);
        int length = 4 + random.nextInt(60);
        return Edges.trim(text, new Range(edges.get(first), edges.get(first + length)));
    }

    private static String nonsense(Random random, int most) {
        String alphabet = "ab  -–\n\u00AD\u0301.…\"”eé中国\uD83D\uDC4D\u200D\uD83C\uDDF0\uFEFFﬁſ\t\r";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(
                    random.nextInt(12) == 0
                            ? (char) random.nextInt(0x10000)
                            : alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
