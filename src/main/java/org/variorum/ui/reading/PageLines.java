package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.model.Range;

/// The lines of a page, found from its character boxes: which offset is at a point, which shapes a range has.
/// Points and shapes are PDF points from the page's upper left corner. Plain arithmetic.
final class PageLines {
    /// @param left of the lines of its paragraph that stand in its column
    /// @param right of them
    private record Line(int start, int end, Rectangle2D box, double left, double right) {
        Line within(double newLeft, double newRight) {
            return new Line(start, end, box, newLeft, newRight);
        }
    }

    private final Page page;
    private final List<Line> lines = new ArrayList<>();

    PageLines(DocumentText text, Page page) {
        this.page = page;
        int start = -1;
        Rectangle2D box = Rectangle2D.EMPTY;
        int end = -1;
        for (int i = page.start(); i < page.end(); i++) {
            if (width(i) <= 0) {
                continue;
            }
            Rectangle2D next = box(i);
            if (start >= 0 && isSameLine(box, next)) {
                box = union(box, next);
            } else {
                add(start, end, box);
                start = i;
                box = next;
            }
            end = i + 1;
        }
        add(start, end, box);
        widen(text);
    }

    private void add(int start, int end, Rectangle2D box) {
        if (start >= 0) {
            lines.add(new Line(start, end, box, box.getMinX(), box.getMaxX()));
        }
    }

    /// Lets each line reach as far as its paragraph does, so that a click beside a short last line is that
    /// line's.
    private void widen(DocumentText text) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean ends = i == lines.size()
                    || text.blockAt(lines.get(i).start) != text.blockAt(lines.get(from).start)
                    || lines.get(i).box.getMinY() < lines.get(i - 1).box.getMinY();
            if (ends) {
                List<Line> run = lines.subList(from, i);
                double left = run.stream().mapToDouble(line -> line.left).min().orElse(0);
                double right =
                        run.stream().mapToDouble(line -> line.right).max().orElse(0);
                run.replaceAll(line -> line.within(left, right));
                from = i;
            }
        }
    }

    private static boolean isSameLine(Rectangle2D line, Rectangle2D next) {
        double middle = (next.getMinY() + next.getMaxY()) / 2;
        double gap = Math.max(next.getMinX() - line.getMaxX(), line.getMinX() - next.getMaxX());
        return middle > line.getMinY() && middle < line.getMaxY() && Math.abs(gap) < 3 * line.getHeight();
    }

    private static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new Rectangle2D(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    private double width(int offset) {
        return page.boxes()[4 * (offset - page.start()) + 2];
    }

    private Rectangle2D box(int offset) {
        int at = 4 * (offset - page.start());
        float[] boxes = page.boxes();
        return new Rectangle2D(boxes[at], boxes[at + 1], Math.max(0, boxes[at + 2]), Math.max(0, boxes[at + 3]));
    }

    /// The offset whose caret place is nearest to a point; the page's first where it has no text.
    int offsetAt(double x, double y) {
        Line nearest = null;
        double least = Double.MAX_VALUE;
        for (Line line : lines) {
            double down = outside(y, line.box.getMinY(), line.box.getMaxY());
            double aside = outside(x, line.left, line.right);
            double cost = down + 0.5 * aside + 0.01 * outside(x, line.box.getMinX(), line.box.getMaxX());
            if (cost < least) {
                least = cost;
                nearest = line;
            }
        }
        return nearest == null ? page.start() : inLine(nearest, x);
    }

    private static double outside(double value, double from, double to) {
        return Math.max(0, Math.max(from - value, value - to));
    }

    private int inLine(Line line, double x) {
        int nearest = line.start;
        double least = Double.MAX_VALUE;
        for (int i = line.start; i < line.end; i++) {
            if (width(i) > 0) {
                double distance = Math.abs(x - (box(i).getMinX() + box(i).getMaxX()) / 2);
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        boolean leftToRight = box(line.end - 1).getMinX() >= box(line.start).getMinX();
        boolean before = x < (box(nearest).getMinX() + box(nearest).getMaxX()) / 2;
        return before == leftToRight ? nearest : nearest + 1;
    }

    /// One or more a line, from top to bottom as it is read; empty where nothing of the range has a place on
    /// the page.
    List<Rectangle2D> shapesOf(Range range) {
        List<Rectangle2D> shapes = new ArrayList<>();
        for (Line line : lines) {
            Rectangle2D shape = null;
            int to = Math.min(line.end, range.end());
            for (int i = Math.max(line.start, range.start()); i < to; i++) {
                if (width(i) > 0) {
                    shape = shape == null ? box(i) : union(shape, box(i));
                }
            }
            if (shape != null) {
                // All of a line is as high as its highest letter.
                double height = line.box.getHeight();
                shapes.add(new Rectangle2D(shape.getMinX(), line.box.getMinY(), shape.getWidth(), height));
            }
        }
        return shapes;
    }

    /// The line that holds an offset, or the one before it; null where the page has no text.
    @Nullable
    Rectangle2D lineOf(int offset) {
        Rectangle2D found = lines.isEmpty() ? null : lines.getFirst().box;
        for (Line line : lines) {
            if (line.start > offset) {
                break;
            }
            found = line.box;
        }
        return found;
    }

    /// Where the caret stands before an offset: its x and the height of its line.
    @Nullable
    Rectangle2D caretAt(int offset) {
        for (Line line : lines) {
            if (offset >= line.start && offset <= line.end) {
                boolean atEnd = offset == line.end;
                Rectangle2D letter = box(atEnd ? offset - 1 : offset);
                double x = atEnd ? letter.getMaxX() : width(offset) > 0 ? letter.getMinX() : line.box.getMinX();
                return new Rectangle2D(x, line.box.getMinY(), 0, line.box.getHeight());
            }
        }
        return null;
    }

    /// Where lines begin and end, from the leftmost to the rightmost; null where the page has no text.
    @Nullable
    Rectangle2D extent() {
        return lines.stream().map(Line::box).reduce(PageLines::union).orElse(null);
    }

    /// The first offset of a line that begins at or below a level; -1 where none does.
    int firstBelow(double y) {
        int first = -1;
        for (Line line : lines) {
            boolean shows = (line.box.getMinY() + line.box.getMaxY()) / 2 >= y;
            if (shows && (first < 0 || line.start < first)) {
                first = line.start;
            }
        }
        return first;
    }
}
