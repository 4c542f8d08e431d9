package org.variorum.ui.margin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;

/// Lets cards glide from where they were shown to where they belong. What glides is the distance between the
/// two, so that scrolling meanwhile does no harm.
final class Settling {
    private final Map<Id, Double> shownAt = new HashMap<>();
    private final Map<Id, Double> shift = new HashMap<>();
    private final DoubleProperty left = new SimpleDoubleProperty();
    private final Timeline easing = new Timeline();

    /// @param moved called for each step
    Settling(Runnable moved) {
        left.subscribe((_, _) -> moved.run());
    }

    /// Begins from where the cards were shown last; the focused one is there at once, and all are if they are
    /// to be still.
    void begin(List<CardColumn.Placed> placed, @Nullable Id inFocus, boolean still) {
        shift.clear();
        boolean any = false;
        for (CardColumn.Placed each : placed) {
            Id id = each.entry().of();
            Double before = shownAt.get(id);
            if (before != null && each.card().isVisible() && !id.equals(inFocus)) {
                shift.put(id, before - each.top());
                any |= before != each.top();
            }
        }
        shownAt.clear();
        if (!any || still) {
            shift.clear();
            return;
        }
        easing.stop();
        left.set(1);
        easing.getKeyFrames().setAll(new KeyFrame(MarginView.EASE, new KeyValue(left, 0, Interpolator.EASE_OUT)));
        easing.play();
    }

    /// Where a card that belongs at `top` is shown now, px, a whole number.
    double topOf(Id id, double top) {
        double shown = Math.round(top + shift.getOrDefault(id, 0.0) * left.get());
        shownAt.put(id, shown);
        return shown;
    }

    boolean isDone() {
        return easing.getStatus() != Animation.Status.RUNNING;
    }

    void forget() {
        shownAt.clear();
        shift.clear();
    }

    void stop() {
        easing.stop();
    }
}
