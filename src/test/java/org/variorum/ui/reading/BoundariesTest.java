package org.variorum.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.reading.Boundaries.Unit;

class BoundariesTest {
    private final DocumentText text = Texts.of("One “two” three.", "Мы ушли\u0301 вчера", "last");

    private String at(int offset, Unit unit) {
        return text.slice(Boundaries.around(text, offset, unit));
    }

    @Test
    void wordsEndWhereTheyEnd() {
        assertThat(at(6, Unit.WORD)).isEqualTo("two");
        assertThat(at(22, Unit.WORD)).isEqualTo("ушли\u0301");
        assertThat(at(6, Unit.BLOCK)).isEqualTo("One “two” three.");
        assertThat(at(text.text().length(), Unit.WORD)).isEqualTo("last");
    }

    @Test
    void goingThroughTheTextMeetsEveryWordAndLetterOnce() {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < text.text().length(); ) {
            int next = Boundaries.next(text, at, Unit.WORD);
            assertThat(next).isGreaterThan(at);
            words.append(text.text(), at, next).append('|');
            at = next;
        }
        assertThat(words).hasToString("One “|two” |three.|\n|Мы |ушли\u0301 |вчера|\n|last|");
        int steps = 0;
        for (int at = text.text().length(); at > 0; steps++) {
            int before = Boundaries.previous(text, at, Unit.LETTER);
            assertThat(before).isLessThan(at);
            at = before;
        }
        assertThat(steps).isEqualTo(text.text().length() - 1);
    }

    @Test
    void copiedTextHasAnEmptyLineBetweenParagraphs() {
        assertThat(Boundaries.clean(text, new Range(4, 19))).isEqualTo("“two” three.\n\nМы");
        assertThat(Boundaries.clean(text, new Range(3, 3))).isEmpty();
    }
}
