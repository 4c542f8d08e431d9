package org.variorum.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.StyleSpan;

/// A text that grows, with a box for each of its UTF-16 units and the spans of its styles.
final class Ribbon {
    private final StringBuilder text = new StringBuilder();
    private float[] boxes = new float[4096];
    private final List<StyleSpan> spans = new ArrayList<>();
    private int boldFrom = -1;
    private int italicFrom = -1;

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    float[] boxes(int start, int end) {
        return Arrays.copyOfRange(boxes, 4 * start, 4 * end);
    }

    List<StyleSpan> spans() {
        return spans.stream()
                .sorted(Comparator.comparingInt(StyleSpan::start)
                        .thenComparing(StyleSpan::end, Comparator.reverseOrder()))
                .toList();
    }

    /// @param plain whether bold is not worth telling: the whole paragraph is
    void add(List<Glyph> glyphs, Line line, boolean plain) {
        for (int i = 0; i < glyphs.size(); i++) {
            int mark = noteMark(glyphs, i, line);
            if (mark > i) {
                StringBuilder words = new StringBuilder();
                glyphs.subList(i, mark).forEach(glyph -> words.append(glyph.text()));
                spans.add(new StyleSpan(StyleSpan.Kind.FOOTNOTE_MARK, text.length(), text.length(), words.toString()));
                i = mark - 1;
                continue;
            }
            Glyph glyph = glyphs.get(i);
            if (!glyph.isSpace()) {
                boldFrom = style(StyleSpan.Kind.BOLD, boldFrom, glyph.bold() && !plain);
                italicFrom = style(StyleSpan.Kind.ITALIC, italicFrom, glyph.italic());
            }
            boolean isInside = i + 1 < glyphs.size();
            add(isInside ? glyph.text().replace("\u00AD", "") : glyph.text(), glyph.box());
        }
    }

    /// Letters that share a glyph share its box; an accent of its own has none.
    void add(String letters, Glyph.Box box) {
        int parts = 0;
        for (int i = 0; i < letters.length(); i++) {
            parts += hasPlace(letters.charAt(i)) ? 1 : 0;
        }
        int part = 0;
        for (int i = 0; i < letters.length(); i++) {
            boolean placed = hasPlace(letters.charAt(i)) && box != Glyph.Box.NONE;
            float width = placed ? box.width() / parts : 0;
            put(box.x() + part * box.width() / Math.max(1, parts), box.y(), width, box.height());
            text.append(letters.charAt(i));
            part += placed ? 1 : 0;
        }
    }

    private static boolean hasPlace(char c) {
        return !Character.isLowSurrogate(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private void put(float x, float y, float width, float height) {
        int at = 4 * text.length();
        if (at + 4 > boxes.length) {
            boxes = Arrays.copyOf(boxes, boxes.length * 2);
        }
        boxes[at] = x;
        boxes[at + 1] = y;
        boxes[at + 2] = width;
        boxes[at + 3] = height;
    }

    void dropLast() {
        text.setLength(text.length() - 1);
    }

    void closeStyles() {
        boldFrom = style(StyleSpan.Kind.BOLD, boldFrom, false);
        italicFrom = style(StyleSpan.Kind.ITALIC, italicFrom, false);
    }

    private int style(StyleSpan.Kind kind, int from, boolean on) {
        if (from >= 0 && !on) {
            int end = text.length();
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end > from) {
                spans.add(new StyleSpan(kind, from, end, ""));
            }
        }
        return on ? (from >= 0 ? from : text.length()) : -1;
    }

    /// Where a footnote's mark that begins at `i` ends; `i` where there is none. A mark is small, raised and
    /// follows a word.
    private static int noteMark(List<Glyph> glyphs, int i, Line line) {
        if (i == 0 || glyphs.get(i - 1).isSpace() || endsInFigure(glyphs.get(i - 1))) {
            return i;
        }
        int end = i;
        while (end < glyphs.size() && isRaised(glyphs.get(end), line)) {
            end++;
        }
        return end - i <= 3 ? end : i;
    }

    private static boolean isRaised(Glyph glyph, Line line) {
        return glyph.size() < 0.8f * line.size
                && glyph.baseline() < line.baseline - 0.15f * line.size
                && glyph.text().matches("[\\d*†‡]+");
    }

    private static boolean endsInFigure(Glyph glyph) {
        return Character.isDigit(glyph.text().charAt(glyph.text().length() - 1));
    }
}
