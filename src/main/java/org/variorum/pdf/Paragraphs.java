package org.variorum.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where paragraphs begin: after a wider gap, at an indent, where the size changes, after a line that ended
/// before it had to, before a list item. A paragraph goes on over the end of a column or page where its last
/// line is full and the next begins at the edge.
final class Paragraphs {
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…:;][\"'”’»)\\]\\d]*$");
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[•‣▪–—*]|\\(?\\d{1,2}[.)]|\\(?[a-zа-я][.)])\\s.*");

    /// A line of a table of contents.
    private static final Pattern LEADERS = Pattern.compile(".*(?:\\.\\s?){4,}\\S{1,6}$");

    private final Leading usual;

    private Paragraphs(Leading usual) {
        this.usual = usual;
    }

    /// @param lines of the whole document, in reading order
    static List<Paragraph> of(List<Line> lines, Leading usual) {
        Paragraphs rules = new Paragraphs(usual);
        List<Paragraph> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() && isBelow(line, lines.get(i + 1)) ? lines.get(i + 1) : null;
            if (found.isEmpty() || rules.begins(found.getLast().last(), line, next)) {
                found.add(new Paragraph(line));
            } else {
                found.getLast().lines.add(line);
            }
        }
        return found;
    }

    /// Whether a line is the next of its column.
    private static boolean isBelow(Line before, Line line) {
        return before.page == line.page
                && before.turn == line.turn
                && line.baseline > before.baseline
                && before.left < line.right
                && line.left < before.right;
    }

    private boolean begins(Line before, Line line, @Nullable Line next) {
        boolean sameSize = Math.abs(before.size - line.size) <= 0.08f * Math.max(before.size, line.size);
        if (!sameSize || before.turn != line.turn || before.isBold() != line.isBold()) {
            return true;
        }
        boolean isEnded = ENDS_SENTENCE.matcher(before.text()).matches();
        boolean isListed = LIST_ITEM.matcher(line.text()).matches();
        if (isListed && (isEnded || LIST_ITEM.matcher(before.text()).matches())
                || LEADERS.matcher(before.text()).matches()) {
            return true;
        }
        if (!isBelow(before, line)) {
            return !goesOn(before, line, usual);
        }
        float gap = (line.baseline - before.baseline) / line.size;
        return gap > 1.22f * usual.leading() + 0.05f
                || isIndented(before, line, next, isEnded)
                || isShort(before, line, isEnded);
    }

    private static boolean isIndented(Line before, Line line, @Nullable Line next, boolean isEnded) {
        float em = line.size;
        float step = line.x0 - before.x0;
        if (LIST_ITEM.matcher(before.text()).matches() && Math.abs(line.x0 - before.secondWord()) < 0.6f * em) {
            // An item goes on under its own first word.
            return false;
        }
        if (step < 0.7f * em) {
            // A paragraph of one line, then another: both stand in.
            boolean bothStandIn = Math.abs(step) < 0.3f * em && line.x0 > line.left + 0.7f * em;
            return bothStandIn && isEnded && next != null && next.x0 < line.x0 - 0.7f * em;
        }
        boolean comesBack = next == null || next.x0 < line.x0 - 0.5f * em;
        return step < 8 * em && (comesBack || isEnded);
    }

    /// Whether the line before was ended on purpose: the next word would still have stood on it.
    private static boolean isShort(Line before, Line line, boolean isEnded) {
        float room = before.right - before.x1;
        float wanted = line.firstWord() + 0.8f * line.size;
        boolean isFarTooShort = room > wanted && room > 0.35f * (before.right - before.left);
        return isEnded ? room > wanted : isFarTooShort;
    }

    /// Whether a paragraph goes on in the next column or on the next page.
    static boolean goesOn(Line before, Line line, Leading usual) {
        boolean sameSize = Math.abs(before.size - line.size) <= 0.08f * Math.max(before.size, line.size);
        boolean isFull = before.right - before.x1 <= line.firstWord() + 0.8f * line.size;
        boolean isAtEdge = line.x0 - line.left < 0.7f * line.size;
        boolean isMidSentence = !ENDS_SENTENCE.matcher(before.text()).matches()
                || Character.isLowerCase(line.text().codePointAt(0));
        // Where paragraphs begin with an indent, a line at the edge begins none.
        return sameSize && isFull && isAtEdge && (isMidSentence || usual.indents());
    }
}
