package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

class FinderTest {
    private static final String LETTER =
            "The ambassador left the session in protest. Nobody in the capital had told him why.\n\n"
                    + "Does it not give us an advantage in the global balance? “It undoubtedly does,” he wrote.\n\n"
                    + "The winter came early, and the railway to the border was closed for eleven days.";

    @Test
    void aBareQuoteThatStandsOnceIsAttached() {
        assertThat(found(LETTER, bare("the railway to the border"))).isEqualTo("the railway to the border");
        assertThat(found(LETTER, bare("protest"))).isEqualTo("protest");
    }

    @Test
    void typographyDoesNotMatter() {
        String printed = "Does it not give us an ad-\n"
                + "vantage in the\u00A0global bal\u00ADance? \"It undoubtedly\n"
                + "does,\" he wrote.";
        assertThat(found(printed, bare("Does it not give us an advantage in the global balance")))
                .isEqualTo("Does it not give us an ad-\nvantage in the\u00A0global bal\u00ADance");
        assertThat(found(printed, bare("“It undoubtedly does,” he wrote")))
                .isEqualTo("\"It undoubtedly\ndoes,\" he wrote");
        assertThat(found("UND DER STRASSENBAU WAR TEUER", bare("der Straßenbau war teuer")))
                .isEqualTo("DER STRASSENBAU WAR TEUER");
    }

    @Test
    void aFewWordsAloneInOtherLettersAreToBeChecked() {
        assertThat(find("DER STRASSENBAU WAR TEUER", bare("Straßenbau")))
                .isInstanceOfSatisfying(
                        Found.Moved.class, moved -> assertThat(moved.place()).isEqualTo(new Range(4, 15)));
        assertThat(found("The \"scare-\ncrow\" stands.", bare("“scarecrow” stands")))
                .isEqualTo("\"scare-\ncrow\" stands");
    }

    @Test
    void aQuoteMayRunOverParagraphs() {
        assertThat(found(LETTER, bare("told him why. Does it not give us")))
                .isEqualTo("told him why.\n\nDoes it not give us");
    }

    @Test
    void bareWordsTakenOverTheEndOfAParagraphAreToBeChecked() {
        String joined = "told him why.\n\nDoes it not give us";
        assertThat(find(LETTER, bare(joined)))
                .isInstanceOfSatisfying(
                        Found.Moved.class,
                        moved -> assertThat(moved.place())
                                .isEqualTo(
                                        new Range(LETTER.indexOf(joined), LETTER.indexOf(joined) + joined.length())));
        int at = LETTER.indexOf(joined);
        assertThat(found(LETTER, Finder.describe(LETTER, new Range(at, at + joined.length()))))
                .isEqualTo(joined);
    }

    @Test
    void fewWordsMatchWholeWordsOnly() {
        assertThat(find("He was warmly received in Warsaw.", bare("war"))).isInstanceOf(Found.Lost.class);
        assertThat(found("He was warmly received in the war.", bare("war"))).isEqualTo("war");
        assertThat(find("The delegations answered.", bare("delegation"))).isInstanceOf(Found.Lost.class);
        assertThat(find("Der Krieg beginnt.", bare("Kriek"))).isInstanceOf(Found.Lost.class);
    }

    @Test
    void partOfAWordIsFoundWhereItWasPartOfAWord() {
        String text = "They would not intervene.";
        Selector.Quote inside = Finder.describe(text, new Range(15, 20));
        assertThat(inside.exact()).isEqualTo("inter");
        assertThat(found("Note.\n\n" + text, inside)).isEqualTo("inter");
    }

    @Test
    void surroundingsChooseAmongSeveral() {
        String text = "First the council met. Then they voted.\n\nLater the council met. Then they slept.";
        assertThat(find(text, bare("the council met")))
                .isInstanceOfSatisfying(
                        Found.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates()).hasSize(2));
        int second = text.lastIndexOf("the council met");
        Selector.Quote quote = Finder.describe(text, new Range(second, second + 15));
        assertThat(find("A new title\n\n" + text, quote))
                .isEqualTo(new Found.Attached(new Range(second + 13, second + 28)));
    }

    @Test
    void theOldPlaceChoosesAmongEquals() {
        String text = "Yes, he said. Yes, he said. Yes, he said.";
        assertThat(new Finder(text).find(bare("Yes, he said"), new Selector.Span(14, 26)))
                .isEqualTo(new Found.Attached(new Range(14, 26)));
    }

    @Test
    void aChangedPassageIsMovedToItsOwnWords() {
        String text = LETTER.replace("left the session in protest", "walked out of the session in protest");
        Selector.Quote quote = Finder.describe(LETTER, new Range(0, 43));
        assertThat(find(text, quote)).isInstanceOfSatisfying(Found.Moved.class, moved -> {
            assertThat(slice(text, moved.place())).isEqualTo("The ambassador walked out of the session in protest.");
            assertThat(moved.score()).isBetween(0.6, 0.99);
            assertThat(moved.reason()).isNotBlank();
        });
    }

    @Test
    void theOtherOfTwoLookAlikesIsNeverTakenForTheOneThatWasDeleted() {
        String first = "The minister signed the treaty with Poland in the spring of that year.";
        String second = "The minister signed the treaty with Norway in the spring of that year.";
        String text = "A hard winter was followed by floods. " + first + " Nobody in the capital took much notice. "
                + "Sweden stood aside, as it had done before. " + second + " The press welcomed it warmly.";
        int at = text.indexOf(first);
        Selector.Quote quote = Finder.describe(text, new Range(at, at + first.length()));
        assertThat(find(text.replace(first, ""), quote)).isInstanceOfAny(Found.Lost.class, Found.Ambiguous.class);
        assertThat(find(text.replace(first, second), bare(first))).isInstanceOf(Found.Ambiguous.class);
    }

    @Test
    void theSameWordsInOtherSurroundingsAreNotAttached() {
        String formula = "The parties agreed to consult each other";
        String text = "On trade matters nothing was decided. " + formula + " about tariffs and about fishing grounds. "
                + "A week passed in idle talk. Regarding defence: " + formula
                + ", should either be attacked by anyone.";
        int second = text.lastIndexOf(formula);
        Selector.Quote quote = Finder.describe(text, new Range(second, second + formula.length()));
        String without = text.substring(0, second) + "silence.";
        assertThat(find(without, quote)).isNotInstanceOf(Found.Attached.class);
    }

    @Test
    void aNumberBesideThePassageTellsItFromAnotherArticle() {
        String formula = "Each Party shall transmit a certified copy of the list to the Government concerned.";
        String article = "subject to the provisions of Article 15. " + formula + " Nothing in the present Article";
        int at = article.indexOf(formula);
        Selector.Quote quote = Finder.describe(article, new Range(at, at + formula.length()));
        Selector.Span hint = new Selector.Span(at, at + formula.length());
        assertThat(new Finder("As was said. " + article.replace("subject", "subjekt")).find(quote, hint))
                .isInstanceOf(Found.Attached.class);
        assertThat(new Finder("As was said. " + article.replace("15", "5")).find(quote, hint))
                .isInstanceOf(Found.Moved.class);
        assertThat(new Finder("As was said. " + article.replace("provisions", "provision s")).find(quote, hint))
                .isInstanceOf(Found.Attached.class);
    }

    @Test
    void wordsThatStandInANoteTooAreMeantInTheText() {
        String text = "He wrote scarecrow.\n\nThe word scarecrow is odd.";
        DocumentText document = new DocumentText(
                text,
                List.of(
                        new Block(Block.Kind.PARAGRAPH, 0, 19, 1, 0, ""),
                        new Block(Block.Kind.FOOTNOTE, 21, text.length(), 0, 0, "1")),
                List.of(),
                List.of(),
                "test/1");
        assertThat(new Finder(document).find(bare("scarecrow"), null)).isEqualTo(new Found.Attached(new Range(9, 18)));
    }

    @Test
    void ideographsSayMoreThanLetters() {
        String text = "我們不能同意邊界條約。中國志願軍昨天到了朝鮮。";
        assertThat(found(text, bare("志願軍"))).isEqualTo("志願軍");
        assertThat(find(text, bare("中國志願軍今天到了朝鮮")))
                .isInstanceOfSatisfying(
                        Found.Moved.class,
                        moved -> assertThat(slice(text, moved.place())).isEqualTo("中國志願軍昨天到了朝鮮"));
    }

    @Test
    void aChapterIsFoundByItsTwoEnds() {
        String text = Texts.invented(Texts.SCRIPTS.getFirst(), 3000, new java.util.Random(51));
        int start = text.indexOf(". ", 1000) + 2;
        int end = text.lastIndexOf(". ", text.length() - 1000) + 1;
        Selector.Quote chapter = Finder.describe(text, new Range(start, end));
        String changed = "Preface. " + text.replace("telegram", "cable");
        assertThat(find(changed, chapter)).isInstanceOfSatisfying(Found.Moved.class, moved -> {
            assertThat(moved.place().start())
                    .isEqualTo(9
                            + text.substring(0, start)
                                    .replace("telegram", "cable")
                                    .length());
            assertThat(changed.substring(moved.place().end()))
                    .isEqualTo(text.substring(end).replace("telegram", "cable"));
        });
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertThat(find("", bare("anything"))).isInstanceOf(Found.Lost.class);
        assertThat(find(LETTER, bare("  \n"))).isInstanceOf(Found.Lost.class);
        assertThat(find(LETTER, bare("a sentence about the price of herring in Bergen")))
                .isInstanceOf(Found.Lost.class);
    }

    private static Selector.Quote bare(String exact) {
        return new Selector.Quote(exact, "", "");
    }

    private static Found find(String text, Selector.Quote quote) {
        return new Finder(text).find(quote, null);
    }

    private static String found(String text, Selector.Quote quote) {
        return find(text, quote) instanceof Found.Attached(Range place) ? slice(text, place) : "not attached";
    }

    private static String slice(String text, Range place) {
        return text.substring(place.start(), place.end());
    }
}
