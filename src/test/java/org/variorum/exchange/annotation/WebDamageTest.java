package org.variorum.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A file in which anything may be anything: it is read, or there is one sentence.
class WebDamageTest {
    private static final String[] OTHER = {
        "7",
        "-1",
        "null",
        "[]",
        "{}",
        "\"x\"",
        "true",
        "1e308",
        "[[1]]",
        "{\"id\": 3}",
        "\"\"",
        "[null]",
        "{\"type\": \"Choice\", \"items\": []}",
        "\"#page=99999999999&xywh=percent:,,,\"",
        "\"urn:x-variorum:claim/%\"",
        "{\"type\": \"Annotation\"}",
        "\"\\u0000\"",
        "{\"type\": [1, {}], \"value\": {\"a\": []}}"
    };

    @Test
    void whateverIsExchangedItIsReadOrThereIsOneSentence() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        MadeLibrary library = MadeLibrary.of(70);
        byte[] file = WebAnnotations.write(library.snapshot(), library.texts(), null, Instant.EPOCH, () -> {})
                .bytes();
        Random random = new Random(70);
        int read = 0;
        int refused = 0;
        for (int trial = 0; trial < 400; trial++) {
            JsonNode tree = mapper.readTree(file);
            for (int n = random.nextInt(3); n >= 0; n--) {
                exchange(tree, mapper.readTree(OTHER[random.nextInt(OTHER.length)]), random);
            }
            try {
                AnnotationFiles.read("d.jsonld", mapper.writeValueAsBytes(tree), Instant.EPOCH);
                read++;
            } catch (BadAnnotations one) {
                refused++;
                assertThat(one.getMessage())
                        .startsWith("“d.jsonld”")
                        .endsWith(".")
                        .doesNotContain("\n", "\0", "Exception");
            }
        }
        assertThat(read).isGreaterThan(40);
        assertThat(refused).isGreaterThan(40);
    }

    private static void exchange(JsonNode tree, JsonNode other, Random random) {
        List<JsonNode> inside = new ArrayList<>();
        gather(tree, inside);
        JsonNode one = inside.get(random.nextInt(inside.size()));
        if (one instanceof ArrayNode list) {
            list.set(random.nextInt(list.size()), other);
        } else if (one instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.get(random.nextInt(names.size())), other);
        }
    }

    private static void gather(JsonNode node, List<JsonNode> inside) {
        if (node instanceof ContainerNode<?> && !node.isEmpty()) {
            inside.add(node);
        }
        node.forEach(each -> gather(each, inside));
    }
}
