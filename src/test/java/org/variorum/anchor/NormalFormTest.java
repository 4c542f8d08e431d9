package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Range;

class NormalFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“Entangle” ‘them’ | \"entangle\" 'them'",
                "«ответ» | \"ответ\"",
                "ﬁne oﬃce | fine office",
                "ſtrong Maſſachuſetts | strong Massachusetts",
                "inter\u00ADvene | intervene",
                "naïve Müller ŁÓDŹ | naive Muller Lodz",
                "Straße œuvre Æsop | STRASSE OEUVRE AESOP",
                "ещё её | еще ее",
                "war — they said | war—they said",
                "war -- they said | war – they said",
                "1950–1953 | 1950-1953",
                "Korea–China | Korea-China",
                "wait … then | wait . . . then",
                "ΟΔΟΣ | οδος",
                "كتابٌ أرسل | كتاب ارسل",
                "کتاب یک | كتاب يك",
                "１９５０年，ｗａｒ | 1950年,war",
                "\u200Fwor\u200Dd\uFEFF | word",
            })
    void writesTheSameWordsTheSameWay(String one, String other) {
        assertThat(NormalForm.of(one).chars()).isEqualTo(NormalForm.of(other).chars());
    }

    @Test
    void joinsLinesAndWordsBrokenAtTheirEnds() {
        assertThat(NormalForm.of("would inter-\nvene in\r\n  Ko\u00AD\nrea,\u00A0not\n\nnow")
                        .chars())
                .isEqualTo("would intervene in korea, not now");
        assertThat(NormalForm.of("a well-\nknown, a well-known").chars()).isEqualTo("a wellknown, a wellknown");
        assertThat(NormalForm.of("中國\n志願軍").chars()).isEqualTo("中國志願軍");
    }

    @Test
    void keepsWhatMakesAnotherWord() {
        assertThat(NormalForm.of("мой").chars())
                .isNotEqualTo(NormalForm.of("мои").chars());
        assertThat(NormalForm.of("が").chars()).isNotEqualTo(NormalForm.of("か").chars());
        assertThat(NormalForm.of("pre war").chars())
                .isNotEqualTo(NormalForm.of("prewar").chars());
    }

    @Test
    void everyCharacterKnowsItsSource() {
        NormalForm form = NormalForm.of("  The\u00A0\n oﬃce —  e\u0301");
        assertThat(form.chars()).isEqualTo("the office-e");
        assertThat(form.original(0, 3)).isEqualTo(new Range(2, 5));
        assertThat(form.original(3, 4)).isEqualTo(new Range(5, 8));
        assertThat(form.original(5, 8)).isEqualTo(new Range(9, 10));
        assertThat(form.original(10, 11)).isEqualTo(new Range(13, 14));
        assertThat(form.original(11, 12)).isEqualTo(new Range(16, 18));
        assertThat(form.at(9)).isEqualTo(5);
        assertThat(form.at(10)).isEqualTo(8);
        assertThat(form.at(18)).isEqualTo(12);
    }

    @Test
    void offsetsAreExactBothWays() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            List<String> script = Texts.SCRIPTS.get(round % Texts.SCRIPTS.size());
            String text = Texts.invented(script, 80, random);
            NormalForm form = NormalForm.of(text);
            for (int i = 0; i < form.length(); i++) {
                Range source = form.original(i, i + 1);
                assertThat(source.isEmpty()).isFalse();
                assertThat(form.at(source.start())).isLessThanOrEqualTo(i);
                assertThat(form.original(form.at(source.start()), i + 1)).isEqualTo(source);
                assertThat(form.at(source.end())).isGreaterThan(i);
                if (i > 0) {
                    assertThat(source.start())
                            .isGreaterThanOrEqualTo(form.original(i - 1, i).start());
                    assertThat(source.end())
                            .isGreaterThanOrEqualTo(form.original(i - 1, i).end());
                }
            }
        }
    }

    @Test
    void aStretchHasTheNormalFormOfItsOwnWords() {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            String text = Texts.invented(Texts.SCRIPTS.get(round % 4), 60, random);
            String[] words = text.split("(?<= )");
            int first = random.nextInt(words.length);
            int start = String.join("", List.of(words).subList(0, first)).length();
            String stretch =
                    String.join("", List.of(words).subList(first, words.length)).strip();
            start = text.indexOf(stretch, start);
            NormalForm form = NormalForm.of(text);
            assertThat(form.chars().substring(form.at(start), form.at(start + stretch.length())))
                    .endsWith(NormalForm.of(stretch).chars());
        }
    }

    @Test
    void standsAnyNonsense() {
        Random random = new Random(13);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x400));
            }
            NormalForm form = NormalForm.of(text.toString());
            for (int i = 0; i < form.length(); i++) {
                assertThat(form.original(i, i + 1).end()).isLessThanOrEqualTo(text.length());
            }
        }
        assertThat(NormalForm.of("e" + "\u0301".repeat(100_000)).chars()).isEqualTo("e");
        assertThat(NormalForm.of("-\n".repeat(100_000)).chars()).isEqualTo("-");
    }
}
