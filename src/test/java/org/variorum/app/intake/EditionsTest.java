package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.anchor.Likeness;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.DocumentText;

/// Which texts are versions of one another, measured on a set in which several translate the same letters.
class EditionsTest {
    private static final SetContents KOREA = read();

    private static SetContents read() {
        try {
            return new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
        } catch (BadSet e) {
            throw new AssertionError(String.join("\n", e.faults()), e);
        }
    }

    @Test
    void noTwoDocumentsOfTheSetAreTakenForVersionsOfOne() {
        List<SetContents.Shipped> all = KOREA.documents();
        var most = new TreeMap<Double, String>();
        for (int i = 0; i < all.size(); i++) {
            var likeness = new Likeness(all.get(i).text().text());
            for (int j = i + 1; j < all.size(); j++) {
                most.put(
                        likeness.to(all.get(j).text().text()),
                        all.get(i).document().id().slug() + " "
                                + all.get(j).document().id().slug());
            }
        }
        assertThat(most.lastKey()).as(most.lastEntry().toString()).isLessThan(0.5);
    }

    @Test
    void aRetypedTextIsStillTheSame() {
        for (SetContents.Shipped each : KOREA.documents()) {
            DocumentText text = each.text();
            List<String> words = new ArrayList<>(List.of(text.text().split("\\s+")));
            for (int i = 40; i < words.size(); i += 50) {
                words.set(i, words.get(i) + "x");
            }
            double share = new Likeness(text.text()).to(String.join("\n", words));
            assertThat(share).as(each.document().id().slug()).isGreaterThan(0.9);
        }
    }
}
