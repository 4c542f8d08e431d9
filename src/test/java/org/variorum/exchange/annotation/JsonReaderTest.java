package org.variorum.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private static List<Json> read(String json) throws BadAnnotations {
        return JsonReader.read("notes.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": [1, 2                      | “notes.json”, line 1: the file ends in the middle of a value",
                "{\"a\": {\"b\": \"cut              | “notes.json”, line 1: the file ends in the middle of a value",
                "{\"a\": NaN}                       | NaN and Infinity are no numbers in JSON",
                "{\"a\": -Infinity}                 | NaN and Infinity are no numbers in JSON",
                "{\"a\": 1 // one\\n}                | JSON has no comments",
                "/* one */ {\"a\": 1}               | JSON has no comments",
                "<html><body>404</body></html>      | this is a web page or XML and not JSON",
                "{'a': 1}                           | this is not JSON, near",
                "{\"a\": 1,}                        | this is not JSON, near",
                "{\"a\": 01}                        | this is not JSON, near",
                "{\"i\": [{\"t\": 1, \"t\": 2}]}    | line 1, i[0].t: “t” stands in the same object twice",
                "{\"i\": [\"\\ud83d\"]}             | line 1, i[0]: the text holds half of a character",
                "{\"prefix\": \"a\\ud83db\"}        | prefix: the text holds half of a character",
                "`  `                               | “notes.json” is empty",
            })
    void whatIsNotJsonGetsOneSentence(String json, String sentence) {
        assertThatThrownBy(() -> read(json.replace("\\n", "\n")))
                .isInstanceOf(BadAnnotations.class)
                .message()
                .contains(sentence)
                .startsWith("“notes.json”")
                .doesNotContain("\n", "com.fasterxml", "JsonToken");
    }

    @Test
    void whatStandsTooDeepGetsOneSentence() {
        for (String open : List.of("[", "{\"a\":")) {
            for (int depth : new int[] {102, 1_000, 200_000}) {
                assertThatThrownBy(() -> read(open.repeat(depth)))
                        .isInstanceOf(BadAnnotations.class)
                        .hasMessageContaining("more than 100 deep");
            }
        }
    }

    @Test
    void whatIsTooMuchGetsOneSentence() {
        assertThatThrownBy(() -> JsonReader.read("big.json", new byte[JsonReader.MOST_BYTES + 1]))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("“big.json” has 64 MB");
        assertThatThrownBy(() -> read("[" + "1,".repeat(JsonReader.MOST_VALUES) + "1]"))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("holds more than 2,000,000 values");
        assertThatThrownBy(() -> read("[\"" + "x".repeat(JsonReader.LONGEST_TEXT + 1) + "\"]"))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("a text is longer than 4,000,000 characters");
        assertThatThrownBy(() -> read("[" + "9".repeat(5_000) + "]"))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("a number has more digits");
        assertThatThrownBy(() -> read("{\"" + "x".repeat(60_000) + "\":1}"))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("a name is longer");
    }

    @Test
    void aByteOrderMarkAndUtf16AreRead() throws BadAnnotations {
        String json = "{\"a\": \"Сталин 😀\"}";
        for (byte[] bytes : List.of(
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(JsonReader.read("a.json", bytes).getFirst().get("a").words())
                    .isEqualTo("Сталин 😀");
        }
        assertThatThrownBy(() -> JsonReader.read("a.json", json.getBytes(StandardCharsets.UTF_16BE)))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("not in UTF-8");
        assertThatThrownBy(() -> JsonReader.read("a.json", "[\n\"St\u00e9\"]".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("line 2: here are bytes that are not UTF-8");
    }

    @Test
    void halfACharacterAtTheEdgeOfSurroundingsIsLeftOut() throws BadAnnotations {
        Json json = read("{\"prefix\": \"\\ude00 und \\ud83d\\ude00\", \"suffix\": \"so \\ud83d\"}")
                .getFirst();
        assertThat(json.get("prefix").words()).isEqualTo(" und 😀");
        assertThat(json.get("suffix").words()).isEqualTo("so ");
    }

    @Test
    void linesOfJsonAreSeveralValues() throws BadAnnotations {
        assertThat(read("{\"id\": 1}\n{\"id\": 2}\n\n[3]\n")).hasSize(3);
        assertThatThrownBy(() -> read("{\"id\": 1}\n{\"id\": 2"))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aValueSaysWhereItStandsAndWhatWasExpected() throws BadAnnotations {
        Json item =
                read("{\"items\": [\n{},\n{\"target\": [{\"selector\": 7}],\n \"created\": \"soon\", \"start\": -3}]}")
                        .getFirst()
                        .get("items")
                        .all()
                        .get(1);
        Json selector = item.get("target").all().getFirst().get("selector");
        assertThat(selector.where()).isEqualTo("“notes.json”, line 3, items[1].target[0].selector");
        assertThatThrownBy(selector::object)
                .hasMessageContaining("items[1].target[0].selector: here an object was expected and not the number 7");
        assertThatThrownBy(() -> item.get("created").time()).hasMessageContaining("line 4, items[1].created");
        assertThatThrownBy(() -> item.get("start").offset()).hasMessageContaining("a whole number from 0 on");
        assertThatThrownBy(() -> item.get("target").words()).hasMessageContaining("a text was expected and not a list");
    }

    @Test
    void oneIsAsGoodAsAListOfOne() throws BadAnnotations {
        Json json =
                read("{\"a\": \"x\", \"b\": [\"x\"], \"c\": null, \"d\": {\"id\": \"x\"}, \"e\": 3.0, \"f\": \"4\"}")
                        .getFirst();
        assertThat(json.get("a").all()).hasSize(1);
        assertThat(json.get("b").all().getFirst().words()).isEqualTo("x");
        assertThat(json.get("c").all()).isEmpty();
        assertThat(json.get("none").get("deeper").all()).isEmpty();
        assertThat(json.get("d").address()).contains("x");
        assertThat(json.get("a").address()).contains("x");
        assertThat(json.get("e").offset()).hasValue(3);
        assertThat(json.get("f").offset()).hasValue(4);
    }

    @Test
    void timesAreReadAsTheyAreWritten() throws BadAnnotations {
        Json json = read("[\"2026-05-01T12:00:00Z\", \"2026-05-01T14:00:00+02:00\", \"2026-05-01T12:00:00\","
                        + " \"2026-05-01\", \"2017-07-02T21:14:22.534218+00:00\"]")
                .getFirst();
        assertThat(json.all().get(0).time()).contains(Instant.parse("2026-05-01T12:00:00Z"));
        assertThat(json.all().get(1).time()).contains(Instant.parse("2026-05-01T12:00:00Z"));
        assertThat(json.all().get(2).time()).contains(Instant.parse("2026-05-01T12:00:00Z"));
        assertThat(json.all().get(3).time()).contains(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(json.all().get(4).time()).contains(Instant.parse("2017-07-02T21:14:22.534218Z"));
    }

    /// Whatever the bytes are: values, or one sentence.
    @Test
    void damagedFilesNeverThrowAnythingElse() {
        byte[] whole = "{\"items\": [{\"id\": \"urn:x\", \"n\": 1.5e3, \"body\": [true, null, \"\\u00e9 😀\"]}]}\n"
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(4);
        int sentences = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = java.util.Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int n = random.nextInt(4); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte)
                        (random.nextBoolean() ? "{}[]\",:\\/#0-e \n".charAt(random.nextInt(15)) : random.nextInt(256));
            }
            try {
                assertThat(JsonReader.read("d.json", damaged)).isNotEmpty();
            } catch (BadAnnotations one) {
                sentences++;
                assertThat(one.getMessage()).startsWith("“d.json”").doesNotContain("\n", "\r", "fasterxml");
            }
        }
        assertThat(sentences).isGreaterThan(10_000);
    }
}
