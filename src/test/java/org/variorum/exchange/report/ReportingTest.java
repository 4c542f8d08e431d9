package org.variorum.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Comparison;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

/// Reports of a small library in which everything is hostile.
class ReportingTest {
    private static final Id.Voice LEFT = new Id.Voice("left");
    private static final Id.Voice RIGHT = new Id.Voice("right");
    private static final Id.Claim CLAIM = new Id.Claim("claim");
    private static final Id.Work WORK = new Id.Work("work");
    private static final String EVIL =
            "<script>alert(1)</script> | a\u0000b [x](http://evil.example) ![p](file:///etc/passwd)";
    private static final String RUSSIAN = "Война портит кровь американцам";

    private static Snapshot library(String argument) {
        return Snapshot.of(List.of(
                new Question(new Id.Question("q"), Origin.READER, "Who | said <b>what</b>?", "", 0),
                new Claim(CLAIM, Origin.READER, new Id.Question("q"), "", EVIL, null, 0),
                new Voice(LEFT, Origin.READER, "Left & <i>Co</i>", "", VoiceKind.ACTOR, 0),
                new Voice(RIGHT, Origin.READER, "Right", "", VoiceKind.HISTORIAN, 1),
                new Work(
                        WORK,
                        Origin.READER,
                        "Fearing the Worst",
                        "Wells 2020",
                        "2020",
                        "{\"type\":\"book\",\"title\":\"Fearing the Worst\",\"author\":[{\"family\":\"Wells\",\"given\":"
                                + "\"Samuel F.\",\"suffix\":\"Jr.\"}],\"publisher\":\"Columbia University Press\","
                                + "\"publisher-place\":\"New York\",\"issued\":{\"date-parts\":[[2020]]},"
                                + "\"note\":\"The book was not seen.\"}"),
                interpretation("one", LEFT, Stance.AFFIRMS, null, Confidence.SEEN, argument, null),
                interpretation("two", RIGHT, Stance.DISPUTES, LEFT, Confidence.SECONDHAND, RUSSIAN, WORK)));
    }

    private static Interpretation interpretation(
            String id,
            Id.Voice voice,
            Stance stance,
            Id.@Nullable Voice reporter,
            Confidence confidence,
            String argument,
            Id.@Nullable Work work) {
        return new Interpretation(
                new Id.Interpretation(id),
                Origin.READER,
                CLAIM,
                voice,
                stance,
                Directness.PARAPHRASED,
                reporter,
                confidence,
                argument,
                work,
                work == null ? "" : "ch. 3",
                "",
                0);
    }

    private static byte[] written(String argument, Reporting.Format format) {
        Snapshot now = library(argument);
        Material material = new Material(now, _ -> Optional.empty(), Id::slug, LocalDate.of(2026, 11, 24), () -> {});
        Comparison comparison = Comparison.of(now, LEFT, RIGHT).orElseThrow();
        return Reporting.write(material, new Reporting.Subject.Comparison(comparison), format);
    }

    private static String text(String argument, Reporting.Format format) {
        return new String(written(argument, format), StandardCharsets.UTF_8);
    }

    @Test
    void nothingInHtmlIsMarkupThatSomebodyWroteIntoATitle() {
        var page = Jsoup.parse(text(EVIL, Reporting.Format.HTML));
        assertThat(page.select("script, img, b, link, iframe")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.text()).contains("<script>alert(1)</script>", "Left & <i>Co</i>", RUSSIAN);
    }

    @Test
    void aSecondHandPositionSaysSoInEveryFormat() throws Exception {
        for (Reporting.Format format : List.of(
                Reporting.Format.HTML, Reporting.Format.MARKDOWN, Reporting.Format.CSV, Reporting.Format.JSON)) {
            assertThat(text("x", format).replace("-", "").replace("\\", ""))
                    .as("%s", format)
                    .contains("secondhand");
        }
        assertThat(pdf("x")).contains("second-hand, as reported by Left");
    }

    @Test
    void aWorkIsCitedInFullWithWhatItsRecordSaysOfItself() {
        String page = Jsoup.parse(text("x", Reporting.Format.HTML)).text();
        assertThat(page)
                .contains("As reported by Left & <i>Co</i>: Samuel F. Wells Jr., Fearing the Worst (New York: Columbia"
                        + " University Press, 2020), ch. 3. [The book was not seen.]")
                .contains("Wells, Samuel F., Jr. Fearing the Worst. New York: Columbia University Press, 2020.");
    }

    @Test
    void aPdfHasRealTextAndLoadsNothing() throws Exception {
        assertThat(pdf(EVIL)).contains("Война портит кровь", "<script>alert(1)</script>");
    }

    @Test
    void whatASpreadsheetWouldReckonOutBeginsWithAnApostrophe() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(CsvReport.safe(start + "cmd")).isEqualTo("'" + start + "cmd");
        }
        assertThat(CsvReport.safe("plain")).isEqualTo("plain");
        assertThat(text("=HYPERLINK(1)", Reporting.Format.CSV))
                .startsWith("\uFEFFquestion,")
                .contains("'=HYPERLINK(1)");
    }

    @Test
    void markdownEscapesWhatCouldBeMarkup() {
        assertThat(text("x", Reporting.Format.MARKDOWN))
                .contains("\\<script\\>alert(1)\\</script\\> \\| a\uFFFDb \\[x\\](http://evil.example)");
        assertThat(MarkdownWriter.line("- a\nb")).isEqualTo("\\- a b");
        assertThat(MarkdownWriter.line("1. a")).isEqualTo("1\\. a");
    }

    @Test
    void aVeryLongAndDeeplyNestedArgumentIsWrittenInEveryFormat() {
        for (String argument : List.of("word ".repeat(2_000), "*".repeat(5_000) + "a" + "*".repeat(5_000))) {
            for (Reporting.Format format : Reporting.Format.values()) {
                assertThat(written(argument, format)).as("%s", format).isNotEmpty();
            }
        }
    }

    private static String pdf(String argument) throws Exception {
        try (PDDocument document = Loader.loadPDF(written(argument, Reporting.Format.PDF))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
