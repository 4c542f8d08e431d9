package org.variorum.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows of named values, for people as a table and for programs as JSON.
final class Listing {
    private static final int WIDEST = 60;

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /// @param columns the fields that the table shows
    Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /// One row, its fields in the order in which they were put.
    static final class Row {
        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

        Row put(String name, @Nullable Object value) {
            fields.put(name, value);
            return this;
        }

        Map<String, @Nullable Object> fields() {
            return fields;
        }
    }

    Row add() {
        var row = new Row();
        rows.add(row);
        return row;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String json() {
        try {
            List<Map<String, @Nullable Object>> plain =
                    rows.stream().map(Row::fields).toList();
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(plain) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row holds what is no JSON", e);
        }
    }

    /// The columns side by side, a line a row; nothing for no rows.
    String table() {
        if (rows.isEmpty()) {
            return "";
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        for (Row row : rows) {
            lines.add(columns.stream().map(name -> cell(row.fields().get(name))).toList());
        }
        var out = new StringBuilder();
        for (List<String> line : lines) {
            var text = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                String cell = line.get(i);
                text.append(cell);
                if (i + 1 < columns.size()) {
                    text.repeat(' ', width(lines, i) - cell.codePointCount(0, cell.length()) + 2);
                }
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream()
                .map(line -> line.get(column))
                .mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .max()
                .orElse(0);
    }

    private static String cell(@Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case Collection<?> many ->
                String.join(", ", many.stream().map(Listing::cell).toList());
            case Map<?, ?> map ->
                String.join(
                        " ",
                        map.entrySet().stream()
                                .map(e -> e.getKey() + " " + cell(e.getValue()))
                                .toList());
            default -> Terminal.oneLine(value.toString());
        };
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
