package org.variorum.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static String marked(String words, List<Variants.Piece> pieces) {
        return pieces.stream()
                .map(piece -> {
                    String said =
                            words.substring(piece.range().start(), piece.range().end());
                    return switch (piece.look()) {
                        case SAME -> said;
                        case OTHER -> "[" + said + "]";
                        case GAP -> "^";
                    };
                })
                .collect(Collectors.joining());
    }

    private static String both(String before, String now) {
        Variants variants = Variants.of(before, now);
        return marked(before, variants.before()) + " / " + marked(now, variants.now());
    }

    @Test
    void otherWordsAreMarkedOnBothSides() {
        assertThat(both("lit an hour before dusk", "lit two hours before dusk"))
                .isEqualTo("lit [an hour] before dusk / lit [two hours] before dusk");
    }

    @Test
    void aCaretStandsWhereWordsAreMissing() {
        assertThat(both("Мы ушли из Совета", "Мы ушли временно из Совета"))
                .isEqualTo("Мы ушли^ из Совета / Мы ушли [временно] из Совета");
    }

    @Test
    void typographyIsNoDifference() {
        assertThat(Variants.of("“the ‘new’ China” – now", "\"the 'new'  China\" - now")
                        .isSame())
                .isTrue();
        assertThat(Variants.of("the new China", "the New China").isSame()).isFalse();
    }

    @Test
    void scriptsWithoutSpacesAreComparedSignBySign() {
        assertThat(both("美国政府的手", "美国人民的手")).isEqualTo("美国[政府]的手 / 美国[人民]的手");
    }

    @Test
    void nothingOnOneSideIsAllThatDiffers() {
        assertThat(both("", "all of it")).isEqualTo("^ / [all of it]");
        assertThat(Variants.of("", "").isSame()).isTrue();
    }

    @Test
    void thePiecesCoverBothWhateverTheyAre() {
        Random random = new Random(7);
        String[] words = {"tar", "the", "mole", ",", "“", "лоцман", "é", "美", "\n", "…", "-"};
        for (int i = 0; i < 400; i++) {
            String one = row(random, words);
            String other = row(random, words);
            Variants variants = Variants.of(one, other);
            assertThat(marked(one, variants.before()).replaceAll("[\\[\\]^]", ""))
                    .isEqualTo(one);
            assertThat(marked(other, variants.now()).replaceAll("[\\[\\]^]", ""))
                    .isEqualTo(other);
            assertThat(Variants.of(one, one).isSame()).isTrue();
        }
    }

    private static String row(Random random, String[] words) {
        StringBuilder row = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            row.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
        }
        return row.toString();
    }
}
