package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Page;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// A region and its words on a page image whose words are recognised anew.
class OnPagesTest {
    private static final String OLD = "HEAD\nThe arnbassador left\nthe session in protest.";
    private static final String NOW = "HEAD OF PAGE\nThe ambassador left\nthe session in protest.";
    private static final Selector.Region SECOND_LINE = new Selector.Region(0, 0, 20, 400, 20);

    @Test
    void thePixelsStayTheTruthAndTheWordsAreThoseNowRecognised() {
        Anchor placed = new Placing(page(OLD), page(NOW), true).place(twin(OLD, "The arnbassador left"));
        assertThat(placed.state()).isEqualTo(Anchor.State.ATTACHED);
        assertThat(placed.region()).isEqualTo(SECOND_LINE);
        assertThat(placed.range()).contains(new Range(13, 32));
        assertThat(placed.quote()).isEqualTo(Finder.describe(NOW, new Range(13, 32)));
        assertThat(placed.reason()).contains("The arnbassador left");
    }

    @Test
    void theSameWordsNeedNoWord() {
        String now = OLD.replace("HEAD", "HEADING");
        Anchor placed = new Placing(page(OLD), page(now), true).place(twin(OLD, "The arnbassador left"));
        assertThat(placed.reason()).isEmpty();
        assertThat(placed.range()).contains(new Range(8, 28));
    }

    @Test
    void whereNothingIsRecognisedAnyMoreTheRegionStays() {
        Anchor placed = new Placing(page(OLD), page("HEAD"), true).place(twin(OLD, "The arnbassador left"));
        assertThat(placed.state()).isEqualTo(Anchor.State.ATTACHED);
        assertThat(placed.region()).isEqualTo(SECOND_LINE);
        assertThat(placed.range()).isEmpty();
        assertThat(placed.reason()).isNotBlank();
    }

    @Test
    void inAnotherFileTheRegionGoesWithTheWords() {
        String now = "HEAD\nOne more line\nThe arnbassador left\nthe session in protest.";
        Anchor placed = new Placing(page(OLD), page(now)).place(twin(OLD, "The arnbassador left"));
        assertThat(placed.range()).contains(new Range(19, 39));
        assertThat(placed.region()).isEqualTo(new Selector.Region(0, 0, 40, 200, 20));
    }

    private static Anchor twin(String text, String words) {
        int at = text.indexOf(words);
        return new Anchor(
                new Id.Anchor("a"),
                Origin.READER,
                new Id.Note("n"),
                new Id.Document("d"),
                Finder.describe(text, new Range(at, at + words.length())),
                new Selector.Span(at, at + words.length()),
                SECOND_LINE,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    /// One page, each character 10 wide, each line 20 high.
    private static DocumentText page(String text) {
        float[] boxes = new float[4 * text.length()];
        int line = 0;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = text.charAt(i) == '\n';
            boxes[4 * i] = 10f * column;
            boxes[4 * i + 1] = 20f * line;
            boxes[4 * i + 2] = end ? 0 : 10;
            boxes[4 * i + 3] = 20;
            column = end ? 0 : column + 1;
            line += end ? 1 : 0;
        }
        Page page = new Page(0, "1", 600, 800, 0, text.length(), boxes);
        return new DocumentText(text, List.of(), List.of(), List.of(page), "test/1");
    }
}
