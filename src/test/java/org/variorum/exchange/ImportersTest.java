package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A short run of what `mvn -Pfuzz verify` does for hours: good files are spoiled by chance, and each is taken or
/// refused with a sentence. What the long run found lies in the seeds.
class ImportersTest {
    private static final int ROUNDS = 800;
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "null",
        "true",
        "-1",
        "1e300",
        "\\u0000",
        "\\ud800",
        "\\udc00",
        "\u00e9",
        "\"type\":\"Annotation\"",
        "\"target\":",
        "\"selector\":",
        "\"references\":[\"a\"]",
        "- ",
        "\n",
        "  ",
        "&a",
        "*a",
        "!!java.lang.String",
        "<<: ",
        "\uFEFF",
        "\0"
    };

    static List<byte[]> seeds(Importers importer) throws IOException {
        String hypothesis = """
                {"total":2,"rows":[{"id":"a","created":"2026-03-01T10:00:00.5+00:00","user":"acct:m@h.example",
                "uri":"https://a.example/b","document":{"title":["T"]},"text":"x","tags":["t","variorum:green"],
                "group":"__world__","permissions":{"read":["acct:m@h.example"]},"hidden":false,
                "target":[{"source":"https://a.example/b","selector":[{"type":"RangeSelector"},
                {"type":"TextPositionSelector","start":3,"end":9},
                {"type":"TextQuoteSelector","exact":"some words","prefix":"p","suffix":"s"}]}]},
                {"id":"b","references":["a"],"uri":"https://a.example/b","text":"y","target":[]}],"replies":[]}
                """;
        String w3c = """
                {"@context":"http://www.w3.org/ns/anno.jsonld","id":"https://a.example/1","type":"Annotation",
                "motivation":["commenting","tagging"],"creator":{"name":"M"},"created":"2026-03-01T10:00:00Z",
                "body":[{"type":"TextualBody","value":"x","format":"text/markdown"},"https://a.example/c",
                {"type":"TextualBody","value":"t","purpose":"tagging"}],
                "target":[{"source":"https://a.example/b","selector":[{"type":"TextQuoteSelector","exact":"some words",
                "refinedBy":{"type":"TextPositionSelector","start":1,"end":3}},
                {"type":"FragmentSelector","value":"page=3&viewrect=1,2,3,4"}]},
                {"source":"https://a.example/d#xywh=percent:1,2,3,4"}]}
                """;
        String set = """
                format: 1
                id: lamps
                title: "Who?"
                expected:
                  - {id: feature, title: the piece, role: article, recognise_by: {anchors: 0.6}}
                voices:
                  - {id: keeper, name: The Keeper, kind: actor}
                questions:
                  - {id: why, text: "Why?"}
                claims:
                  - id: shame
                    question: why
                    statement: He lit it.
                    made_by: keeper
                    anchors:
                      - {document: feature, quote: "to shame the board"}
                """;
        return switch (importer) {
            case JSON -> List.of(utf8(hypothesis), utf8("[1,2.5e3,\"\\ud83d\\ude00\",{\"a\":[[]]}]"), utf8(w3c));
            case W3C -> List.of(utf8(w3c), utf8("[" + w3c + "," + w3c + "]"));
            case HYPOTHESIS -> List.of(utf8(hypothesis));
            case ARCHIVE -> List.of(zip("lamps/set.yaml", utf8(set)));
            case SET -> List.of(utf8(set));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void spoiledFilesAreTakenOrRefusedWithASentence(Importers importer) throws IOException {
        Random random = new Random(26);
        int refused = 0;
        for (byte[] seed : seeds(importer)) {
            assertThat(importer.take(seed)).as("the good file").isEmpty();
            for (int i = 0; i < ROUNDS / seeds(importer).size(); i++) {
                byte[] spoiled = spoil(seed, random);
                refused += importer.take(spoiled).isEmpty() ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void aFileThatWasCutOffIsRefusedWithASentence() throws IOException {
        for (Importers importer : List.of(Importers.JSON, Importers.HYPOTHESIS, Importers.W3C)) {
            byte[] whole = seeds(importer).getFirst();
            int end = new String(whole, StandardCharsets.ISO_8859_1)
                    .stripTrailing()
                    .length();
            for (int length = 0; length < end; length += 7) {
                assertThat(importer.take(Arrays.copyOf(whole, length)))
                        .as("%s, %s bytes", importer, length)
                        .isNotEmpty();
            }
        }
    }

    /// Found by Jazzer.
    @Test
    void anEscapeThatYamlBreaksOffInIsRefusedWithASentence() {
        for (String found : List.of("\"=ormat:1 \\u", "a: \"\\x", "a: \"\\U0010", "a: \"\\Uffffffff\"")) {
            assertThat(Importers.SET.take(utf8(found))).as(found).isNotEmpty();
        }
    }

    /// Found by Jazzer.
    @Test
    void twoWorksWithoutAnythingToCiteAreRefusedWithASentence() {
        assertThat(Importers.SET.take(utf8("format: 1\nid: sa\nworks:\n  - !\n  - 7\n  - 4\n")))
                .isNotEmpty();
        assertThat(Importers.SET.take(utf8("format: 1\nid: sa\ntitle: T\nworks:\n  - {id: a}\n  - {id: b}\n")))
                .isNotEmpty();
    }

    private static byte[] spoil(byte[] good, Random random) {
        byte[] bytes = good;
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> joined(bytes, at, new byte[0], to);
            case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
            case 3 -> joined(bytes, at, utf8(TOKENS[random.nextInt(TOKENS.length)]), at);
            default -> joined(bytes, at, utf8(TOKENS[random.nextInt(TOKENS.length)]), to);
        };
    }

    private static byte[] joined(byte[] bytes, int at, byte[] middle, int from) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
