package org.variorum.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Block;
import org.variorum.model.Claim;
import org.variorum.model.Completeness;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Range;
import org.variorum.model.Role;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

class VariorumPageTest {
    private static final Id.Document LETTER = new Id.Document("letter");

    private final List<Entity> things = new ArrayList<>();

    @Test
    void theTextAndWhatIsSaidToItCanBeReadBack() throws IOException {
        String words = "America became entangled in a military intervention in Korea, and that is to our advantage.";
        comment("America became entangled", words, "The letter *says* what the policy was.", Confidence.SECONDHAND);
        String page = flat(read(words));
        assertThat(page)
                .contains("America became entangled in a military intervention")
                .contains("America became entangled]")
                .contains("Wells")
                .contains("The letter says what the policy was.")
                .contains("as reported by another");
    }

    @Test
    void cyrillicIsSetAndCanBeReadBack() throws IOException {
        String words = "Мы ушли из Совета Безопасности с четверной целью, и это следует подчеркнуть ещё раз.";
        comment("Совета Безопасности", words, "«временно» стоит в другом тексте", Confidence.SEEN);
        assertThat(flat(read(words))).contains("ушли из Совета Безопасности").contains("«временно»");
    }

    @Test
    void whatTheFontsDoNotHaveIsSaid() throws IOException {
        VariorumPage.Written written = write("One word 这一切 is Chinese.", new ByteArrayOutputStream());
        assertThat(written.missing()).containsExactly((int) '一', (int) '切', (int) '这');
    }

    @Test
    void aPositionWithoutAnArgumentIsSaidToHaveNone() throws IOException {
        comment("became", "America became entangled.", "", Confidence.UNVERIFIED);
        assertThat(flat(read("America became entangled."))).contains("no argument given.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 400})
    void anyAmountOfCommentaryFindsItsPlace(int many) throws IOException {
        String words = "America became entangled in a military intervention in Korea. "
                .repeat(30)
                .strip();
        for (int i = 0; i < many; i++) {
            comment(
                    "entangled",
                    words,
                    "Argument number " + i + ". " + "So it goes on. ".repeat(i % 20),
                    Confidence.SEEN);
        }
        String page = flat(read(words));
        for (int i = 0; i < many; i++) {
            assertThat(page).contains("Argument number " + i + ".");
        }
    }

    @Test
    void anEmptyTextMakesAnEmptyFile() throws IOException {
        assertThat(write("", new ByteArrayOutputStream()).pages()).isZero();
    }

    @Test
    void whatIsMeantToBreakALineBreaksNothing() throws IOException {
        String words = "x".repeat(5_000) + " \u202e\u0000\u200b* [a](javascript:b) <b> | \ud83d\ude00";
        comment("x".repeat(100), words, "*".repeat(20_000) + "> ".repeat(3_000), Confidence.SEEN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(write(words, out).pages()).isPositive();
        Loader.loadPDF(out.toByteArray()).close();
    }

    private void comment(String quote, String words, String argument, Confidence confidence) {
        int n = things.size();
        int start = words.indexOf(quote);
        Id.Question question = new Id.Question("q");
        Id.Claim claim = new Id.Claim("c");
        Id.Voice voice = new Id.Voice("v");
        Id.Interpretation position = new Id.Interpretation("i" + n);
        Id.Evidence evidence = new Id.Evidence("e" + n);
        things.add(new Question(question, Origin.READER, "Why?", "", 0));
        things.add(new Claim(claim, Origin.READER, question, "To tie America down", "He wanted it.", null, 0));
        things.add(new Voice(voice, Origin.READER, "Samuel Wells", "Wells", VoiceKind.HISTORIAN, 0));
        things.add(new Interpretation(
                position,
                Origin.READER,
                claim,
                voice,
                Stance.values()[n % 5],
                Directness.QUOTED,
                null,
                confidence,
                argument,
                null,
                "",
                "",
                n));
        things.add(new Evidence(evidence, Origin.READER, position, Bearing.SUPPORTS, "", 0));
        things.add(new Anchor(
                        new Id.Anchor("a" + n),
                        Origin.READER,
                        evidence,
                        LETTER,
                        new Selector.Quote(quote, "", ""),
                        null,
                        null,
                        Anchor.State.PENDING,
                        0,
                        "",
                        0)
                .at(words, new Range(start, start + quote.length()), ""));
    }

    private VariorumPage.Written write(String words, ByteArrayOutputStream out) throws IOException {
        List<Block> blocks =
                words.isEmpty() ? List.of() : List.of(new Block(Block.Kind.PARAGRAPH, 0, words.length(), 1, 0, ""));
        DocumentText text = new DocumentText(words, blocks, List.of(), List.of(), "test/1");
        Document letter = new Document(
                LETTER,
                Origin.READER,
                "A letter",
                "",
                Role.PRIMARY,
                "en",
                "1950-08-27",
                Completeness.FULL,
                Document.Description.NONE,
                Document.Alignment.NONE,
                "hash",
                Document.Size.of(text),
                new Document.Source("letter.md", "text/markdown", "hash"));
        return new VariorumPage(Snapshot.of(things), letter, text, false).write(out);
    }

    private String read(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(words, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(pdf);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
