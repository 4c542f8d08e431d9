package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;

/// A text in lines of equal height and letters of equal width, for tests of what stands beside it.
final class PretendSurface implements Surface {
    static final double LINE = 24;
    private static final double LEFT = 30;
    private static final double SPACE = 11;
    private final DocumentText text;
    private final double width;
    private final double letter;
    private final List<Line> lines = new ArrayList<>();
    private final Pane node = new Pane();
    private final ReadOnlyLongWrapper layouts = new ReadOnlyLongWrapper();
    private final ObjectProperty<@Nullable Range> selection = new SimpleObjectProperty<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private List<Mark> marks = List.of();
    private double scroll;

    private record Line(int start, int end, double y) {}

    /// @param width of the lines, px
    PretendSurface(DocumentText text, double width, int lettersInALine) {
        this.text = text;
        this.width = width;
        this.letter = width / lettersInALine;
        double y = 8;
        for (Block block : text.blocks()) {
            for (int at = block.start(); at < block.end(); ) {
                int end = Math.min(block.end(), at + lettersInALine);
                int space = end == block.end() ? -1 : text.text().lastIndexOf(' ', end);
                end = space > at ? space + 1 : end;
                lines.add(new Line(at, end, y));
                at = end;
                y += LINE;
            }
            y += SPACE;
        }
    }

    void scrollTo(double y) {
        scroll = y;
        draw();
        layouts.set(layouts.get() + 1);
    }

    private double drawnFor = -1;

    void drawFirst() {
        if (drawnFor != node.getHeight()) {
            drawnFor = node.getHeight();
            draw();
        }
    }

    void draw() {
        node.getChildren().clear();
        for (Mark mark : marks) {
            for (Rectangle2D shape : shapesOf(mark.range())) {
                Region fill = new Region();
                String colour = switch (mark.look()) {
                    case Mark.Look.Highlight(var hue) -> "-v-hl-" + hue.name().toLowerCase(java.util.Locale.ROOT);
                    case Mark.Look.ClaimInFocus _ -> "-v-accent-soft";
                    case Mark.Look.EvidenceInFocus(var ink) -> "-v-voice-" + (ink + 1) + "-tint";
                    default -> "transparent";
                };
                String under = mark.look() instanceof Mark.Look.ClaimInFocus ? "-v-accent" : "-v-line-2";
                fill.setStyle("-fx-background-color: " + colour + "; -fx-border-color: transparent transparent " + under
                        + " transparent;");
                fill.resizeRelocate(shape.getMinX(), shape.getMinY() + 3, shape.getWidth(), shape.getHeight() - 5);
                fill.setManaged(false);
                node.getChildren().add(fill);
            }
        }
        for (Line line : lines) {
            double y = line.y - scroll;
            if (y > -LINE && y < Math.max(node.getHeight(), 100)) {
                Label label =
                        new Label(text.text().substring(line.start, line.end).replace('\n', ' '));
                label.setStyle("-fx-font-family: Literata; -fx-font-size: 15px;");
                label.setMaxWidth(width);
                label.relocate(LEFT, y);
                node.getChildren().add(label);
            }
        }
    }

    private Line lineOf(int offset) {
        Line found = lines.getFirst();
        for (Line line : lines) {
            found = line.start <= offset ? line : found;
        }
        return found;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public DocumentText text() {
        return text;
    }

    @Override
    public int offsetAt(double x, double y) {
        Line found = lines.getFirst();
        for (Line line : lines) {
            found = line.y <= y + scroll ? line : found;
        }
        return Math.clamp(found.start + Math.round((x - LEFT) / letter), found.start, found.end);
    }

    @Override
    public List<Rectangle2D> shapesOf(Range range) {
        List<Rectangle2D> shapes = new ArrayList<>();
        for (Line line : lines) {
            int from = Math.max(line.start, range.start());
            int to = Math.min(line.end, range.end());
            double y = line.y - scroll;
            if (from < to && y > -LINE && y < node.getHeight()) {
                shapes.add(new Rectangle2D(LEFT + (from - line.start) * letter, y, (to - from) * letter, LINE));
            }
        }
        return shapes;
    }

    @Override
    public Level levelOf(int offset) {
        return new Level(lineOf(offset).y - scroll, LINE, true);
    }

    @Override
    public void show(int offset, double share) {
        scrollTo(lineOf(offset).y - share * node.getHeight());
    }

    @Override
    public void reveal(Range range) {
        Level level = levelOf(range.start());
        if (level.top() < 0 || level.top() + LINE > node.getHeight()) {
            show(range.start(), 0.25);
        }
    }

    @Override
    public int topOffset() {
        for (Line line : lines) {
            if (line.y + LINE > scroll) {
                return line.start;
            }
        }
        return lines.getLast().start;
    }

    @Override
    public void scrollBy(double dy) {
        scrollTo(scroll + dy);
    }

    @Override
    public double textRight() {
        return LEFT + width;
    }

    @Override
    public void mark(List<Mark> now) {
        marks = now;
        draw();
    }

    @Override
    public void flash(Range range) {}

    @Override
    public ObjectProperty<@Nullable Range> selection() {
        return selection;
    }

    @Override
    public DoubleProperty zoom() {
        return zoom;
    }

    @Override
    public ReadOnlyLongProperty layouts() {
        return layouts.getReadOnlyProperty();
    }

    @Override
    public void dispose() {}
}
