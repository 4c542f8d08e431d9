package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A note whose passage silently moved is worse than a lost one: in changed texts nothing may be attached to
/// words that are not its own.
class MutationTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsWrongWithoutSayingSo(boolean bare) {
        Trials trials = run(41, bare, 30);
        assertThat(trials.mistakes()).isEmpty();
        assertThat(trials.all(Trials.End.WRONG_AND_UNFLAGGED)).isZero();
        int right = trials.all(Trials.End.RIGHT) + trials.all(Trials.End.RIGHT_AND_FLAGGED);
        assertThat(right).isGreaterThan(1000);
        assertThat(trials.of("QUOTES", Trials.End.LOST_THOUGH_PRESENT)).isZero();
        assertThat(trials.of("WIDTH", Trials.End.LOST_THOUGH_PRESENT)).isZero();
    }

    static Trials run(long seed, boolean bare, int quotes) {
        Trials trials = new Trials(seed, bare);
        for (String text : texts()) {
            for (Mutant.Kind kind : Mutant.Kind.values()) {
                trials.run(text, kind, quotes);
            }
        }
        return trials;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String id : List.of("article", "stalin-gottwald-ru", "un-resolutions-1950", "sino-soviet-treaty")) {
            texts.add(Texts.document(id));
        }
        Random random = new Random(40);
        for (int script = 0; script < 4; script++) {
            texts.add(Texts.invented(Texts.SCRIPTS.get(script), 700, random));
        }
        return texts;
    }

    /// Prints the table of docs/anchors.md.
    public static void main(String[] arguments) {
        int quotes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        for (boolean bare : new boolean[] {false, true}) {
            Trials trials = run(42, bare, quotes);
            System.out.println((bare ? "bare quotes\n" : "with surroundings\n") + trials + trials.mistakes());
        }
    }
}
