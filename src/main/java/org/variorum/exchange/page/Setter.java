package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.List;

/// Breaks paragraphs into lines, ragged right: as many pieces on a line as there is room for. A piece wider
/// than the column is cut where it must be.
final class Setter {
    private static final double SPACE = 0.26;

    private final Measure measure;

    /// How wide things are.
    interface Measure {
        /// The width of a text, points.
        double width(String text, Style style);
    }

    Setter(Measure measure) {
        this.measure = measure;
    }

    /// @param width of the column
    /// @param leading from line to line
    /// @param size of the letters, from which the base line is found
    /// @param indent what the first lines leave free at the left, such as for a large initial
    /// @param indented how many lines that is
    record Column(double width, double leading, double size, double indent, int indented) {
        static Column of(double width, double leading, double size) {
            return new Column(width, leading, size, 0, 0);
        }
    }

    List<Line> set(List<Piece> pieces, Column column) {
        List<Line> lines = new ArrayList<>();
        List<Line.Set> line = new ArrayList<>();
        double left = column.indented() > 0 ? column.indent() : 0;
        double x = left;
        int i = 0;
        while (i < pieces.size()) {
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end).joint() == Piece.Joint.TIGHT) {
                end++;
            }
            List<Piece> group = pieces.subList(i, end);
            double space = !line.isEmpty() && group.getFirst().joint() == Piece.Joint.SPACE ? SPACE * column.size() : 0;
            double width = width(group);
            boolean ends = group.getFirst() instanceof Piece.End;
            if (!line.isEmpty() && (ends || x + space + width > column.width() + 0.01)) {
                lines.add(line(line, column));
                line = new ArrayList<>();
                left = lines.size() < column.indented() ? column.indent() : 0;
                x = left;
                space = 0;
            }
            x += space;
            for (Piece piece : ends ? group.subList(1, group.size()) : group) {
                for (Piece part : fitting(piece, column.width() - left)) {
                    double wide = width(part);
                    if (!line.isEmpty()
                            && x + wide > column.width() + 0.01
                            && wide <= column.width()
                            && width > column.width() - left) {
                        lines.add(line(line, column));
                        line = new ArrayList<>();
                        left = lines.size() < column.indented() ? column.indent() : 0;
                        x = left;
                    }
                    line.add(new Line.Set(part, x));
                    x += wide;
                }
            }
            i = end;
        }
        if (!line.isEmpty()) {
            lines.add(line(line, column));
        }
        return lines;
    }

    private double width(List<Piece> group) {
        return group.stream().mapToDouble(this::width).sum();
    }

    double width(Piece piece) {
        return switch (piece) {
            case Piece.Word word -> measure.width(word.text(), word.style());
            case Piece.Sign sign -> sign.size() + 2.2;
            case Piece.End _ -> 0;
        };
    }

    /// A word in pieces that are no wider than the column.
    private List<Piece> fitting(Piece piece, double width) {
        if (!(piece instanceof Piece.Word word) || width(piece) <= width) {
            return List.of(piece);
        }
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < word.text().length(); ) {
            int next = word.text().offsetByCodePoints(i, 1);
            if (i > from && measure.width(word.text().substring(from, next), word.style()) > width) {
                parts.add(part(word, from, i));
                from = i;
            }
            i = next;
        }
        parts.add(part(word, from, word.text().length()));
        return parts;
    }

    private static Piece.Word part(Piece.Word word, int from, int to) {
        return new Piece.Word(
                word.text().substring(from, to),
                word.style(),
                from == 0 ? word.joint() : Piece.Joint.OPEN,
                word.offset() < 0 ? -1 : word.offset() + from);
    }

    private static Line line(List<Line.Set> pieces, Column column) {
        int last = -1;
        for (Line.Set set : pieces) {
            if (set.piece() instanceof Piece.Word word && word.offset() >= 0) {
                last = Math.max(last, word.offset() + word.text().length());
            }
        }
        double ascent = (column.leading() - column.size()) / 2 + column.size() * 0.8;
        return new Line(pieces, column.leading(), ascent, 0, last, 0);
    }
}
