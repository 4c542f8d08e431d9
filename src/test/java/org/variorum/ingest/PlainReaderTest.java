package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

class PlainReaderTest {
    private static final String LONG =
            "The keeper wrote down every boat that passed, its master, its load and its horse, and at the end of the year he"
                    + " added them up in red ink.";

    private static DocumentText read(String plain) {
        DocumentText text = new PlainReader().read(plain);
        Soundness.check(plain.substring(0, Math.min(40, plain.length())), text);
        return text;
    }

    private static List<String> words(DocumentText text, Block.Kind kind) {
        return text.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> text.slice(b.range()))
                .toList();
    }

    @Test
    void aCopiedFeatureGetsItsStructureBack() throws Unreadable {
        Ingested feature = Formats.read(Outline.fixture("feature.txt"));
        DocumentText text = feature.text();
        Soundness.check("feature.txt", text);
        assertThat(words(text, Block.Kind.HEADING))
                .containsExactly(
                        "The Town Council Was Eager to Dig",
                        "With the Brewery Aboard, the Bank Says Yes",
                        "A brewer's gamble 'pays off' by watering the town");
        assertThat(words(text, Block.Kind.CREDIT))
                .containsExactly(
                        "Hartmann History Archive/Universal Images Group/Getty Images",
                        "E. Voss/Corbis/Getty Images",
                        "Brandt Archive/Getty Images");
        assertThat(words(text, Block.Kind.CAPTION))
                .hasSize(6)
                .contains(
                        "Lock keeper, Marl Hills",
                        "Adela Brandt at the first lock in 1871 with councillors holding spades behind her.");
        assertThat(words(text, Block.Kind.PARAGRAPH)).hasSize(9);
        assertThat(text.text())
                .contains("the tallest digger in the gang", "The toll\u00a0house at", "keeper’s children")
                .doesNotContain("<", "&nbsp;");
        assertThat(feature.draft()).isEqualTo(Draft.of("feature", "en", "text/plain"));
    }

    @Test
    void theSameWithoutBlankLinesHasTheSameStructure() throws Unreadable {
        String loose = Decoder.decode(Outline.fixture("feature.txt")).text();
        String tight = loose.replaceAll("(\r\n)+", "\n");
        assertThat(Outline.of(read(tight))).isEqualTo(Outline.of(read(loose)));
    }

    @Test
    void hardWrappedParagraphsAreJoined() {
        String wrapped = """
                The first lock was built of oak and lasted nine winters
                before the gates rotted. The second was of stone, well-
                known to masons in the valley, and stands there to this
                day. It is a well-known sight.

                The keeper's cot-
                tage was pulled down in the last year of the war, and in
                its place there is a car park for eleven or twelve cars.
                """;
        assertThat(words(read(wrapped), Block.Kind.PARAGRAPH))
                .containsExactly(
                        "The first lock was built of oak and lasted nine winters before the gates rotted. The second was of stone,"
                                + " well-known to masons in the valley, and stands there to this day. It is a well-known sight.",
                        "The keeper's cottage was pulled down in the last year of the war, and in its place there is a car park for eleven or twelve"
                                + " cars.");
    }

    @Test
    void aWordDividedAtAFullLineIsMadeWhole() {
        String wrapped = """
                The surveyor drew the line along the northern embank-
                ment, where the clay was firm, and the diggers followed
                him with their barrows through the whole of that spring
                and most of the summer, which was a wet one for once.
                """;
        assertThat(read(wrapped).text()).contains("the northern embankment, where");
    }

    @Test
    void indentedParagraphsWithoutBlankLinesAreParted() {
        String typed = """
                  The first lock was built of oak and lasted nine winters
                before the gates rotted. The second was of stone and it
                stands there to this day, as anybody can go and see now.
                  The keeper was a quiet man who had been a sailor once,
                and he kept the log of the lock as he had kept a ship's.
                """;
        assertThat(words(read(typed), Block.Kind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void doubleSpacedTypescriptIsOneText() {
        String typed = String.join(
                "\n\n",
                List.of(
                        "The first lock was built of oak and lasted nine winters",
                        "before the gates rotted. The second was of stone and it",
                        "stands there to this day, as anybody can go and see who",
                        "walks down from the church on a Sunday in the spring or",
                        "the autumn. The keeper was a quiet man who had been one",
                        "of the sailors of the old coal fleet, and kept a log of",
                        "the lock as he had kept the log of his ship, hour after",
                        "hour, in a round hand that never changed in forty years",
                        "of service."));
        assertThat(read(typed).blocks()).hasSize(1);
    }

    @Test
    void verseKeepsItsLines() {
        assertThat(
                        read("The water came down\nand the mills went round,\nand the miller was glad.\n\nThe end of it all\nwas a wet town hall.")
                                .text())
                .isEqualTo("The water came down\nand the mills went round,\nand the miller was glad.\n"
                        + "The end of it all\nwas a wet town hall.");
    }

    @Test
    void whatOnlyLooksLikeAHeadingIsAParagraph() {
        for (String line : List.of(
                "Top secret",
                "TOP SECRET",
                "27 August 1950",
                "Dear Comrade Brandt,",
                "“It Plainly Is”",
                "She said nothing.",
                "and so on",
                "Three points were agreed:",
                "— Adela Brandt")) {
            DocumentText text = read(LONG + "\n\n" + line + "\n\n" + LONG);
            assertThat(text.blocks()).as(line).allMatch(Block::isNumbered);
        }
        assertThat(read(LONG + "\n\nAdela Brandt").blocks()).as("a signature").allMatch(Block::isNumbered);
    }

    @Test
    void headingsInSeveralHandsAreRecognised() {
        for (String line : List.of(
                "The Keeper's Log",
                "THE KEEPER’S LOG",
                "Chapter 3",
                "II. The keeper",
                "1.2 The keeper",
                "What the log says",
                "Was it worth the money?",
                "Глава первая",
                "Начало строительства")) {
            DocumentText text = read(LONG + "\n\n" + line + "\n\n" + LONG);
            assertThat(text.blocks().get(1).kind()).as(line).isEqualTo(Block.Kind.HEADING);
        }
    }

    @Test
    void aGapIsMarked() {
        assertThat(Outline.of(read(LONG + "\n\n[…]\n\nHe said [...] no.")))
                .contains("GAP 2 |[…]", "PARAGRAPH 3 |He said [...] no.");
    }

    @Test
    void whiteSpaceAloneIsRefusedWithItsName() {
        assertThatThrownBy(() -> Formats.read(Outline.source("blank.txt", " \n\u00a0\t\n")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("blank.txt");
    }
}
