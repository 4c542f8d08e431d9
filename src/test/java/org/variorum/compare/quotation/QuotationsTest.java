package org.variorum.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

class QuotationsTest {
    private static List<String> in(String text) {
        return Quotations.in(Corpus.text(text)).stream().map(Quotation::words).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            He said “war and peace” twice.    | war and peace
            He said "war and peace" twice.    | war and peace
            Er sagte „Krieg und Frieden“ laut. | Krieg und Frieden
            Powiedział „wojna i pokój” głośno. | wojna i pokój
            Он сказал «война и мир» дважды.   | война и мир
            Han sagde »krig og fred« to gange. | krig og fred
            Hän sanoi ”sota ja rauha” ääneen. | sota ja rauha
            He said ‘war and peace’ twice.    | war and peace
            He said 'war and peace' twice.    | war and peace
            他说「战争与和平」两次。               | 战争与和平
            """)
    void aQuotationIsFoundInTheMarksOfItsLanguage(String text, String words) {
        assertThat(in(text)).containsExactly(words);
    }

    @Test
    void anApostropheEndsNoQuotation() {
        assertThat(in("It wasn’t his, it’s the boys’ own, and rock ’n’ roll.")).isEmpty();
        assertThat(in("It wasn't his; it's the '50s.")).isEmpty();
        assertThat(in("She wrote ‘it isn’t the boys’ war at all’ and left."))
                .containsExactly("it isn’t the boys’ war at all");
        assertThat(in("The historians’ guild heard ‘peace’ and went.")).containsExactly("peace");
    }

    @Test
    void whatIsQuotedInsideAQuotationIsFoundTooOuterFirst() {
        assertThat(in("He wrote “about why he dragged the ‘imperialists’ into it” then."))
                .containsExactly("about why he dragged the ‘imperialists’ into it", "imperialists");
        assertThat(Quotations.in(Corpus.text("A “b ‘c’ d” e")))
                .extracting(Quotation::depth)
                .containsExactly(1, 2);
    }

    @Test
    void aQuotationOverSeveralParagraphsIsFoundInEach() {
        assertThat(in("“The first paragraph goes on.\n“The second ends it.”"))
                .containsExactly("The first paragraph goes on.", "The second ends it.");
    }

    @Test
    void whatIsNeverClosedIsNoQuotation() {
        assertThat(in("He said “war and went away.\nNobody heard it.")).isEmpty();
    }

    @Test
    void aBlockOfQuotationIsOneUnlessItStandsBetweenMarks() {
        String text = "Before.\nSo it stands in the letter.\n“So it stands in the other.”";
        List<Block> plain = Corpus.text(text).blocks();
        List<Block> blocks = List.of(plain.get(0), quotation(plain.get(1)), quotation(plain.get(2)));
        DocumentText set = new DocumentText(text, blocks, List.of(), List.of(), "plain/1");
        assertThat(Quotations.in(set))
                .extracting(Quotation::kind, Quotation::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Quotation.Kind.BLOCK, "So it stands in the letter."),
                        org.assertj.core.groups.Tuple.tuple(Quotation.Kind.MARKED, "So it stands in the other."));
    }

    private static Block quotation(Block block) {
        return new Block(Block.Kind.QUOTATION, block.start(), block.end(), block.number(), 1, "");
    }

    @Test
    void everyQuotationSaysWhereItStands() {
        String text = "One.\nTwo says “three” here.";
        Quotation found = Quotations.in(Corpus.text(text)).getFirst();
        assertThat(found.block()).isEqualTo(2);
        assertThat(text.substring(found.range().start(), found.range().end())).isEqualTo("three");
    }
}
