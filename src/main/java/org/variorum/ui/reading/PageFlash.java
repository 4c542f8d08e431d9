package org.variorum.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Mark;

/// Draws the eye to a range on pages once: a tint that goes in 900 ms, or stands for two seconds where
/// nothing may move.
final class PageFlash {
    private static final double STRONG = 0.3;
    private static final Duration FADE = Duration.millis(900);
    private static final Duration STAY = Duration.seconds(2);

    private final DoubleProperty opacity = new SimpleDoubleProperty();
    private final Consumer<PageFlash> changed;
    private @Nullable Timeline running;
    private @Nullable Range range;
    private String styleClass = "surface-flash";
    private boolean still;

    PageFlash(Consumer<PageFlash> changed) {
        this.changed = changed;
        opacity.addListener((_, _, _) -> changed.accept(this));
    }

    void setStill(boolean nothingMoves) {
        still = nothingMoves;
    }

    /// @param marks those that lie there: evidence flashes in its voice's ink
    void start(Range where, List<Mark> marks) {
        stop();
        range = where;
        styleClass = "surface-flash";
        for (Mark mark : marks) {
            if (mark.look() instanceof Mark.Look.EvidenceInFocus(int ink)) {
                styleClass = "surface-flash-" + Ink.number(ink);
            }
        }
        opacity.set(STRONG);
        Timeline timeline = still
                ? new Timeline(new KeyFrame(STAY))
                : new Timeline(new KeyFrame(FADE, new KeyValue(opacity, 0, Interpolator.EASE_OUT)));
        timeline.setOnFinished(_ -> stop());
        running = timeline;
        timeline.play();
        changed.accept(this);
    }

    void stop() {
        Timeline timeline = running;
        running = null;
        range = null;
        if (timeline != null) {
            timeline.stop();
            changed.accept(this);
        }
    }

    void on(PageCell cell) {
        cell.flash(range, styleClass, opacity.get());
    }
}
