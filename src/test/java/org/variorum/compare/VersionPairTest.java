package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.ingest.PlainReader;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

class VersionPairTest {
    private static final String TAR = "The cooper asked for eleven barrels of tar and was refused by the purser.";
    private static final String LAMP = "The lamp on the outer mole was lit an hour before dusk, for the fog was thick.";
    private static final String NETS =
            "Towards noon two boats came in with empty nets, and nobody counted the baskets.";

    private static DocumentText text(String... paragraphs) {
        return new PlainReader().read(String.join("\n\n", paragraphs) + "\n");
    }

    private static List<String> words(DocumentText text, List<Range> ranges) {
        return ranges.stream().map(text::slice).toList();
    }

    private static List<String> pinned(VersionPair pair, DocumentText one, DocumentText other) {
        return pair.pins().stream()
                .filter(pin -> pin.kind() == Pin.Kind.ALIGNED)
                .map(pin -> one.slice(pin.here()).substring(0, 10) + " = "
                        + other.slice(pin.there()).substring(0, 10))
                .toList();
    }

    @Test
    void paragraphsAnswerEachOtherAlsoWhereOneWasPutIn() {
        DocumentText one = text(LAMP, TAR, NETS);
        DocumentText other = text(LAMP, "A new paragraph, of which the first version has nothing.", TAR, NETS);
        VersionPair pair = VersionPair.of(one, other);
        assertThat(pinned(pair, one, other)).contains("The cooper = The cooper", "Towards no = Towards no");
        assertThat(pair.here()).isEmpty();
        assertThat(words(other, pair.there()))
                .containsExactly("A new paragraph, of which the first version has nothing.");
    }

    @Test
    void aParagraphThatIsGoneHasNoAnswer() {
        DocumentText one = text(LAMP, TAR, NETS);
        DocumentText other = text(LAMP, NETS);
        VersionPair pair = VersionPair.of(one, other);
        assertThat(words(one, pair.here())).containsExactly(TAR);
        assertThat(pinned(pair, one, other)).noneMatch(pin -> pin.startsWith("The cooper"));
    }

    @Test
    void theDifferingWordsAreFoundInBoth() {
        DocumentText one = text(LAMP, TAR);
        DocumentText other = text(LAMP.replace("an hour", "two hours"), TAR);
        VersionPair pair = VersionPair.of(one, other);
        assertThat(words(one, pair.here())).containsExactly("an hour");
        assertThat(words(other, pair.there())).containsExactly("two hours");
    }

    @Test
    void theSameTextDiffersNowhere() {
        DocumentText one = text(LAMP, TAR, NETS);
        VersionPair pair = VersionPair.of(one, one);
        assertThat(pair.here()).isEmpty();
        assertThat(pair.there()).isEmpty();
    }
}
