package org.variorum.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.variorum.model.Completeness;
import org.variorum.model.Document;

/// Texts that were made, or have happened, to be hard.
class HostileTest {
    private static final Document QUOTING =
            Corpus.document("quoting", "en", Completeness.FULL, Document.Alignment.NONE);

    private static List<Checked> audit(String quoting, String source) {
        Corpus corpus = new Corpus().add("source", source);
        return Audit.of(corpus.now(), QUOTING, Corpus.text(quoting), corpus.sources(), true, (_, _) -> {})
                .quotations();
    }

    @Test
    void aMillionCharactersWithTenThousandMarksComeToAnEnd() {
        StringBuilder quoting = new StringBuilder(1_000_000);
        for (int i = 0; i < 5_000; i++) {
            quoting.append("the war of ").append(i % 977).append(" “the war and the peace of ");
            quoting.append("the men and the war ".repeat(7)).append(i).append("” in the end\n");
        }
        String source = "the war and the peace of the men ".repeat(3_000);
        assertThat(audit(quoting.toString(), source)).hasSize(5_000);
    }

    @Test
    void marksThatAreNeverClosedQuoteNothing() {
        assertThat(audit("“war ".repeat(20_000), "war and peace")).isEmpty();
    }

    @Test
    void oneQuotationOfManyPagesIsComparedToo() {
        String page = Foreign.ENGLISH.toString();
        String pages = page.repeat(20);
        List<Checked> same = audit("He wrote “" + pages + "” then", "Before. " + pages + " After.");
        assertThat(same.getFirst().outcome()).isEqualTo(Outcome.EXACT);
        String other = pages.substring(0, 9_000) + " gladly " + pages.substring(9_000);
        List<Checked> altered = audit("He wrote “" + other + "” then", "Before. " + pages + " After.");
        assertThat(altered.getFirst().outcome()).isEqualTo(Outcome.ALTERED);
    }

    @Test
    void anAuditCanBeStopped() {
        Corpus corpus = new Corpus().add("source", "war and peace");
        assertThatThrownBy(() -> Audit.of(
                        corpus.now(), QUOTING, Corpus.text("“war” and “peace”"), corpus.sources(), true, (_, _) -> {
                            throw new CancellationException();
                        }))
                .isInstanceOf(CancellationException.class);
    }
}
