package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Work;

class ShippedSetTest {
    private static SetContents korea = read();

    private static SetContents read() {
        try {
            return new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
        } catch (BadSet e) {
            throw new AssertionError(String.join("\n", e.faults()), e);
        }
    }

    @BeforeAll
    static void isThere() {
        assertThat(korea.documents()).isNotEmpty();
    }

    @Test
    void everyPartOfItIsRead() {
        assertThat(korea.documents()).hasSize(39);
        assertThat(korea.voices()).hasSize(17);
        assertThat(korea.claims()).hasSize(31);
        assertThat(korea.questions()).hasSize(14);
        assertThat(korea.events()).hasSize(20);
        assertThat(korea.set().variants()).hasSize(25);
        assertThat(korea.interpretations()).isNotEmpty();
        assertThat(korea.entities())
                .extracting(e -> e.getClass() + e.id().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyQuoteStandsInItsDocumentBeyondDoubt() {
        assertThat(korea.unsure())
                .as("anchors that are not certain")
                .extracting(a -> a.document().slug() + ": " + a.quote() + " " + a.state() + " " + a.reason())
                .isEmpty();
        for (Anchor anchor : korea.anchors()) {
            if (anchor.state() == Anchor.State.ATTACHED) {
                String text = korea.documents().stream()
                        .filter(d -> d.document().id().equals(anchor.document()))
                        .findFirst()
                        .orElseThrow()
                        .text()
                        .slice(anchor.range().orElseThrow());
                assertThat(anchor.quote())
                        .isNotNull()
                        .extracting(q -> q.exact())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void theAnchorsIntoTheExpectedTextWait() {
        List<Anchor> waiting = korea.anchors().stream()
                .filter(a -> a.document().slug().equals("history-feature"))
                .toList();
        assertThat(waiting).hasSize(35).allMatch(a -> a.state() == Anchor.State.PENDING);
    }

    @Test
    void worksAreCitedInAFewWords() {
        assertThat(korea.works())
                .extracting(Work::shortCitation)
                .contains("Wells 2020", "Kim and Stueck 2008", "Goncharov et al. 1993", "HISTORY.com")
                .doesNotHaveDuplicates();
    }
}
