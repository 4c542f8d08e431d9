package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.shape.CubicCurve;
import org.variorum.compare.Openness;
import org.variorum.compare.Source;

/// The curves from when a source was written to when it was opened.
final class Ties {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    /// Of the way between the axes, the part that each end keeps its direction for.
    private static final double REACH = 0.58;

    private record Tie(Source source, CubicCurve curve) {}

    private final List<Tie> all = new ArrayList<>();

    /// The curves of a layout, in place of those before.
    List<CubicCurve> between(TimeLayout layout) {
        all.clear();
        Map<Source, Double> to = new HashMap<>();
        layout.opened().forEach(dot -> dot.sources().forEach(source -> to.put(source, dot.x())));
        double end = layout.heights().opened();
        for (TimeLayout.Dot dot : layout.written()) {
            double start = layout.heights().written() + dot.row() * 12;
            for (Source source : dot.sources()) {
                Double x = to.get(source);
                if (x != null) {
                    all.add(new Tie(source, curve(dot.x(), start, x, end)));
                }
            }
        }
        return all.stream().map(Tie::curve).toList();
    }

    private static CubicCurve curve(double from, double start, double to, double end) {
        double reach = (end - start) * REACH;
        CubicCurve curve = new CubicCurve(from, start + 6, from, start + reach, to, end - reach, to, end - 6);
        curve.getStyleClass().add("time-tie");
        curve.setMouseTransparent(true);
        return curve;
    }

    int size() {
        return all.size();
    }

    /// @param chief the source that is pointed out, if any
    void at(LocalDate day, Optional<Source> chief) {
        for (Tie tie : all) {
            tie.curve().pseudoClassStateChanged(CLOSED, tie.source().at(day) == Openness.NOT_YET);
            tie.curve()
                    .pseudoClassStateChanged(
                            SHOWN, chief.filter(tie.source()::equals).isPresent());
        }
    }
}
