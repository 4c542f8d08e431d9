package org.variorum.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds what printers repeat on each page: running heads, running feet, page numbers. A line is one where it
/// stands at the top or bottom of a page, and the same line, but for its figures, stands at the same height
/// of another page.
final class RunningHeads {
    /// The share of a page's height, at its top and at its bottom, in which they stand.
    private static final double ZONE = 0.13;

    private static final double SAME_HEIGHT = 6;

    private record Key(String words, boolean atTop) {}

    private record Place(int page, double y) {}

    private final List<PageSize> sizes;
    private final Map<Key, List<Place>> places = new HashMap<>();

    private RunningHeads(List<PageSize> sizes) {
        this.sizes = sizes;
    }

    /// @param pages the lines of each page
    /// @return the lines of each page without them
    static List<List<Line>> without(List<List<Line>> pages, List<PageSize> sizes) {
        RunningHeads heads = new RunningHeads(sizes);
        pages.forEach(lines -> lines.forEach(heads::note));
        List<List<Line>> rest = new ArrayList<>();
        for (List<Line> lines : pages) {
            rest.add(lines.stream().filter(line -> !heads.isHead(line)).toList());
        }
        return rest;
    }

    private void note(Line line) {
        if (isInZone(line)) {
            places.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(new Place(line.page, distance(line)));
        }
    }

    private boolean isHead(Line line) {
        if (!isInZone(line)) {
            return false;
        }
        double y = distance(line);
        return places.getOrDefault(key(line), List.of()).stream()
                .anyMatch(place -> place.page != line.page && Math.abs(place.y - y) < SAME_HEIGHT);
    }

    private boolean isInZone(Line line) {
        return line.turn == 0 && distance(line) < ZONE * height(line);
    }

    private double height(Line line) {
        return sizes.get(line.page).height();
    }

    private boolean isAtTop(Line line) {
        return line.baseline < height(line) / 2;
    }

    /// From the nearer edge of the page to the baseline.
    private double distance(Line line) {
        return isAtTop(line) ? line.baseline : height(line) - line.baseline;
    }

    /// A line's words with every number, Arabic or Roman, made the same.
    private Key key(Line line) {
        String words = line.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\d+", "#")
                .replaceAll("^\\W*[ivxlc]+\\W*$", "#")
                .replaceAll("[^\\p{L}#]+", " ")
                .strip();
        return new Key(words, isAtTop(line));
    }
}
