package org.variorum.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Origin;

/// The values of one row, written column after column in the order in which its table names them.
final class Cells {
    private final List<@Nullable Object> values = new ArrayList<>();

    Cells id(@Nullable Id id) {
        values.add(id == null ? null : id.value());
        return this;
    }

    Cells origin(Origin origin) {
        return id(origin.setOrNull());
    }

    Cells text(@Nullable String text) {
        values.add(text);
        return this;
    }

    Cells integer(int number) {
        values.add(number);
        return this;
    }

    Cells real(double number) {
        values.add(number);
        return this;
    }

    /// Leaves `count` columns empty.
    Cells empty(int count) {
        values.addAll(Collections.nCopies(count, null));
        return this;
    }

    Cells one(Enum<?> value) {
        values.add(name(value));
        return this;
    }

    Cells instant(Instant instant) {
        values.add(instant.toString());
        return this;
    }

    Cells list(List<?> list) {
        values.add(Json.write(list));
        return this;
    }

    List<@Nullable Object> values() {
        return values;
    }

    /// How a name of the program's stands in the file.
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
