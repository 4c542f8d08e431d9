package org.variorum.ui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.variorum.model.Edtf;
import org.variorum.ui.kit.Prose;

/// The lines and words of an axis: ticks, breaks, and how far a date may reach.
final class AxisLines {
    private static final double TICK = 6;

    private AxisLines() {}

    /// @param above whether its ticks and words stand above the line
    static List<Node> of(TimeAxis axis, double y, boolean above, ToDoubleFunction<String> width) {
        List<Node> all = new ArrayList<>();
        all.add(line(axis.first().left(), y, axis.last().right(), y, "axis"));
        for (AxisTicks.Tick tick : AxisTicks.of(axis, width)) {
            all.add(line(tick.x(), y, tick.x(), y + (above ? -TICK : TICK), "axis"));
            all.add(text(tick.words(), tick.left(), y + (above ? -16 : 13), "tick"));
        }
        for (double x : axis.breaks()) {
            Rectangle gap = new Rectangle(x - 5, y - 4, 10, 8);
            gap.getStyleClass().add("axis-gap");
            all.add(gap);
            all.add(line(x - 6, y + 6, x - 1, y - 6, "axis-break"));
            all.add(line(x + 1, y + 6, x + 6, y - 6, "axis-break"));
        }
        all.forEach(node -> node.setMouseTransparent(true));
        return all;
    }

    static Line line(double fromX, double fromY, double toX, double toY, String style) {
        Line line = new Line(fromX, crisp(fromY, fromY == toY), toX, crisp(toY, fromY == toY));
        line.getStyleClass().add(style);
        return line;
    }

    private static double crisp(double at, boolean level) {
        return level ? Math.floor(at) + 0.5 : at;
    }

    /// @param middle of its height
    static Text text(String words, double left, double middle, String style) {
        Text text = Prose.line(words, style);
        text.setTextOrigin(VPos.CENTER);
        text.setX(Math.round(left));
        text.setY(Math.round(middle));
        return text;
    }

    /// How far a date may reach, where that can be seen: a bar; dashed and longer by half where it is only
    /// about one.
    ///
    /// @param least narrower ones are not drawn, px
    static Optional<Line> reach(TimeAxis axis, Edtf date, double y, double least) {
        double left = axis.left(date);
        double right = axis.right(date);
        if (date.isAbout()) {
            double more = Math.clamp((right - left) / 2, 8, 40);
            Line about = line(
                    Math.max(axis.first().left(), left - more),
                    y,
                    Math.min(axis.last().right(), right + more),
                    y,
                    "reach");
            about.getStyleClass().add("about");
            return Optional.of(about);
        }
        return right - left < least ? Optional.empty() : Optional.of(line(left, y, right, y, "reach"));
    }
}
