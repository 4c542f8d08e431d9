package org.variorum.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.model.StyleSpan;

class PdfTextTest {
    private static final String FIRST =
            "We left the Security Council with a fourfold aim: first, to show the solidarity of"
                    + " the Soviet Union with the new China; second, to underline the folly of the policy that takes the puppet of"
                    + " a lost regime for the representative of a great people.";
    private static final String SECOND = "Мы ушли из Совета Безопасности с четверной целью: во-первых, с целью"
            + " продемонстрировать солидарность Советского Союза с новым Китаем; во-вторых, с целью подчеркнуть глупость и"
            + " идиотство политики США.";
    private static final String THIRD =
            "It is clear that the United States is at present distracted from Europe, and that"
                    + " this gives an advantage in the balance of forces to whoever can wait.";

    @Test
    void whatWasWrittenIsRead() throws Exception {
        try (Print print = new Print()) {
            PDPage page = print.page();
            print.line(page, print.serif, 20, 72, 760, "A letter to Prague");
            print.column(page, 11, 72, 720, 400, 16, FIRST, SECOND, THIRD);
            DocumentText text = read(print);
            assertThat(text.text()).isEqualTo("A letter to Prague\n" + FIRST + "\n" + SECOND + "\n" + THIRD);
            assertThat(text.blocks())
                    .extracting(Block::kind, Block::number)
                    .containsExactly(
                            tuple(Block.Kind.HEADING, 0),
                            tuple(Block.Kind.PARAGRAPH, 1),
                            tuple(Block.Kind.PARAGRAPH, 2),
                            tuple(Block.Kind.PARAGRAPH, 3));
            assertSound(text);
        }
    }

    @Test
    void paragraphsApartByASpaceAreFoundWithoutIndents() throws Exception {
        try (Print print = new Print()) {
            PDPage page = print.page();
            float y = 720;
            for (String paragraph : List.of(FIRST, SECOND, THIRD)) {
                y = print.column(page, 11, 72, y, 400, 0, paragraph) - 8;
            }
            assertThat(read(print).text()).isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
        }
    }

    @Test
    void columnsAreReadOneAfterTheOtherUnderTheirTitle() throws Exception {
        try (Print print = new Print()) {
            PDPage page = print.page();
            // Drawn right column first: the order is that of the eye, not of the file.
            print.column(page, 10, 310, 700, 220, 0, THIRD);
            print.column(page, 10, 60, 700, 220, 0, FIRST);
            print.line(page, print.bold, 18, 60, 740, "Two readings of one and the same letter to Prague");
            DocumentText text = read(print);
            assertThat(text.text())
                    .isEqualTo("Two readings of one and the same letter to Prague\n" + FIRST + "\n" + THIRD);
            assertSound(text);
        }
    }

    @Test
    void wordsDividedAtTheEndOfALineAreWhole() throws Exception {
        try (Print print = new Print()) {
            PDPage page = print.page();
            print.line(page, print.serif, 11, 72, 700, "a statement of the govern-");
            print.line(page, print.serif, 11, 72, 684, "ment of the Anglo-");
            print.line(page, print.serif, 11, 72, 668, "American side, a well-");
            print.line(page, print.serif, 11, 72, 652, "known and well-known one");
            assertThat(read(print).text())
                    .isEqualTo(
                            "a statement of the government of the Anglo-American side, a well-known and well-known one");
        }
    }

    @Test
    void ligaturesAreLetters() throws Exception {
        try (Print print = new Print()) {
            print.line(print.page(), print.serif, 11, 72, 700, "the \uFB01rst \uFB02oor");
            DocumentText text = read(print);
            assertThat(text.text()).isEqualTo("the first floor");
            float[] boxes = text.pages().getFirst().boxes();
            assertThat(boxes[4 * 5]).isGreaterThan(boxes[4 * 4]);
            assertThat(boxes[4 * 5 + 2]).isGreaterThan(0);
        }
    }

    @Test
    void runningHeadsAndPageNumbersDoNotPartAParagraph() throws Exception {
        try (Print print = new Print()) {
            String[] halves = {
                "the first half goes to the edge of its column and on to another page where", "it ends as it should."
            };
            for (int i = 0; i < 2; i++) {
                PDPage page = print.page();
                print.line(page, print.serif, 9, 72, 800, "Two readings of one letter");
                print.line(page, print.serif, 9, 500, 800, String.valueOf(i + 12));
                print.line(page, print.serif, 11, 72, 740, halves[i]);
            }
            DocumentText text = read(print);
            assertThat(text.text()).isEqualTo(halves[0] + " " + halves[1]);
            assertThat(text.blocks()).hasSize(1);
            assertThat(text.pages().get(1).start()).isEqualTo(halves[0].length() + 1);
            assertSound(text);
        }
    }

    @Test
    void footnotesStandApartAndTheirMarksAreNoWords() throws Exception {
        try (Print print = new Print()) {
            PDPage page = print.page();
            print.column(page, 11, 72, 720, 400, 0, FIRST);
            print.line(page, print.serif, 11, 72, 600, "He said so himself.");
            float x = 72 + print.serif.getStringWidth("He said so himself.") / 1000 * 11;
            print.line(page, print.serif, 6.5f, x, 604, "7");
            print.line(page, print.serif, 8, 72, 120, "7 RGASPI, f. 558, op. 11, d. 62.");
            DocumentText text = read(print);
            assertThat(text.text()).isEqualTo(FIRST + "\nHe said so himself.\nRGASPI, f. 558, op. 11, d. 62.");
            Block note = text.blocks().getLast();
            assertThat(note.kind()).isEqualTo(Block.Kind.FOOTNOTE);
            assertThat(note.label()).isEqualTo("7");
            assertThat(text.spans())
                    .extracting(StyleSpan::kind, StyleSpan::data)
                    .contains(tuple(StyleSpan.Kind.FOOTNOTE_MARK, "7"));
            assertSound(text);
        }
    }

    @Test
    void anItemOfAListGoesOnUnderItsFirstWord() throws Exception {
        try (Print print = new Print()) {
            PDPage page = print.page();
            print.line(page, print.serif, 11, 72, 700, "His aims were these, as he told them to his friend in Prague:");
            float y = 684;
            for (String item :
                    List.of("entangle America, and so win time for the", "relieve Europe of the pressure that is on")) {
                print.line(page, print.serif, 11, 84, y, "•");
                print.line(page, print.serif, 11, 96, y, item);
                print.line(page, print.serif, 11, 96, y - 16, "people of the democracies");
                y -= 32;
            }
            assertThat(read(print).text())
                    .endsWith("\n• entangle America, and so win time for the people of the democracies"
                            + "\n• relieve Europe of the pressure that is on people of the democracies");
        }
    }

    @Test
    void aPageWithoutTextIsAPageAllTheSame() throws Exception {
        try (Print print = new Print()) {
            print.column(print.page(), 11, 72, 720, 400, 0, FIRST);
            print.picture(print.page());
            print.column(print.page(), 11, 72, 720, 400, 0, THIRD);
            DocumentText text = read(print);
            assertThat(text.pages()).extracting(Page::hasText).containsExactly(true, false, true);
            assertThat(text.text()).isEqualTo(FIRST + "\n" + THIRD);
            assertSound(text);
        }
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (Print print = new Print()) {
            print.line(print.page(), print.serif, 11, 72, 700, "Words.");
            print.page();
            print.file.getDocumentInformation().setTitle("Microsoft Word - Two readings");
            print.file.getDocumentInformation().setAuthor(" A.  Reader ");
            Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            made.set(2005, Calendar.MARCH, 4, 12, 0, 0);
            print.file.getDocumentInformation().setCreationDate(made);
            print.file.getDocumentCatalog().setLanguage("en-US");
            PDPageLabels labels = new PDPageLabels(print.file);
            PDPageLabelRange roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            roman.setStart(4);
            labels.setLabelItem(0, roman);
            print.file.getDocumentCatalog().setPageLabels(labels);
            PdfText read = PdfText.read(print.bytes(), () -> false);
            assertThat(read.about()).isEqualTo(new About("Two readings", "A. Reader", "2005-03-04", "en-US"));
            assertThat(read.text().pages()).extracting(Page::label).containsExactly("iv", "v");
        }
    }

    static DocumentText read(Print print) throws IOException, UnreadablePdf {
        return PdfText.read(print.bytes(), () -> false).text();
    }

    /// What every reader's text must keep.
    static void assertSound(DocumentText text) {
        int at = 0;
        for (Block block : text.blocks()) {
            assertThat(block.start()).isEqualTo(at);
            assertThat(block.end()).isGreaterThan(block.start());
            at = block.end() + 1;
        }
        assertThat(Math.max(0, at - 1)).isEqualTo(text.text().length());
        int start = 0;
        for (Page page : text.pages()) {
            assertThat(page.start()).isEqualTo(start);
            start = page.end();
        }
        assertThat(start).isEqualTo(text.text().length());
        for (StyleSpan span : text.spans()) {
            assertThat(span.start()).isBetween(0, text.text().length());
            assertThat(span.end()).isBetween(span.start(), text.text().length());
        }
    }
}
