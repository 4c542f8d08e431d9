package org.variorum.pdf;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Block;

/// Lines that belong together.
final class Paragraph {
    final List<Line> lines = new ArrayList<>();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int level;
    /// Whether a note or picture stands between it and the paragraph that it goes on with.
    boolean continues;

    Paragraph(Line first) {
        lines.add(first);
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    float size() {
        return first().size;
    }

    int length() {
        return lines.stream().mapToInt(line -> line.glyphs.size()).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
        return text.toString();
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::isBold);
    }

    /// Whether it stands in from both sides of its column.
    boolean isSetIn() {
        return lines.size() > 1
                && lines.stream().allMatch(line -> line.x0 > line.left + 1.1f * line.size)
                && lines.stream().allMatch(line -> line.x1 < line.right - 0.8f * line.size);
    }
}
