package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollationTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void offsetsOfEqualTextsAreTheSame(int script) {
        String text = Texts.invented(Texts.SCRIPTS.get(script), 300, new Random(61));
        Collation collation = Collation.of(text, text);
        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(collation.toNew().at(offset)).isEqualTo(offset);
            assertThat(collation.toOld().at(offset)).isEqualTo(offset);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whatIsKeptIsTheSameInBothAndLeadsThereAndBack(int script) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(1000L * script + seed);
            String old = Texts.invented(Texts.SCRIPTS.get(script), 250, random);
            String now = changed(old, Texts.SCRIPTS.get(script), random);
            Collation collation = Collation.of(old, now);
            OffsetMap there = collation.toNew();
            OffsetMap back = collation.toOld();
            for (Run run : collation.kept().runs()) {
                assertThat(collation.old().chars().substring(run.old(), run.oldEnd()))
                        .isEqualTo(collation.now().chars().substring(run.now(), run.nowEnd()));
                int last = -1;
                for (int i = 0; i < run.length(); i++) {
                    int o = collation.old().start(run.old() + i);
                    int n = collation.now().start(run.now() + i);
                    boolean first = i == 0 || collation.old().start(run.old() + i - 1) < o;
                    boolean alone = first && (i == 0 || collation.now().start(run.now() + i - 1) < n);
                    if (alone && isLastOfItsSource(collation, run, i)) {
                        assertThat(there.at(o)).isEqualTo(n);
                        assertThat(back.at(n)).isEqualTo(o);
                    }
                    assertThat(there.at(o)).isGreaterThanOrEqualTo(last);
                    last = there.at(o);
                }
            }
        }
    }

    /// Whether no later character of the run came from the same place in either text.
    private static boolean isLastOfItsSource(Collation collation, Run run, int i) {
        return i + 1 == run.length()
                || (collation.old().start(run.old() + i + 1) > collation.old().start(run.old() + i)
                        && collation.now().start(run.now() + i + 1)
                                > collation.now().start(run.now() + i));
    }

    @Test
    void noCharacterIsKeptTwiceAndOffsetsStayInTheText() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<String> script = Texts.SCRIPTS.get(seed % Texts.SCRIPTS.size());
            String old = Texts.invented(script, random.nextInt(200), random);
            String now = random.nextInt(4) == 0
                    ? Texts.invented(script, random.nextInt(200), random)
                    : changed(old, script, random);
            Collation collation = Collation.of(old, now);
            boolean[] taken = new boolean[collation.now().length()];
            int end = 0;
            for (Run run : collation.kept().runs()) {
                assertThat(run.old()).isGreaterThanOrEqualTo(end);
                end = run.oldEnd();
                for (int i = run.now(); i < run.nowEnd(); i++) {
                    assertThat(taken[i]).isFalse();
                    taken[i] = true;
                }
            }
            for (int offset = 0; offset <= old.length(); offset++) {
                assertThat(collation.toNew().at(offset)).isBetween(0, now.length());
            }
            assertThatThrownBy(() -> collation.toNew().at(old.length() + 1))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void aMovedParagraphIsFollowed() {
        String one = "The railway to the border was closed for eleven days in that winter. ";
        String two = "Nobody in the capital had told the ambassador why he was to leave the session. ";
        String three = "The press of both countries welcomed the treaty with warm words and no questions. ";
        OffsetMap there = Collation.of(one + two + three, three + one + two).toNew();
        assertThat(there.at(5)).isEqualTo(three.length() + 5);
        assertThat(there.at(one.length() + 5)).isEqualTo(three.length() + one.length() + 5);
        assertThat(there.at(one.length() + two.length() + 5)).isEqualTo(5);
    }

    /// The work is bounded by a budget, so this ends; what it takes too long to compare is simply not kept.
    @Test
    void hostileTextsAreComparedInReasonableTime() {
        Random random = new Random(62);
        String same = "a ".repeat(60_000);
        assertThat(Collation.of(same, same + "b").kept().runs()).isNotEmpty();
        String coins = words(random, 2, 60_000);
        String others = words(random, 2, 60_000);
        assertThat(Collation.of(coins, others).kept().count()).isGreaterThanOrEqualTo(0);
        List<String> shuffled =
                new ArrayList<>(List.of(words(random, 100_000, 60_000).split(" ")));
        String ordered = String.join(" ", shuffled);
        Collections.shuffle(shuffled, random);
        assertThat(Collation.of(ordered, String.join(" ", shuffled)).kept().count())
                .isGreaterThanOrEqualTo(0);
        assertThat(Collation.of("", same).kept().count()).isZero();
    }

    private static String words(Random random, int different, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + random.nextInt(different))
                .collect(Collectors.joining(" "));
    }

    /// Some words left out, put in, changed, and a piece moved.
    private static String changed(String text, List<String> script, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(12); i > 0 && changed.length() > 40; i--) {
            int at = Character.isLowSurrogate(changed.charAt(20)) ? 21 : 20;
            int from = whole(changed, random.nextInt(changed.length() - 20));
            int to = whole(changed, from + random.nextInt(20));
            String piece = changed.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(from, to);
                case 1 -> changed.insert(from, script.get(random.nextInt(script.size())) + " ");
                case 2 -> changed.replace(from, to, script.get(random.nextInt(script.size())));
                default -> changed.delete(from, to).insert(Math.min(at, changed.length()), piece);
            }
        }
        return changed.toString();
    }

    private static int whole(StringBuilder text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
