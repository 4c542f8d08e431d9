package org.variorum.exchange.annotation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A value of a JSON file that knows where it stands. Asked for what is not there it answers nothing; asked for
/// something of another type than it is, it answers with a sentence ({@link BadAnnotations}). Immutable.
public final class Json {
    private final Place place;
    private final @Nullable Object value;

    /// @param value a map of these, a list of these, a text, a {@link Numeral}, a truth value, or null
    Json(Place place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    /// A number as it was written.
    record Numeral(String digits) {}

    /// Where a value stands: in which value, as what, on which line (from 1).
    record Place(String file, @Nullable Place parent, String step, int line) {
        String path() {
            String above = parent == null ? "" : parent.path();
            return above.isEmpty() && step.startsWith(".") ? step.substring(1) : above + step;
        }

        @Override
        public String toString() {
            String path = path();
            return "“" + file + "”, line " + line + (path.isEmpty() ? "" : ", " + path);
        }
    }

    /// For a message: file, line, and a path such as `items[3].target[0].selector`.
    public String where() {
        return place.toString();
    }

    /// The path alone.
    public String path() {
        return place.path();
    }

    /// The file's name.
    public String file() {
        return place.file();
    }

    /// @param what is wrong with it and what to do, as it follows `“file”, line 3, items[0].id: `
    public BadAnnotations bad(String what) {
        return new BadAnnotations(where() + ": " + what);
    }

    /// An address or a description of something.
    void thing() throws BadAnnotations {
        if (!isText() && !isObject()) {
            throw unlike("an address or an object");
        }
    }

    private BadAnnotations unlike(String expected) {
        return bad("here " + expected + " was expected and not " + kind()
                + "; nothing was taken: mend the file, or export it again.");
    }

    private String kind() {
        return switch (value) {
            case Map<?, ?> _ -> "an object";
            case List<?> _ -> "a list";
            case String _ -> "a text";
            case Numeral(var digits) -> "the number " + (digits.length() > 20 ? digits.substring(0, 20) + "…" : digits);
            case null -> "null";
            default -> "“" + value + "”";
        };
    }

    public boolean isNothing() {
        return value == null;
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isList() {
        return value instanceof List;
    }

    public boolean isText() {
        return value instanceof String;
    }

    /// A field; nothing where there is none, or where this is no object.
    public Json get(String name) {
        Json field = fields().get(name);
        return field == null ? new Json(new Place(place.file, place, "." + name, place.line), null) : field;
    }

    /// The first of these fields that is there.
    public Json get(String name, String... others) {
        Json found = get(name);
        for (int i = 0; found.isNothing() && i < others.length; i++) {
            found = get(others[i]);
        }
        return found;
    }

    public boolean has(String name) {
        return fields().containsKey(name);
    }

    public Set<String> names() {
        return fields().keySet();
    }

    @SuppressWarnings("unchecked") // the reader puts nothing else there
    private Map<String, Json> fields() {
        return value instanceof Map<?, ?> map ? (Map<String, Json>) map : Map.of();
    }

    /// The items of a list; a single value as one item; none where there is nothing.
    @SuppressWarnings("unchecked") // the reader puts nothing else there
    public List<Json> all() {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> (List<Json>) list;
            default -> List.of(this);
        };
    }

    /// @return empty where there is nothing
    public Optional<String> text() throws BadAnnotations {
        return switch (value) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            case Numeral(var digits) -> Optional.of(digits);
            default -> throw unlike("a text");
        };
    }

    /// @return "" where there is nothing
    public String words() throws BadAnnotations {
        return text().orElse("");
    }

    /// The text that it is; "" where it is none.
    String plain() {
        return value instanceof String text ? text : "";
    }

    /// A text, or the `id` of an object: how JSON-LD names a thing.
    public Optional<String> address() throws BadAnnotations {
        return isObject() ? get("id", "@id").text() : text();
    }

    /// An object.
    public Json object() throws BadAnnotations {
        if (!isObject()) {
            throw unlike("an object");
        }
        return this;
    }

    /// An offset: a whole number from 0 to 2,147,483,647.
    public OptionalInt offset() throws BadAnnotations {
        if (isNothing()) {
            return OptionalInt.empty();
        }
        double number = number().orElse(-1);
        if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
            throw unlike("a whole number from 0 on");
        }
        return OptionalInt.of((int) number);
    }

    /// A number, also one that is written as a text; finite.
    public OptionalDouble number() throws BadAnnotations {
        if (isNothing()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(words());
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw unlike("a number");
    }

    /// @return false where there is nothing
    public boolean truth() throws BadAnnotations {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            default -> throw unlike("true or false");
        };
    }

    /// A moment in ISO 8601; one without an offset is taken as UTC, a day as its beginning.
    public Optional<Instant> time() throws BadAnnotations {
        String words = words().strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (words.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(words).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return Optional.of(
                    words.matches(".*(Z|z|[+-]\\d\\d(:?\\d\\d)?)")
                            ? words.endsWith("Z")
                                    ? Instant.parse(words)
                                    : OffsetDateTime.parse(words).toInstant()
                            : LocalDateTime.parse(words).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            throw unlike("a time such as 2026-05-01T12:00:00Z");
        }
    }

    /// The value itself, however it was laid out: the same for the same.
    public String fingerprint() {
        StringBuilder out = new StringBuilder();
        print(out);
        return out.toString();
    }

    private void print(StringBuilder out) {
        switch (value) {
            case Map<?, ?> _ ->
                fields().forEach((name, field) -> {
                    out.append('{').append(name.length()).append(name);
                    field.print(out);
                    out.append('}');
                });
            case List<?> _ ->
                all().forEach(item -> {
                    out.append('[');
                    item.print(out);
                    out.append(']');
                });
            case String text -> out.append(text.length()).append('"').append(text);
            case null, default -> out.append(value);
        }
    }
}
