package org.variorum.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.app.Places;
import org.variorum.app.Wiring;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;

class CliTest {
    private static final String LETTER =
            "A letter about lamps.\n\nThe élan of the lamplighter 𝒜 was admired by all.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final InMemoryLibrary library = new InMemoryLibrary();
    private final List<Path> opened = new ArrayList<>();
    private final List<Screen.Picture> pictures = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void letter() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), LETTER);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        var places = new Places(Optional.empty(), Map.of(), "Linux", folder);
        Screen screen = new Screen() {
            @Override
            public int open(Path place, List<Path> files, Terminal where) {
                opened.add(place);
                opened.addAll(files);
                return 0;
            }

            @Override
            public int snapshot(Path place, Picture picture, Terminal where) {
                pictures.add(picture);
                return 0;
            }
        };
        return new Cli(terminal, places, screen, _ -> Wiring.of(library)).run(args);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String... args) throws JsonProcessingException {
        assertThat(run(args)).as(said()).isZero();
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static void hasFields(JsonNode row, String... names) {
        assertThat(row.fieldNames()).toIterable().contains(names);
    }

    @Test
    void importingSaysWhatCameOfEachFile() throws Exception {
        JsonNode row = json("import", folder.resolve("letter.txt").toString(), "--json")
                .get(0);
        hasFields(row, "file", "status", "document", "title", "paragraphs", "words", "message", "anchors");
        hasFields(row.get("anchors"), "attached", "moved", "ambiguous", "lost", "pending");
        assertThat(row.get("status").asText()).isEqualTo("imported");
        assertThat(row.get("paragraphs").asInt()).isEqualTo(2);
        assertThat(row.get("anchors").get("pending").asInt()).isEqualTo(35);
        JsonNode again = json("import", folder.resolve("letter.txt").toString(), "--json")
                .get(0);
        assertThat(again.get("status").asText()).isEqualTo("already");
        assertThat(again.get("document")).isEqualTo(row.get("document"));
    }

    @Test
    void oneFileThatCannotBeReadDoesNotStopTheOthers() throws Exception {
        int status = run(
                "import",
                folder.resolve("gone.txt").toString(),
                folder.resolve("letter.txt").toString(),
                "--json");
        assertThat(status).isEqualTo(1);
        assertThat(said().lines()).singleElement().asString().contains("gone.txt");
        JsonNode rows = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(rows.get(0).get("status").asText()).isEqualTo("failed");
        assertThat(rows.get(0).get("document").isNull()).isTrue();
        assertThat(rows.get(1).get("status").asText()).isEqualTo("imported");
    }

    @Test
    void documentsAreListedWithTheirSlugs() throws Exception {
        JsonNode row = json("list", "documents", "--json").get(0);
        hasFields(row, "id", "title", "role", "date", "language", "paragraphs", "words", "pages", "completeness");
        assertThat(row.get("id").asText()).isEqualTo("article");
        assertThat(row.get("role").asText()).isEqualTo("article");
    }

    @Test
    void claimsAreListedWithTheirStances() throws Exception {
        JsonNode rows = json("list", "claims", "--json");
        assertThat(rows).hasSize(31);
        hasFields(rows.get(0), "id", "question", "statement", "madeBy", "stances");
        assertThat(rows.get(0).get("id").asText()).isEqualTo("entanglement-motive");
        assertThat(rows.get(0).get("stances").fieldNames())
                .toIterable()
                .containsExactly("affirms", "disputes", "qualifies", "otherwise", "silent");
    }

    @Test
    void anchorsAreListedWithWhatStandsThereNow() throws Exception {
        int attached = 0;
        for (JsonNode row : json("list", "anchors", "--json")) {
            hasFields(row, "id", "of", "document", "state", "score", "start", "end");
            hasFields(row, "paragraph", "page", "quote", "text");
            hasFields(row.get("of"), "kind", "id");
            if (row.get("state").asText().equals("attached")) {
                attached++;
                assertThat(row.get("text")).isEqualTo(row.get("quote"));
            } else {
                assertThat(row.get("document").asText()).isEqualTo("history-feature");
                assertThat(row.get("start").isNull()).isTrue();
            }
        }
        assertThat(attached).isGreaterThan(300);
    }

    @Test
    void notesVoicesWorksAndInterpretationsAreListed() throws Exception {
        hasFields(
                json("list", "notes", "--json").get(0),
                "id",
                "document",
                "kind",
                "body",
                "tags",
                "colour",
                "created",
                "modified",
                "anchors");
        hasFields(json("list", "voices", "--json").get(0), "id", "name", "kind");
        hasFields(json("list", "works", "--json").get(0), "id", "title", "citation");
        hasFields(
                json("list", "interpretations", "--json").get(0), "id", "claim", "voice", "stance", "evidence", "work");
    }

    @Test
    void offsetsLeaveInCodePoints() throws Exception {
        json("import", folder.resolve("letter.txt").toString(), "--json");
        JsonNode hit = json("search", "admired", "--json").get(0);
        hasFields(hit, "kind", "id", "document", "paragraph", "page", "start", "end", "text");
        String text = LETTER.replace("\n\n", "\n");
        assertThat(hit.get("start").asInt()).isEqualTo(text.codePointCount(0, text.indexOf("admired")));
        assertThat(hit.get("paragraph").asInt()).isEqualTo(2);
    }

    @Test
    void aSoundLibraryHasNoFaults() throws Exception {
        assertThat(json("check", "--json")).isEmpty();
    }

    @Test
    void aTableGoesIntoAFileWhole() throws Exception {
        Path file = folder.resolve("voices.txt");
        assertThat(run("list", "voices", "-o", file.toString())).isZero();
        assertThat(Files.readString(file)).startsWith("id").contains("Pantsov–Levine".substring(0, 7));
        assertThat(out.size()).isZero();
        assertThat(run("list", "voices", "-o", folder.resolve("no/where.txt").toString()))
                .isEqualTo(1);
        assertThat(said().lines()).hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneLine() {
        for (String[] args : new String[][] {
            {"list", "nonsense"}, {"--nonsense"}, {"import"}, {"search"}, {"snapshot", "reading", "--size", "big"}
        }) {
            assertThat(run(args)).as(String.join(" ", args)).isEqualTo(2);
            assertThat(said().lines()).hasSize(1);
        }
        assertThat(run("nonsense")).isEqualTo(1);
        assertThat(said()).contains("nonsense");
    }

    @Test
    void theLibraryNamedAlwaysWins() {
        run();
        run("--library", "here.db");
        run("--library", "here.db", folder.resolve("letter.txt").toString());
        assertThat(opened)
                .containsExactly(
                        folder.resolve(".local/share/variorum/library.db"),
                        Path.of("here.db"),
                        Path.of("here.db"),
                        folder.resolve("letter.txt"));
    }

    @Test
    void aPictureIsAskedForWithItsSizeAndLight() {
        assertThat(run("snapshot", "reading", "--size", "1280x800", "--theme", "dark", "--documents", "a,b"))
                .isZero();
        assertThat(pictures)
                .containsExactly(new Screen.Picture(
                        "reading", 1280, 800, 1, true, List.of("a", "b"), null, List.of(), null, List.of(), null));
    }

    @Test
    void aLibraryThatCanOnlyBeReadIsStillListed() throws Exception {
        json("list", "documents", "--json");
        library.readOnly();
        assertThat(json("list", "documents", "--json")).hasSize(39);
        assertThat(run("import", folder.resolve("letter.txt").toString())).isEqualTo(1);
        assertThat(said()).contains("can only be read");
    }

    @Test
    void startingAgainChangesNothing() throws Exception {
        json("list", "documents", "--json");
        json("list", "documents", "--json");
        assertThat(library.journal(10)).extracting(Library.Deeded::deed).hasSize(1);
    }

    @Test
    void quotationsAreCheckedAgainstTheirSources() throws Exception {
        JsonNode rows = json("audit", "--json");
        for (JsonNode row : rows) {
            hasFields(row, "document", "paragraph", "quotation", "verdict", "source", "sourceParagraph", "differences");
            assertThat(row.get("document").asText()).isEqualTo("article");
        }
        JsonNode bracket = rows.get(0);
        for (JsonNode row : rows) {
            bracket = row.get("quotation").asText().contains("[to have America") ? row : bracket;
        }
        assertThat(bracket.get("verdict").asText()).isEqualTo("edited");
        assertThat(bracket.get("source").asText()).isEqualTo("stalin-gottwald-en");
        assertThat(bracket.get("sourceParagraph").asInt()).isEqualTo(10);
        assertThat(bracket.get("differences").get(0).get("kind").asText()).isEqualTo("insertion");
        assertThat(run("audit", "wells-view")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("cannot tell");
        assertThat(run("audit", "nobody")).isEqualTo(1);
        assertThat(said().lines()).singleElement().asString().contains("nobody").contains("list documents");
    }
}
