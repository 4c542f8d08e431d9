package org.variorum.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.app.Places;
import org.variorum.app.Wiring;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.work.Progress;

/// What goes out by the command line, over the reading set that comes with the program.
class ReportsTest {
    private static final InMemoryLibrary LIBRARY = new InMemoryLibrary();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeAll
    static void bringTheSet() {
        Wiring.of(LIBRARY).keepUp(Progress.NONE);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Screen screen = new Screen() {
            @Override
            public int open(Path place, List<Path> files, Terminal where) {
                throw new AssertionError("no window is wanted");
            }

            @Override
            public int snapshot(Path place, Picture picture, Terminal where) {
                throw new AssertionError("no picture is wanted");
            }
        };
        var places = new Places(Optional.empty(), Map.of(), "Linux", folder);
        return new Cli(terminal, places, screen, _ -> Wiring.of(LIBRARY)).run(args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aComparisonHasTheFieldsThatWerePromised() throws IOException {
        assertThat(run("compare", "stalin", "wells", "--json")).as(said()).isZero();
        JsonNode rows = new ObjectMapper().readTree(printed());
        assertThat(rows).hasSize(25);
        JsonNode row = rows.path(0);
        for (JsonNode each : rows) {
            if (each.path("claim").asText().contains("entanglement")
                    || each.path("claim").asText().contains("tie the United States down")) {
                row = each;
            }
            assertThat(each.fieldNames()).toIterable().contains("question", "claim", "difference", "left", "right");
        }
        assertThat(row.path("difference").asText()).isEqualTo("contradict");
        JsonNode right = row.path("right").isArray() ? row.path("right").get(0) : row.path("right");
        assertThat(right.fieldNames())
                .toIterable()
                .contains(
                        "voice",
                        "stance",
                        "argument",
                        "directness",
                        "reportedBy",
                        "confidence",
                        "work",
                        "locator",
                        "evidence");
        assertThat(right.path("reportedBy").asText()).isEqualTo("article-voice");
        assertThat(right.path("evidence").get(0).fieldNames())
                .toIterable()
                .contains("document", "paragraph", "quote", "bearing");
    }

    @Test
    void aNameThatNobodyHasIsAnsweredWithOneThatSomebodyHas() {
        assertThat(run("compare", "stalin", "welles")).isEqualTo(1);
        assertThat(said()).contains("welles").contains("wells");
    }

    @ParameterizedTest
    @CsvSource({"comparison.html, <!doctype", "comparison.md, #", "comparison.csv, question", "comparison.json, ["})
    void aComparisonIsWrittenInTheFormatOfTheFile(String name, String sign) throws IOException {
        Path file = folder.resolve(name);
        assertThat(run("compare", "stalin", "wells", "-o", file.toString()))
                .as(said())
                .isZero();
        String written = Files.readString(file);
        assertThat(written.toLowerCase(java.util.Locale.ROOT)).contains(sign).doesNotContain("<script");
        assertThat(written).contains("Wells");
    }

    @Test
    void annotationsAreWrittenAndWhatTheyDoNotCarryIsSaid() throws IOException {
        Path file = folder.resolve("all.jsonld");
        assertThat(run("export", "annotations", "-o", file.toString()))
                .as(said())
                .isZero();
        assertThat(printed())
                .startsWith("Written: " + file)
                .contains("Not carried: documents (39)", "Reading sets (1)", "Dated events (20)");
        JsonNode all = new ObjectMapper().readTree(Files.readString(file));
        assertThat(all.path("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(all.path("first").path("items")).hasSize(all.path("total").asInt());
        assertThat(run("export", "annotations", "--document", "stalin-gottwald-en"))
                .as(said())
                .isZero();
        JsonNode some = new ObjectMapper().readTree(printed());
        assertThat(some.path("total").asInt())
                .isPositive()
                .isLessThan(all.path("total").asInt());
        assertThat(said()).startsWith("Not carried: documents (");
        assertThat(run("export", "annotations", "--document", "stalin-gotwald-en"))
                .isEqualTo(1);
        assertThat(said()).contains("stalin-gottwald-en");
        assertThat(run("export", "annotations", "--format", "epub")).isEqualTo(2);
    }

    @Test
    void aDossierIsWrittenAsPdfWithTextThatCanBeRead() throws IOException {
        Path file = folder.resolve("dossier.pdf");
        assertThat(run("export", "dossier", "entanglement-motive", "-o", file.toString()))
                .as(said())
                .isZero();
        assertThat(text(file)).contains("Stueck").contains("Война портит кровь американцам");
    }

    @Test
    void theMatrixIsWrittenAsATable() {
        assertThat(run("export", "matrix", "--format", "csv")).as(said()).isZero();
        assertThat(printed().lines().count()).isGreaterThan(31);
    }

    @Test
    void aVariorumPageHasTheTextAndTheVoicesRoundIt() throws IOException {
        Path file = folder.resolve("page.pdf");
        assertThat(run("export", "page", "stalin-gottwald-en", "-o", file.toString()))
                .as(said())
                .isZero();
        assertThat(text(file))
                .contains("untying the American")
                .contains("Pantsov")
                .contains("RGASPI");
    }

    @Test
    void aVariorumPageIsAPdfInAFile() {
        assertThat(run("export", "page", "article")).isEqualTo(1);
        assertThat(said()).contains("-o FILE");
        assertThat(run("export", "page", "article", "--format", "html")).isEqualTo(2);
        assertThat(run("export", "page", "artikle", "-o", "x.pdf")).isEqualTo(1);
        assertThat(said()).contains("article");
        assertThat(run("export")).isEqualTo(2);
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path nowhere = folder.resolve("missing/report.html");
        assertThat(run("compare", "stalin", "wells", "-o", nowhere.toString())).isEqualTo(1);
        assertThat(said().lines()).hasSize(1);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
