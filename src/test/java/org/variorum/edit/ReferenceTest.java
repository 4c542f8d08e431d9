package org.variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.model.Id;
import org.variorum.model.ShortCitation;
import org.variorum.model.Snapshot;
import org.variorum.model.Work;

class ReferenceTest {
    private static final Id.Work ID = new Id.Work("w");
    private static final Reference TYPED = new Reference(
            "article-journal",
            "Roe, Jane; The Committee",
            "A title with \"quotes\"",
            "A journal",
            "A press",
            "Moscow",
            "1999-05~",
            "7–9");

    @Test
    void whatIsTypedIsReadBackAsItWasTyped() {
        Work work = TYPED.work(ID, Snapshot.EMPTY, "");
        assertThat(Reference.of(work)).isEqualTo(TYPED);
        assertThat(work.shortCitation()).isEqualTo("Roe and The Committee 1999");
        assertThat(work.origin().isReaders()).isTrue();
        assertThat(work.csl())
                .contains("\"date-parts\":[[1999,5]]")
                .contains("\"circa\":true")
                .contains("{\"family\":\"Roe\",\"given\":\"Jane\"}")
                .contains("{\"literal\":\"The Committee\"}");
    }

    @Test
    void whatTheFieldsDoNotKnowOfARecordStaysInIt() {
        Work old = new Work(
                ID,
                TYPED.work(ID, Snapshot.EMPTY, "").origin(),
                "Old",
                "Roe 1999",
                "1999",
                "{\"ISBN\":\"1-2\",\"issued\":{\"literal\":\"spring\"}}");
        Work changed = TYPED.work(ID, Snapshot.of(List.of(old)), old.csl());
        assertThat(changed.csl()).contains("\"ISBN\":\"1-2\"").doesNotContain("spring");
    }

    @Test
    void aDateThatIsNoneIsKeptAsItStands() {
        Reference odd = new Reference("book", "", "T", "", "", "", "forthcoming", "");
        assertThat(odd.work(ID, Snapshot.EMPTY, "").csl()).contains("\"issued\":{\"literal\":\"forthcoming\"}");
        assertThat(Reference.of(odd.work(ID, Snapshot.EMPTY, ""))).isEqualTo(odd);
    }

    @Test
    void aRecordThatIsNoJsonIsNoTrouble() {
        assertThat(TYPED.work(ID, Snapshot.EMPTY, "{oops").csl()).contains("A journal");
    }

    @Test
    void aSecondWorkOfTheYearGetsALetter() {
        Work first = TYPED.work(new Id.Work("first"), Snapshot.EMPTY, "");
        Snapshot now = Snapshot.of(List.of(first));
        assertThat(TYPED.shortCitation(now, ID)).isEqualTo("Roe and The Committee 1999b");
        assertThat(TYPED.shortCitation(now, first.id())).isEqualTo("Roe and The Committee 1999");
        assertThat(ShortCitation.apart("Roe 1999", Set.of("Roe 1999a", "Roe 1999b")))
                .isEqualTo("Roe 1999c");
    }
}
