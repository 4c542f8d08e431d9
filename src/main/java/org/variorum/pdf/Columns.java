package org.variorum.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which the lines of a page are read. A page is cut at the gutter that the fewest lines cross;
/// lines that cross it (a title over two columns) part the page into bands, and each band is read column by
/// column.
final class Columns {
    /// A column has at least so many lines, and its lines so many characters: else it is a table or a list.
    private static final int LEAST_LINES = 3;

    private static final int LEAST_CHARACTERS = 12;
    private static final int DEEPEST = 4;
    /// A page with more is no page of print, and is read from top to bottom.
    private static final int MOST_LINES = 2000;

    private final List<Line> read = new ArrayList<>();

    private Columns() {}

    /// @param lines of one page and one direction
    static List<Line> order(List<Line> lines) {
        Columns columns = new Columns();
        columns.cut(lines, 0);
        return columns.read;
    }

    private void cut(List<Line> lines, int depth) {
        float gutter = depth < DEEPEST && lines.size() <= MOST_LINES ? gutter(lines) : Float.NaN;
        if (Float.isNaN(gutter)) {
            rows(lines);
            return;
        }
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::top));
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        List<Line> across = new ArrayList<>();
        for (Line line : sorted) {
            boolean crosses = line.x0 < gutter && line.x1 > gutter;
            if (crosses) {
                columns(left, right, depth);
                across.add(line);
            } else {
                flush(across);
                (line.x1 <= gutter ? left : right).add(line);
            }
        }
        columns(left, right, depth);
        flush(across);
    }

    private void flush(List<Line> across) {
        rows(across);
        across.clear();
    }

    private void columns(List<Line> left, List<Line> right, int depth) {
        cut(List.copyOf(left), depth + 1);
        cut(List.copyOf(right), depth + 1);
        left.clear();
        right.clear();
    }

    /// The x of the best gutter, or NaN. Tried at the right ends of lines: a gutter begins where a column ends.
    private static float gutter(List<Line> lines) {
        float best = Float.NaN;
        int bestCrossing = Integer.MAX_VALUE;
        Map<Integer, Float> ends = new HashMap<>();
        for (Line line : lines) {
            ends.merge(Math.round(line.x1 / 4), line.x1 + 0.5f, Math::max);
        }
        for (float x : ends.values()) {
            List<Line> left = lines.stream().filter(line -> line.x1 <= x).toList();
            List<Line> right = lines.stream().filter(line -> line.x0 >= x).toList();
            int crossing = lines.size() - left.size() - right.size();
            boolean isPossible = crossing * 2 < lines.size() && crossing < bestCrossing;
            if (isPossible && isColumn(left, right) && isColumn(right, left)) {
                bestCrossing = crossing;
                best = x;
            }
        }
        return best;
    }

    /// Whether enough of the lines stand beside lines of the other side, and they are lines of text.
    private static boolean isColumn(List<Line> lines, List<Line> others) {
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Line other : others) {
            top = Math.min(top, other.top());
            bottom = Math.max(bottom, other.bottom());
        }
        int beside = 0;
        int characters = 0;
        for (Line line : lines) {
            if (line.bottom() > top && line.top() < bottom) {
                beside++;
                characters += line.glyphs.size();
            }
        }
        return beside >= LEAST_LINES && characters >= LEAST_CHARACTERS * beside;
    }

    /// Reads lines from top to bottom; what stands on one row is one line.
    private void rows(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(line -> line.baseline));
        List<Line> rows = new ArrayList<>();
        List<Line> row = new ArrayList<>();
        for (Line line : sorted) {
            if (!row.isEmpty() && line.baseline - row.getFirst().baseline > 0.3f * line.size) {
                rows.add(joined(row));
                row.clear();
            }
            row.add(line);
        }
        rows.add(joined(row));
        bound(rows);
        read.addAll(rows);
    }

    private static Line joined(List<Line> row) {
        row.sort(Comparator.comparingDouble(line -> line.x0));
        Line joined = row.getFirst();
        for (Line next : row.subList(1, row.size())) {
            joined = joined.with(next);
        }
        return joined;
    }

    /// Tells each line its column: the commonest left edge, the furthest right one.
    private static void bound(List<Line> column) {
        Map<Integer, Integer> edges = new HashMap<>();
        float right = -Float.MAX_VALUE;
        for (Line line : column) {
            edges.merge(Math.round(line.x0 / 2), 1, Integer::sum);
            right = Math.max(right, line.x1);
        }
        int most = edges.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        float left = column.stream()
                .filter(line -> edges.getOrDefault(Math.round(line.x0 / 2), 0) == most)
                .map(line -> line.x0)
                .min(Comparator.naturalOrder())
                .orElse(column.getFirst().x0);
        for (Line line : column) {
            line.left = left;
            line.right = right;
        }
    }
}
