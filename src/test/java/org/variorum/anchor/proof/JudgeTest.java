package org.variorum.anchor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.anchor.proof.Tracked.Pen;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

class JudgeTest {
    private static final String TEXT = "The railway was closed. The ambassador reported it in a long telegram. "
            + "The railway was opened again. Nobody answered the ambassador.";

    @Test
    void knowsWhereAPassageIsAndHowFarAnAnswerMayBeOff() {
        Tracked changed = Editing.without(Tracked.of(TEXT), List.of(new Range(0, 24)));
        Range passage = of(TEXT, "reported it in a long telegram");
        Judge judge = new Judge(TEXT, changed, passage);
        assertThat(judge.present()).isTrue();
        assertThat(judge.isRight(of(changed.text(), "reported it in a long telegram"), Judge.CERTAIN))
                .isTrue();
        assertThat(judge.isRight(of(changed.text(), "ambassador reported it in a long telegram"), Judge.CERTAIN))
                .isFalse();
        assertThat(judge.isRight(of(changed.text(), "ambassador reported it in a long telegram"), Judge.CHECKED))
                .isTrue();
        assertThat(judge.isRight(of(changed.text(), "reported it in"), Judge.CHECKED))
                .isFalse();
        assertThat(judge.isRight(of(changed.text(), "railway was opened"), Judge.CHECKED))
                .isFalse();
    }

    @Test
    void theSameWordsElsewhereAreWrong() {
        Tracked changed = Editing.without(Tracked.of(TEXT), List.of(new Range(0, 24)));
        Judge judge = new Judge(TEXT, changed, of(TEXT, "The railway was"));
        assertThat(judge.present()).isFalse();
        assertThat(judge.isRight(of(changed.text(), "The railway was"), Judge.CHECKED))
                .isFalse();
    }

    @Test
    void eitherOfTwoCopiesIsRightAndWhatWasPutBetweenIsNoFault() {
        Pen pen = new Pen(Tracked.of(TEXT));
        pen.keep(0, 40);
        pen.add("[1]");
        pen.keep(40, TEXT.length());
        pen.add(" ");
        pen.keep(0, 71);
        Tracked changed = pen.done();
        Judge judge = new Judge(TEXT, changed, of(TEXT, "ambassador reported it"));
        Range first = of(changed.text(), "ambassador r[1]eported it");
        assertThat(judge.isRight(first, Judge.CERTAIN)).isTrue();
        assertThat(judge.isRight(of(changed.text(), "ambassador reported it"), Judge.CERTAIN))
                .isTrue();
        assertThat(judge.isRight(new Range(first.start(), changed.text().length()), Judge.CHECKED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyChangeKeepsAccountOfEveryCharacter(Kind kind) {
        String text = new Invented(Script.LATIN, new Random(3)).text(4000);
        DocumentText before =
                Tracked.of(text).document(new DocumentText(text, List.of(), List.of(), List.of(), "proof/1"));
        Question question = Question.of(kind, before, 10, new Random(5));
        assertThat(question.passages()).hasSizeGreaterThan(2);
        assertThat(question.changed().text()).isNotEqualTo(question.before().text());
        assertThat(question).isEqualTo(Question.of(kind, before, 10, new Random(5)));
        String old = question.before().text();
        Tracked changed = question.changed();
        for (int i = 0; i < changed.text().length(); i++) {
            assertThat(changed.origin(i)).isBetween(-1, old.length() - 1);
            if (changed.isKept(i)
                    && kind != Kind.CASE
                    && kind != Kind.ACCENTS
                    && Character.isLetter(old.charAt(changed.origin(i)))) {
                assertThat(changed.text().charAt(i)).isEqualTo(old.charAt(changed.origin(i)));
            }
        }
    }

    private static Range of(String text, String words) {
        int at = text.indexOf(words);
        assertThat(at).isNotNegative();
        return new Range(at, at + words.length());
    }
}
