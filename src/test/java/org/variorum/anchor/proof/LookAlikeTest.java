package org.variorum.anchor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

/// Two sentences say nearly the same, and one of them is deleted.
class LookAlikeTest {
    private static final String FIRST =
            "Each Contracting Party shall notify the Depositary within thirty days of the entry into force.";
    private static final String SECOND =
            "Each Contracting Party shall notify the Depositary within sixty days of the entry into force.";
    private static final String BEFORE =
            "Article 1\nThe Parties shall consult each other on matters of common concern. "
                    + FIRST
                    + " They may invite third States to take part.\nArticle 2\nThe expenses shall be borne equally. "
                    + SECOND + " Nothing in this Article shall affect earlier agreements.";

    @ParameterizedTest
    @EnumSource(Setting.class)
    void whatWasDeletedIsNotAttachedToItsLookAlike(Setting setting) {
        Anchor placed = place(setting, FIRST, BEFORE.replace(FIRST + " ", ""));
        assertThat(placed.state()).isNotEqualTo(Anchor.State.ATTACHED);
        if (setting == Setting.OLD_TEXT) {
            assertThat(placed.state()).isIn(Anchor.State.LOST, Anchor.State.AMBIGUOUS);
        }
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void whatIsLeftIsFoundThoughItsLookAlikeWasDeleted(Setting setting) {
        String now = BEFORE.replace(FIRST + " ", "");
        Anchor placed = place(setting, SECOND, now);
        int at = now.indexOf(SECOND);
        assertThat(placed.range()).contains(new Range(at, at + SECOND.length()));
    }

    /// With the old text at hand, even words that are the same to the letter are not taken for each other.
    @ParameterizedTest
    @EnumSource(names = "OLD_TEXT")
    void whatWasDeletedIsNotAttachedToTheVerySameWordsElsewhere(Setting setting) {
        String twice = BEFORE.replace(SECOND, FIRST);
        int at = twice.indexOf(FIRST);
        String now = twice.substring(0, at) + twice.substring(at + FIRST.length() + 1);
        assertThat(placeAt(setting, twice, new Range(at, at + FIRST.length()), now)
                        .state())
                .isIn(Anchor.State.LOST, Anchor.State.AMBIGUOUS);
    }

    private static Anchor place(Setting setting, String sentence, String now) {
        int at = BEFORE.indexOf(sentence);
        return placeAt(setting, BEFORE, new Range(at, at + sentence.length()), now);
    }

    private static Anchor placeAt(Setting setting, String before, Range passage, String now) {
        Question question = new Question(document(before), List.of(passage), Tracked.of(now), document(now));
        return setting.placing(question).place(setting.anchor(setting.quote(before, passage), passage));
    }

    private static DocumentText document(String text) {
        return new DocumentText(text, List.of(), List.of(), List.of(), "proof/1");
    }
}
