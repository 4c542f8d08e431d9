package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Status;
import org.variorum.work.Progress;

/// Files of annotations that are not as they should be: one sentence each, and the library as it was.
class BadAnnotationsTest {
    private static final String GOOD = """
            {"total": 2, "rows": [
              {"id": "a1", "created": "2026-03-01T10:00:00.5+00:00", "updated": "2026-03-01T10:00:00+00:00",
               "user": "acct:maria@hypothes.is", "user_info": {"display_name": "Maria Ruiz"},
               "uri": "https://lights.example/farrow", "document": {"title": ["The lamp"]}, "text": "Who?",
               "tags": ["doubt"], "group": "__world__", "permissions": {"read": ["group:__world__"]},
               "hidden": false, "flagged": false, "links": {"html": "https://hypothes.is/a/a1"},
               "target": [{"source": "https://lights.example/farrow", "selector": [
                 {"type": "TextPositionSelector", "start": 9, "end": 12},
                 {"type": "TextQuoteSelector", "exact": "The board had voted the money in February",
                  "prefix": "tell another story. ", "suffix": ", two months before"}]}]}],
             "replies": [{"id": "r1", "user": "acct:jan@uni.example", "uri": "https://lights.example/farrow",
               "text": "So.", "tags": [], "references": ["a1"], "target": []}]}
            """;

    private Library library = new InMemoryLibrary();
    private Intake intake = new Intake(library, new SetReader(new MarkdownReader()::read));

    @BeforeEach
    void fill() {
        library = new InMemoryLibrary();
        intake = new Intake(library, new SetReader(new MarkdownReader()::read));
        bring("farrow.txt", Lamps.FEATURE.getBytes(StandardCharsets.UTF_8));
    }

    private BringIn.Brought bring(String name, byte[] bytes) {
        return intake.bring(name, bytes, BringIn.Options.NONE, Progress.NONE);
    }

    private void refuses(byte[] bytes) {
        Snapshot before = library.snapshot();
        BringIn.Brought brought = bring("bad.json", bytes);
        assertThat(brought.status()).as(brought.message()).isEqualTo(Status.FAILED);
        isOneSentence(brought.message());
        assertThat(library.snapshot()).isSameAs(before);
    }

    private static void isOneSentence(String message) {
        assertThat(message)
                .contains("bad.json")
                .doesNotContain("\n")
                .doesNotContain("Exception")
                .matches("(?s).{20,600}\\.");
    }

    static Map<String, String> bad() {
        String deep = "[".repeat(1_000) + "]".repeat(1_000);
        return Map.ofEntries(
                Map.entry("nothing", ""),
                Map.entry("nested a thousand deep", deep),
                Map.entry("nested a thousand deep, as a field", GOOD.replace("\"doubt\"", deep)),
                Map.entry("an unknown context", "{\"@context\": \"https://schema.example/x\", \"kind\": \"remark\"}"),
                Map.entry("other JSON", "{\"name\": \"package\", \"version\": 3}"),
                Map.entry("no annotations", "{\"total\": 0, \"rows\": []}"),
                Map.entry("half a character", GOOD.replace("Who?", "\\ud83d")),
                Map.entry("a page of the web", "<!doctype html><html></html>"),
                Map.entry("a negative offset", GOOD.replace("\"start\": 9", "\"start\": -9")),
                Map.entry("an offset beyond all texts", GOOD.replace("\"end\": 12", "\"end\": 1e300")),
                Map.entry("NaN", GOOD.replace("\"end\": 12", "\"end\": NaN")));
    }

    static List<String> badNames() {
        return bad().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void isRefusedWithASentence(String name) {
        refuses(bad().getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        byte[] huge = new byte[(64 << 20) + 1];
        Arrays.fill(huge, (byte) ' ');
        refuses(huge);
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        byte[] whole = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 3; length += 97) {
            refuses(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void anyValueMayStandAnywhere() throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> others = new ArrayList<>();
        for (String each : List.of("7", "-1", "1e300", "\"x\"", "\"\\u0000\"", "true", "null", "[]", "{}", "[[{}]]")) {
            others.add(json.readTree(each));
        }
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            JsonNode tree = json.readTree(GOOD);
            spoil(tree, others.get(random.nextInt(others.size())), random);
            Snapshot before = library.snapshot();
            BringIn.Brought brought = bring("bad.json", json.writeValueAsBytes(tree));
            if (brought.status() == Status.FAILED) {
                refused++;
                isOneSentence(brought.message());
                assertThat(library.snapshot()).isSameAs(before);
            }
            assertThat(library.check()).isEmpty();
        }
        assertThat(refused).isBetween(100, 390);
    }

    /// Puts the value in the place of one that stands anywhere in the tree.
    private static void spoil(JsonNode tree, JsonNode other, Random random) {
        List<Runnable> places = new ArrayList<>();
        gather(tree, other, places);
        places.get(random.nextInt(places.size())).run();
    }

    private static void gather(JsonNode at, JsonNode other, List<Runnable> places) {
        if (at instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(() -> object.set(field.getKey(), other));
                gather(field.getValue(), other, places);
            });
        } else if (at instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, other));
                gather(array.get(i), other, places);
            }
        }
    }

    @Test
    void theSameIdTwiceIsOneNoteTheOneThatWasChangedLast() {
        String twice =
                "[" + rows("2026-01-01", "old") + "," + rows("2026-02-01", "new") + "," + rows("2026-01-15", "x") + "]";
        BringIn.Brought brought = bring("twice.json", twice.getBytes(StandardCharsets.UTF_8));
        assertThat(brought.message()).contains("the one changed last was taken");
        assertThat(library.snapshot().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.body()).isEqualTo("new"));
    }

    private static String rows(String day, String text) {
        return """
                {"id": "same", "updated": "%sT00:00:00Z", "user": "acct:a@b.example", "uri": "https://a.example/b",
                 "text": "%s"}""".formatted(day, text);
    }

    @Test
    void nulIsShownAndNotKept() {
        bring("nul.json", GOOD.replace("Who?", "W\\u0000ho?").getBytes(StandardCharsets.UTF_8));
        assertThat(library.snapshot().notes()).anyMatch(note -> note.body().equals("W\uFFFDho?"));
    }

    @Test
    void manyNotesOnOneTextAreBroughtInOneChange() {
        StringBuilder many = new StringBuilder("[");
        for (int i = 0; i < 5_000; i++) {
            many.append(i == 0 ? "" : ",").append("""
                    {"id": "n%d", "user": "acct:a@b.example", "uri": "https://lights.example/farrow", "text": "%d",
                     "updated": "2026-01-01T00:00:00Z", "target": [{"selector": [{"type": "TextQuoteSelector",
                     "exact": "The board had voted the money in February"}]}]}""".formatted(i, i));
        }
        BringIn.Brought brought = bring("many.json", many.append("]").toString().getBytes(StandardCharsets.UTF_8));
        assertThat(brought.status()).as(brought.message()).isEqualTo(Status.IMPORTED);
        assertThat(library.snapshot().notes()).hasSize(5_000);
        assertThat(library.snapshot().anchors())
                .hasSize(5_000)
                .allMatch(anchor -> anchor.state() == Anchor.State.ATTACHED);
    }
}
