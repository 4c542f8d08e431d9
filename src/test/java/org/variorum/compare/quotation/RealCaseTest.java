package org.variorum.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Id;

/// The article of the first reading set against the letter that it quotes.
class RealCaseTest {
    private static final Corpus KOREA = Corpus.korea();
    private static final List<Checked> ARTICLE = KOREA.audit(KOREA.id("article"));

    private static Checked of(String words) {
        return ARTICLE.stream()
                .filter(each -> each.quotation().words().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static String there(Passage passage) {
        return KOREA.textOf(passage.document()).slice(passage.range());
    }

    @Test
    void theBracketThatChangesWhatItRefersToIsPointedOut() {
        Checked question = of("Does it not give us an advantage");
        assertThat(question.outcome()).isEqualTo(Outcome.EDITED);
        Passage passage = question.passage().orElseThrow();
        assertThat(passage.document().slug()).isEqualTo("stalin-gottwald-en");
        assertThat(there(passage)).isEqualTo("Does it not give us an advantage in the global balance of power?");
        assertThat(passage.editors())
                .as("Goldberg’s words, in an insertion of the editors")
                .isTrue();
        assertThat(passage.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.INSERTION);
            assertThat(KOREA.textOf(KOREA.id("article")).slice(change.quoted()))
                    .isEqualTo("[to have America entangled in Korea]");
            assertThat(change.source().isEmpty()).isTrue();
        });
        assertThat(of("It undoubtedly does").outcome()).isEqualTo(Outcome.EXACT);
    }

    @Test
    void aSingleWordThatTheLetterHasOnlyInAnotherFormIsAltered() {
        Checked distract = of("distract");
        assertThat(distract.outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(there(distract.passage().orElseThrow())).isEqualTo("distracted");
        assertThat(distract.changes())
                .singleElement()
                .extracting(Change::matter)
                .isEqualTo(Change.Matter.SPELLING);
        assertThat(of("entangle").outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(there(of("entangle").passage().orElseThrow())).isEqualTo("entangled");
    }

    @Test
    void whichTranslationsHaveTheWordsCanBeSeen() {
        List<String> lines = of("distract").elsewhere().stream()
                .filter(each -> each.document().slug().equals("translations"))
                .map(each -> {
                    String text = KOREA.textOf(each.document()).text();
                    int from = Math.max(0, each.range().start() - 24);
                    return text.substring(
                            from, Math.min(text.length(), each.range().end() + 34));
                })
                .toList();
        assertThat(lines).anyMatch(line -> line.contains("Goldberg: “distracted from Europe in"));
        assertThat(lines).anyMatch(line -> line.contains("Levine: “distracted from Europe to"));
        assertThat(lines).noneMatch(line -> line.contains("Herald: “distracted"));
        assertThat(of("distract").versions()).singleElement().satisfies(version -> {
            assertThat(version.document().slug()).isEqualTo("stalin-gottwald-ru");
            assertThat(version.reason()).isEqualTo(Reason.OTHER_LANGUAGE);
        });
    }

    @Test
    void whatTheExcerptsDoNotHaveCannotBeTold() {
        Checked overextend = of("overextend");
        assertThat(overextend.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(overextend.reason()).isEqualTo(Reason.INCOMPLETE);
        assertThat(overextend.doubtful()).extracting(Id::slug).contains("stalin-gottwald-en");
    }

    @Test
    void wellsIsQuotedAsHeIsReported() {
        assertThat(of("Kim Il Sung spoke better").outcome()).isEqualTo(Outcome.EXACT);
        assertThat(of("Kim Il Sung spoke better")
                        .passage()
                        .orElseThrow()
                        .document()
                        .slug())
                .isEqualTo("wells-view");
        assertThat(of("because it led to").outcome()).isEqualTo(Outcome.EXACT);
    }

    @Test
    void theWordsThatClaimsWereMadeOnStandInTheArticle() {
        assertThat(ARTICLE.stream().filter(each -> each.quotation().kind() == Quotation.Kind.ANCHOR))
                .hasSizeGreaterThan(30)
                .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(Outcome.EXACT));
    }

    @Test
    void wordsThatAreEverywhereProveNothing() {
        Checked it = KOREA.audit(KOREA.id("translations")).stream()
                .filter(each -> each.quotation().words().equals("it."))
                .findFirst()
                .orElseThrow();
        assertThat(it.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(it.reason()).isEqualTo(Reason.COMMON);
        assertThat(it.occurrences()).isGreaterThan(50);
    }
}
