package org.variorum.anchor.proof;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How trials ended, counted by rows.
final class Table {
    private final Map<String, Map<End, Integer>> rows = new LinkedHashMap<>();

    /// With rows in this order, besides any that come later.
    Table(List<String> titles) {
        titles.forEach(title -> rows.put(title, new EnumMap<>(End.class)));
    }

    void count(String row, End end) {
        rows.computeIfAbsent(row, _ -> new EnumMap<>(End.class)).merge(end, 1, Integer::sum);
    }

    void add(Table other) {
        other.rows.forEach((row, ends) -> {
            Map<End, Integer> mine = rows.computeIfAbsent(row, _ -> new EnumMap<>(End.class));
            ends.forEach((end, count) -> mine.merge(end, count, Integer::sum));
        });
    }

    int of(String row, End end) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(end, 0);
    }

    int all(End end) {
        return rows.values().stream()
                .mapToInt(ends -> ends.getOrDefault(end, 0))
                .sum();
    }

    int all() {
        return rows.values().stream()
                .flatMap(ends -> ends.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// As Markdown, with a last row of sums.
    String markdown(String of, List<End> columns) {
        StringBuilder lines = new StringBuilder("| " + of + " | ");
        columns.forEach(end -> lines.append(end.title()).append(" | "));
        lines.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        rows.keySet().forEach(row -> line(lines, row, columns, end -> of(row, end)));
        line(lines, "all", columns, this::all);
        return lines.toString().replace(" \n", "\n");
    }

    private interface Count {
        int of(End end);
    }

    private static void line(StringBuilder lines, String row, List<End> columns, Count count) {
        lines.append("| ").append(row).append(" | ");
        for (End end : columns) {
            String number = String.format(Locale.ROOT, "%,d", count.of(end));
            lines.append(end == End.WRONG ? "**" + number + "**" : number).append(" | ");
        }
        lines.append('\n');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table table && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
