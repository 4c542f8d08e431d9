package org.variorum.exchange.annotation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON that nobody vouches for: whole or not at all, within bounds, and what is wrong is one sentence with
/// its line and path. Several values one after the other (JSON lines) are several values.
public final class JsonReader {
    public static final int MOST_BYTES = 64 * 1024 * 1024;
    static final int DEEPEST = 100;
    static final int MOST_VALUES = 2_000_000;
    static final int LONGEST_TEXT = 4_000_000;
    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_NUMBER = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 10)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;
    private int values;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /// @param file its name, for messages
    /// @return the values at the top, at least one
    public static List<Json> read(String file, byte[] bytes) throws BadAnnotations {
        String text = JsonText.of(file, bytes);
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(file, parser).values();
        } catch (IOException problem) {
            throw JsonFaults.sentence(file, text, problem);
        }
    }

    private List<Json> values() throws IOException, BadAnnotations {
        List<Json> all = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            all.add(value(token, new Json.Place(file, null, all.isEmpty() ? "" : "[" + all.size() + "]", line()), 0));
        }
        if (all.isEmpty()) {
            throw new BadAnnotations("“" + file + "” is empty; export the annotations again.");
        }
        return all;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Json value(JsonToken token, Json.Place place, int depth) throws IOException, BadAnnotations {
        if (++values > MOST_VALUES) {
            throw new BadAnnotations("“" + file + "” holds more than " + String.format("%,d", MOST_VALUES)
                    + " values; export the annotations in several parts and bring in each.");
        }
        if (depth > DEEPEST) {
            throw new BadAnnotations("“" + file + "”, line " + place.line() + ": values stand in one another more than "
                    + DEEPEST + " deep, which no program that writes annotations does; nothing was taken.");
        }
        return new Json(
                place,
                switch (token) {
                    case START_OBJECT -> fields(place, depth);
                    case START_ARRAY -> items(place, depth);
                    case VALUE_STRING -> JsonText.whole(parser.getText(), place);
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getText());
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                });
    }

    private Map<String, Json> fields(Json.Place place, int depth) throws IOException, BadAnnotations {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (String name = nextName(); name != null; name = nextName()) {
            Json.Place there = new Json.Place(file, place, "." + JsonText.shown(name), line());
            JsonToken token = parser.nextToken();
            if (fields.put(name, value(token, there, depth + 1)) != null) {
                throw new BadAnnotations(there + ": “" + JsonText.shown(name)
                        + "” stands in the same object twice, and nobody can say which is meant; remove one.");
            }
        }
        return fields;
    }

    private @Nullable String nextName() throws IOException {
        return parser.nextToken() == JsonToken.END_OBJECT ? null : parser.currentName();
    }

    private List<Json> items(Json.Place place, int depth) throws IOException, BadAnnotations {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, new Json.Place(file, place, "[" + items.size() + "]", line()), depth + 1));
        }
        return items;
    }
}
