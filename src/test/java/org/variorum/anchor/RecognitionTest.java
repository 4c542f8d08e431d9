package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Selector;

class RecognitionTest {
    private static final List<Selector.Quote> QUOTES = List.of(
            new Selector.Quote("The ambassador left the session in protest", "", ""),
            new Selector.Quote("an advantage in the “global” balance", "", ""),
            new Selector.Quote("the railway to the border was closed", "", ""));

    @Test
    void anotherEditionIsRecognised() {
        String text =
                "The ambassador quit the session in protest.\nIt gives us an ad-\nvantage in the \"global\" balance, "
                        + "he wrote; the railway to the border was shut.";
        assertThat(Recognition.share(text, QUOTES)).isEqualTo(1);
    }

    @Test
    void anotherTextIsNot() {
        assertThat(Recognition.share(Texts.document("armistice-1953"), QUOTES)).isZero();
        assertThat(Recognition.share("", QUOTES)).isZero();
        assertThat(Recognition.share("Any text.", List.of())).isZero();
    }

    @Test
    void partOfATextIsRecognisedInPart() {
        String part = "The ambassador left the session in protest. Then the railway to the border was closed.";
        assertThat(Recognition.share(part, QUOTES)).isCloseTo(2.0 / 3, within(1e-9));
    }
}
