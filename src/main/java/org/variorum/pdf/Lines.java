package org.variorum.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the characters of a page together into lines: first what the file draws one after the other, then
/// what stands on one baseline close together. A gap as wide as a gutter between columns ends a line.
final class Lines {
    /// Ems. A word space in badly justified print reaches one; a gutter is rarely less.
    private static final float WIDEST_SPACE = 1.0f;

    /// A page with more has no rows to speak of: its runs stay as they are.
    private static final int MOST_RUNS = 20_000;

    private final int page;
    private final List<List<Glyph>> runs = new ArrayList<>();

    private Lines(int page) {
        this.page = page;
    }

    /// In the order of their baselines, upright ones first.
    static List<Line> of(List<Glyph> glyphs, int page) {
        Lines lines = new Lines(page);
        lines.gather(glyphs);
        lines.join();
        List<Line> found = new ArrayList<>();
        for (List<Glyph> run : lines.runs) {
            List<Glyph> spaced = spaced(run);
            if (!spaced.isEmpty()) {
                found.add(new Line(logical(spaced), page));
            }
        }
        found.sort(Comparator.<Line>comparingInt(line -> line.turn).thenComparingDouble(line -> line.baseline));
        return found;
    }

    private void gather(List<Glyph> glyphs) {
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !follows(run.getLast(), glyph, 0.6f)) {
                add(run);
                run = new ArrayList<>();
            }
            run.add(glyph);
        }
        add(run);
    }

    private void add(List<Glyph> run) {
        if (run.stream().anyMatch(glyph -> !glyph.isSpace())) {
            runs.add(run);
        }
    }

    /// Joins runs on one row, from left to right, however the file orders them.
    private void join() {
        if (runs.size() > MOST_RUNS) {
            return;
        }
        runs.sort(Comparator.<List<Glyph>>comparingInt(run -> run.getFirst().turn())
                .thenComparingDouble(run -> run.getFirst().x()));
        List<List<Glyph>> joined = new ArrayList<>();
        for (List<Glyph> run : runs) {
            List<Glyph> before = null;
            for (int i = joined.size() - 1; i >= 0 && before == null; i--) {
                if (follows(joined.get(i).getLast(), run.getFirst(), 0.3f)) {
                    before = joined.get(i);
                }
            }
            if (before == null) {
                joined.add(new ArrayList<>(run));
            } else {
                before.addAll(run);
            }
        }
        runs.clear();
        runs.addAll(joined);
    }

    /// Whether `next` stands on the same line, after `last`, without a gutter between. Raised and lowered
    /// figures do.
    ///
    /// @param overlap how far, in ems, it may reach back
    private static boolean follows(Glyph last, Glyph next, float overlap) {
        float em = Math.max(last.size(), next.size());
        float drop = Math.abs(last.baseline() - next.baseline());
        float most = last.size() == next.size() ? 0.25f : 0.5f;
        float gap = next.x() - last.end();
        return last.turn() == next.turn() && drop <= most * em && gap <= WIDEST_SPACE * em && gap >= -overlap * em;
    }

    /// Puts one space where there is a gap or the file has spaces, and none at the ends.
    private static List<Glyph> spaced(List<Glyph> run) {
        List<Glyph> sorted = new ArrayList<>(run);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        long spaces = sorted.stream().filter(Glyph::isSpace).count();
        // Where the file has its own spaces, a gap must be wide to be another: letters may be spaced for emphasis.
        float gap = spaces * 15 >= sorted.size() ? 0.4f : 0.17f;
        List<Glyph> spaced = new ArrayList<>();
        boolean pending = false;
        for (Glyph glyph : sorted) {
            if (glyph.isSpace()) {
                pending = !spaced.isEmpty();
                continue;
            }
            if (!spaced.isEmpty()) {
                Glyph last = spaced.getLast();
                if (pending || glyph.x() - last.end() > gap * Math.max(last.size(), glyph.size())) {
                    spaced.add(Line.space(last, glyph));
                }
            }
            spaced.add(glyph);
            pending = false;
        }
        return spaced;
    }

    /// From the order on paper to the order of reading, where letters run from right to left.
    private static List<Glyph> logical(List<Glyph> visual) {
        StringBuilder text = new StringBuilder();
        visual.forEach(glyph -> text.append(glyph.text().charAt(0)));
        char[] letters = text.toString().toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return visual;
        }
        Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[letters.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Glyph[] order = visual.toArray(Glyph[]::new);
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return List.of(order);
    }
}
