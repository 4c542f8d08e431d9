package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

class ShippedSetTest {
    private static final Path SET = Path.of("documents/korea-1950");
    private static final Map<String, DocumentText> TEXTS = new HashMap<>();

    @BeforeAll
    static void readEveryDocument() throws IOException {
        MarkdownReader reader = new MarkdownReader();
        try (var files = Files.list(SET)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString();
                TEXTS.put(name.substring(0, name.length() - 3), reader.read(Files.readString(file)));
            }
        }
        assertThat(TEXTS).hasSizeGreaterThan(30);
    }

    @Test
    void everyQuoteStandsInItsDocumentExactlyOnce() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (JsonNode anchor : anchors()) {
            DocumentText text = TEXTS.get(anchor.path("document").asText());
            if (text == null) {
                continue;
            }
            seen++;
            String body = fold(text.text().substring(0, text.bodyEnd()));
            String quote = fold(anchor.path("prefix").asText("") + " "
                    + anchor.path("quote").asText() + " "
                    + anchor.path("suffix").asText(""));
            int first = body.indexOf(quote);
            if (first < 0 || body.indexOf(quote, first + 1) >= 0) {
                wrong.add(anchor.path("document").asText() + ": " + quote);
            }
        }
        assertThat(seen).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDocumentIsSound() {
        TEXTS.forEach((name, text) -> Soundness.check(name, text));
    }

    @Test
    void paragraphsAreCountedAsTheSetCountsThem() {
        DocumentText letter = text("stalin-gottwald-en");
        assertThat(paragraph(letter, 1)).isEqualTo("Top secret");
        assertThat(paragraph(letter, 8)).startsWith("fourthly, with the aim");
        assertThat(paragraph(letter, 9)).startsWith("[...] Russian not seen, and so not translated.");
        assertThat(paragraph(letter, 10)).startsWith("[...] Russian not seen. Abstract");
        assertThat(paragraph(text("article"), 4)).startsWith("“Does it not give us");
    }

    @Test
    void translationsHaveAsManyParagraphsAsTheirOriginals() {
        assertThat(count(text("stalin-gottwald-en"))).isEqualTo(count(text("stalin-gottwald-ru")));
        assertThat(count(text("politburo-shtykov-1949-en"))).isEqualTo(count(text("politburo-shtykov-1949-ru")));
    }

    private static DocumentText text(String document) {
        return Objects.requireNonNull(TEXTS.get(document));
    }

    private static long count(DocumentText text) {
        return text.blocks().stream().filter(Block::isNumbered).count();
    }

    private static String paragraph(DocumentText text, int number) {
        return text.blocks().stream()
                .filter(b -> b.number() == number)
                .map(b -> text.slice(b.range()))
                .collect(Collectors.joining());
    }

    private static List<JsonNode> anchors() throws IOException {
        JsonNode set = new YAMLMapper().readTree(SET.resolve("set.yaml").toFile());
        List<JsonNode> found = new ArrayList<>();
        set.path("claims").forEach(claim -> claim.path("anchors").forEach(found::add));
        set.path("interpretations").forEach(one -> one.path("evidence").forEach(found::add));
        set.path("notes").forEach(found::add);
        return found;
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
