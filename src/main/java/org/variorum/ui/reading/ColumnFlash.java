package org.variorum.ui.reading;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;

/// Draws the eye to a range once: a tint of 30 % that goes in 900 ms, down to the 11 % of the mark that lies
/// there. Where nothing may move it stands for two seconds and goes.
final class ColumnFlash {
    private static final double STRONG = 0.3;
    private static final double RESTING = 0.11;
    private static final Duration FADE = Duration.millis(900);
    private static final Duration STAY = Duration.seconds(2);

    private final LiveCells cells;
    private final DoubleProperty opacity = new SimpleDoubleProperty();
    private @Nullable Timeline running;
    private @Nullable Range range;
    private String styleClass = "surface-flash";
    private boolean reducedMotion;

    ColumnFlash(LiveCells cells) {
        this.cells = cells;
        opacity.subscribe(() -> cells.all().forEach(this::on));
    }

    void setReducedMotion(boolean reduced) {
        reducedMotion = reduced;
    }

    /// @param marks those that may lie there: evidence flashes in its voice's ink
    void start(Range range, List<Mark> marks) {
        stop();
        this.range = range;
        styleClass = "surface-flash";
        double rest = 0;
        for (Mark mark : marks) {
            if (mark.range().overlaps(range) && mark.look() instanceof Mark.Look.EvidenceInFocus(int ink)) {
                styleClass = "surface-flash-" + (ink % 12 + 1);
                rest = RESTING;
            }
        }
        double strong = STRONG - rest;
        Timeline timeline = reducedMotion
                ? new Timeline(
                        new KeyFrame(Duration.ZERO, new KeyValue(opacity, strong)),
                        new KeyFrame(STAY, new KeyValue(opacity, strong, Interpolator.DISCRETE)))
                : new Timeline(
                        new KeyFrame(Duration.ZERO, new KeyValue(opacity, strong)),
                        new KeyFrame(FADE, new KeyValue(opacity, 0, Interpolator.EASE_OUT)));
        timeline.setOnFinished(_ -> stop());
        running = timeline;
        timeline.play();
        cells.all().forEach(this::on);
    }

    void stop() {
        Timeline timeline = running;
        running = null;
        range = null;
        if (timeline != null) {
            timeline.stop();
            cells.all().forEach(this::on);
        }
    }

    /// Shows in a cell what it has of the flash.
    void on(ParagraphCell cell) {
        cell.flash(range, styleClass, opacity.get());
    }
}
