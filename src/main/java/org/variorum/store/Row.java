package org.variorum.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Origin;

/// One row, read column after column in the order in which its table names them.
final class Row {
    /// The value of a column, counted from 0: text, a number, bytes or null.
    @FunctionalInterface
    interface Source {
        @Nullable
        Object at(int column);
    }

    private final Source source;
    private int next;

    Row(Source source) {
        this.source = source;
    }

    private @Nullable Object next() {
        return source.at(next++);
    }

    private Object required() {
        Object value = next();
        if (value == null) {
            throw new IllegalStateException("column " + (next - 1) + " is empty");
        }
        return value;
    }

    String text() {
        return (String) required();
    }

    /// Whatever the column holds, as words.
    String any() {
        return String.valueOf(next());
    }

    @Nullable
    String textOrNull() {
        return (String) next();
    }

    /// The same for a column that older changes in the journal do not know.
    String textOrEmpty() {
        String text = textOrNull();
        return text == null ? "" : text;
    }

    int integer() {
        return ((Number) required()).intValue();
    }

    long big() {
        return ((Number) required()).longValue();
    }

    /// Whether a column holds a number other than 0; one that older changes in the journal do not know says no.
    boolean yes() {
        return next() instanceof Number number && number.intValue() != 0;
    }

    @Nullable
    Integer integerOrNull() {
        return next() instanceof Number number ? number.intValue() : null;
    }

    double real() {
        return ((Number) required()).doubleValue();
    }

    double realOrZero() {
        return next() instanceof Number number ? number.doubleValue() : 0;
    }

    byte[] bytes() {
        return (byte[]) required();
    }

    Instant instant() {
        return Instant.parse(text());
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return Enum.valueOf(type, text().toUpperCase(Locale.ROOT));
    }

    Origin origin() {
        String set = textOrNull();
        return set == null ? Origin.READER : Origin.of(new Id.Set(set));
    }

    <I extends Id> @Nullable I idOrNull(Function<String, I> make) {
        return Optional.ofNullable(textOrNull()).map(make).orElse(null);
    }

    List<?> list() {
        return Json.list(text());
    }
}
