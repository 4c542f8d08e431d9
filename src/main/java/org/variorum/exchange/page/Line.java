package org.variorum.exchange.page;

import java.util.List;

/// A line as it is set.
///
/// @param pieces with their places from the left edge of the column
/// @param height from this line's top to the next one's
/// @param ascent from its top to the base line
/// @param after space under it, before the next paragraph
/// @param last the highest offset into the document's text that stands on it; -1 for none
/// @param number the paragraph's number, on its first line; else 0
record Line(List<Set> pieces, double height, double ascent, double after, int last, int number) {
    record Set(Piece piece, double x) {}

    Line {
        pieces = List.copyOf(pieces);
    }

    Line followedBy(double space) {
        return new Line(pieces, height, ascent, space, last, number);
    }

    Line numbered(int paragraph) {
        return new Line(pieces, height, ascent, after, last, paragraph);
    }

    /// The height of lines under each other, without the space under the last.
    static double height(List<Line> lines) {
        double height = 0;
        for (Line line : lines) {
            height += line.height() + line.after();
        }
        return lines.isEmpty() ? 0 : height - lines.getLast().after();
    }
}
