package org.variorum.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A run of characters on one baseline, in reading order; spaces are characters of their own.
final class Line {
    final List<Glyph> glyphs;
    final int page;
    final int turn;
    final float x0;
    final float x1;
    final float baseline;
    /// The size of most of its characters.
    final float size;
    /// The bounds of the column it stands in.
    float left;
    float right;

    Line(List<Glyph> glyphs, int page) {
        this.glyphs = glyphs;
        this.page = page;
        Glyph first = glyphs.getFirst();
        turn = first.turn();
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            from = Math.min(from, glyph.x());
            to = Math.max(to, glyph.end());
        }
        x0 = from;
        x1 = to;
        Glyph usual = usual(glyphs);
        size = usual.size();
        baseline = usual.baseline();
        left = x0;
        right = x1;
    }

    /// The first of the characters that have the commonest size, rounded to half a point.
    private static Glyph usual(List<Glyph> glyphs) {
        Map<Integer, Integer> counts = new HashMap<>();
        Glyph best = glyphs.getFirst();
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace()) {
                counts.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Glyph glyph : glyphs.reversed()) {
            if (!glyph.isSpace() && counts.getOrDefault(Math.round(glyph.size() * 2), 0) == most) {
                best = glyph;
            }
        }
        return best;
    }

    float width() {
        return x1 - x0;
    }

    float top() {
        return baseline - 0.8f * size;
    }

    float bottom() {
        return baseline + 0.2f * size;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /// Whether every letter is bold.
    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isSpace());
    }

    /// The width of its first word, to know whether that would still have stood on the line before.
    float firstWord() {
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                return glyph.x() - x0;
            }
        }
        return width();
    }

    /// The x at which its second word begins; its end where it has one only.
    float secondWord() {
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            if (glyphs.get(i).isSpace()) {
                return glyphs.get(i + 1).x();
            }
        }
        return x1;
    }

    /// The same line with another after it, on the same row.
    Line with(Line next) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.add(space(glyphs.getLast(), next.glyphs.getFirst()));
        all.addAll(next.glyphs);
        return new Line(all, page);
    }

    /// The space between two characters of a line: its box closes the gap, so that a highlight has none.
    static Glyph space(Glyph before, Glyph after) {
        Glyph.Box a = before.box();
        Glyph.Box b = after.box();
        Glyph.Box box = switch (before.turn()) {
            case 0 -> between(a.x() + a.width(), a.y(), b.x(), a.height(), true);
            case 2 -> between(b.x() + b.width(), a.y(), a.x(), a.height(), true);
            case 1 -> between(b.y() + b.height(), a.x(), a.y(), a.width(), false);
            default -> between(a.y() + a.height(), a.x(), b.y(), a.width(), false);
        };
        float width = Math.max(0, after.x() - before.end());
        return new Glyph(" ", before.turn(), before.end(), before.baseline(), width, before.size(), false, false, box);
    }

    private static Glyph.Box between(float from, float across, float to, float thick, boolean level) {
        float length = Math.max(0, to - from);
        return level ? new Glyph.Box(from, across, length, thick) : new Glyph.Box(across, from, thick, length);
    }
}
