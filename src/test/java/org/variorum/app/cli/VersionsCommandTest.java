package org.variorum.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.app.Places;
import org.variorum.app.Wiring;
import org.variorum.edit.InMemoryLibrary;

class VersionsCommandTest {
    private static final List<String> LETTER = List.of(
            "The lamp was lit at seven in the evening, and nobody came to see it but the keeper's daughter.",
            "In February the board had voted the money for the oil, two months before anybody asked for it.",
            "Visitors may still see the lens, which was ground in Paris and floats on a bath of mercury.");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final InMemoryLibrary library = new InMemoryLibrary();

    @TempDir
    Path folder;

    private int run(String... args) {
        out.reset();
        err.reset();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true);
        var places = new Places(Optional.empty(), Map.of(), "Linux", folder);
        Screen none = new Screen() {
            @Override
            public int open(Path place, List<Path> files, Terminal where) {
                return 1;
            }

            @Override
            public int snapshot(Path place, Picture picture, Terminal where) {
                return 1;
            }
        };
        return new Cli(terminal, places, none, _ -> Wiring.of(library)).run(args);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String... args) throws Exception {
        assertThat(run(args)).as(said()).isZero();
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String... paragraphs) throws Exception {
        return Files.writeString(folder.resolve(name), String.join("\n\n", paragraphs))
                .toString();
    }

    @Test
    void aFileBecomesTheNewTextOfADocumentAndTheOldOneIsListed() throws Exception {
        String id = json("import", file("a.txt", LETTER.toArray(String[]::new)), "--json")
                .get(0)
                .path("document")
                .asText();
        String fresh = file("b.txt", "A new beginning.", LETTER.get(0), LETTER.get(1), LETTER.get(2));
        JsonNode brought = json("import", fresh, "--version-of", id, "--json").get(0);
        assertThat(brought.path("status").asText()).isEqualTo("imported");
        assertThat(brought.path("document").asText()).isEqualTo(id);
        assertThat(brought.path("versionOf").asText()).isEqualTo(id);
        assertThat(brought.path("anchors").fieldNames())
                .toIterable()
                .containsExactly("attached", "moved", "ambiguous", "lost", "pending");
        assertThat(said()).contains("Comparing");

        JsonNode versions = json("list", "versions", id, "--json");
        assertThat(versions).hasSize(1);
        assertThat(versions.get(0).path("of").asText()).isEqualTo(id);
        assertThat(versions.get(0).path("id").asText())
                .isEqualTo(brought.path("earlier").asText());
        assertThat(versions.get(0).path("file").asText()).isEqualTo("a.txt");
        JsonNode documents = json("list", "documents", "--json");
        assertThat(documents).anySatisfy(row -> {
            assertThat(row.path("id").asText()).isEqualTo(id);
            assertThat(row.path("earlierVersions").asInt()).isEqualTo(1);
        });
        assertThat(json("list", "anchors", "--state", "lost", "--json")).isEmpty();
    }

    @Test
    void aNearlyEqualTextIsOfferedAndADocumentThatIsNotThereIsRefused() throws Exception {
        json("import", file("a.txt", LETTER.toArray(String[]::new)), "--json");
        JsonNode near = json("import", file("c.txt", LETTER.get(0), LETTER.get(1), LETTER.get(2) + " Or so."), "--json")
                .get(0);
        assertThat(near.path("looksLike").path("share").asDouble()).isGreaterThan(0.9);
        assertThat(near.path("versionOf").isNull()).isTrue();
        String other = file("d.txt", LETTER.get(0), LETTER.get(1), LETTER.get(2) + " Or not.");
        assertThat(run("import", other)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("variorum import " + other + " --version-of ");
        assertThat(run("import", folder.resolve("a.txt").toString(), "--version-of", "nothing"))
                .isEqualTo(1);
        assertThat(said()).contains("nothing");
        assertThat(run("import", "x", "y", "--version-of", "nothing")).isEqualTo(2);
    }
}
