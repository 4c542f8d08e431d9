package org.variorum.anchor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.anchor.Finder;
import org.variorum.anchor.Found;
import org.variorum.anchor.Placing;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// What holds for every text, however strange: what is unchanged is found, nothing throws, nothing leaves the
/// text, the same question has the same answer.
class HostileTest {
    @ParameterizedTest
    @EnumSource(Script.class)
    void whatIsDescribedIsFoundInTheUnchangedText(Script script) {
        Random random = new Random(61);
        String text = new Invented(script, random).text(6000);
        Finder finder = new Finder(text);
        Placing placing = new Placing(document(text));
        int once = 0;
        for (Range passage : Passages.of(text, 150, random)) {
            Selector.Quote quote = Finder.describe(text, passage);
            Selector.Span span = new Selector.Span(passage.start(), passage.end());
            assertThat(finder.find(quote, span)).isEqualTo(new Found.Attached(passage));
            assertThat(placing.place(Setting.SURROUNDINGS.anchor(quote, passage))
                            .span())
                    .isEqualTo(span);
            Found without = finder.find(quote, null);
            if (without instanceof Found.Attached(var place)) {
                once++;
                assertThat(place).isEqualTo(passage);
            } else {
                assertThat(without).isNotInstanceOf(Found.Lost.class);
            }
        }
        assertThat(once).isGreaterThan(120);
    }

    @Test
    void nothingThrowsNorLeavesTheTextWithAnOldTextAndWithout() {
        Random random = new Random(62);
        for (int round = 0; round < 300; round++) {
            String old = nonsense(random, 400);
            String now = round % 3 == 0 ? nonsense(random, 400) : disturbed(old, random);
            int start = random.nextInt(old.length() + 1);
            int end = start + random.nextInt(old.length() - start + 1);
            Selector.Quote quote = random.nextInt(4) == 0
                    ? new Selector.Quote(nonsense(random, 60), nonsense(random, 40), nonsense(random, 40))
                    : new Selector.Quote(
                            old.substring(start, end),
                            old.substring(Math.max(0, start - 32), start),
                            old.substring(end, Math.min(old.length(), end + 32)));
            Anchor anchor = Setting.OLD_TEXT.anchor(quote, new Range(start, end));
            check(new Placing(document(now)), new Placing(document(now)), anchor, now);
            check(new Placing(document(old), document(now)), new Placing(document(old), document(now)), anchor, now);
        }
    }

    @Test
    void theSmallestTextsAndTheMostMonotonousAreTextsToo() {
        for (String text :
                List.of("", "x", "\n", " ", "\uD83D", "\uDC4D", "\0", "x".repeat(10_000), "-\n".repeat(5000))) {
            for (String old : List.of("", "x", "xy x", "x".repeat(9_999), "\uD83D\uDC4D")) {
                Range all = new Range(0, old.length());
                Anchor anchor = Setting.OLD_TEXT.anchor(new Selector.Quote(old, "", ""), all);
                check(new Placing(document(text)), new Placing(document(text)), anchor, text);
                check(
                        new Placing(document(old), document(text)),
                        new Placing(document(old), document(text)),
                        anchor,
                        text);
            }
        }
    }

    private static void check(Placing placing, Placing again, Anchor anchor, String text) {
        Anchor placed = placing.place(anchor);
        assertThat(again.place(anchor)).isEqualTo(placed);
        Selector.@Nullable Span span = placed.span();
        if (span != null) {
            assertThat(span.start()).isBetween(0, text.length());
            assertThat(span.end()).isBetween(span.start(), text.length());
        }
        assertThat(placed.score()).isBetween(0.0, 1.0);
        for (Found.Candidate candidate : placing.candidates(anchor)) {
            assertThat(candidate.place().end()).isLessThanOrEqualTo(text.length());
        }
    }

    private static DocumentText document(String text) {
        return new DocumentText(text, List.of(), List.of(), List.of(), "proof/1");
    }

    /// Some stretches gone, doubled or nonsense.
    private static String disturbed(String text, Random random) {
        StringBuilder disturbed = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && !disturbed.isEmpty(); i--) {
            int at = random.nextInt(disturbed.length());
            int end = Math.min(disturbed.length(), at + random.nextInt(30));
            String stretch = disturbed.substring(at, end);
            disturbed.replace(
                    at,
                    end,
                    random.nextBoolean() ? "" : random.nextBoolean() ? stretch + stretch : nonsense(random, 20));
        }
        return disturbed.toString();
    }

    /// Letters, signs, halves of pairs, marks, NULs; often the same many times.
    private static String nonsense(Random random, int most) {
        String alphabet = "ab  -–\n\u00AD\u0301.…\"”eé中国\uD83D\uDC4D\u200D\uD83C\uFEFFﬁſ\t\r\0";
        StringBuilder text = new StringBuilder();
        while (text.length() < most && random.nextInt(60) != 0) {
            char c = random.nextInt(12) == 0
                    ? (char) random.nextInt(0x10000)
                    : alphabet.charAt(random.nextInt(alphabet.length()));
            text.append(String.valueOf(c).repeat(random.nextInt(20) == 0 ? 1 + random.nextInt(40) : 1));
        }
        return text.toString();
    }
}
