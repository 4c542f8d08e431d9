package org.variorum.anchor.proof;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How trials ended, counted by rows.
final class Table {
    private static final List<End> BASELINE = List.of(End.RIGHT, End.WRONG, End.LOST, End.LOST_PRESENT);

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
    ///
    /// @param of what the rows are of
    /// @param beside what the baseline did with the same trials; its answers are never flagged
    String markdown(String of, Table beside) {
        StringBuilder lines = new StringBuilder("| ").append(of).append(" | ");
        for (End end : End.values()) {
            lines.append(end.title()).append(" | ");
        }
        for (End end : BASELINE) {
            lines.append("H.: ").append(end.title().replace("*", "")).append(" | ");
        }
        lines.append("\n|---|")
                .append("---|".repeat(End.values().length + BASELINE.size()))
                .append('\n');
        rows.keySet().forEach(row -> line(lines, row, end -> of(row, end), end -> beside.of(row, end)));
        line(lines, "all", this::all, beside::all);
        return lines.toString().replace(" \n", "\n");
    }

    /// All rows together, in words.
    String summary() {
        return Stream.of(End.values())
                .map(end -> String.format(Locale.ROOT, "%s %,d", end.title(), all(end)))
                .collect(Collectors.joining("; "));
    }

    private interface Count {
        int of(End end);
    }

    private static void line(StringBuilder lines, String row, Count count, Count beside) {
        lines.append("| ").append(row).append(" | ");
        for (End end : End.values()) {
            String number = String.format(Locale.ROOT, "%,d", count.of(end));
            lines.append(end == End.WRONG ? "**" + number + "**" : number).append(" | ");
        }
        for (End end : BASELINE) {
            lines.append(String.format(Locale.ROOT, "%,d | ", beside.of(end)));
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
