package org.variorum.ui.reading;

import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.variorum.ui.kit.Surface;

/// Scrolling with a wheel or a pad. A wheel moves by whole lines; what moves by px comes to rest on a whole line.
final class WheelScroll {
    private final Surface surface;
    private final IntConsumer scrollLines;
    private final PauseTransition rest = new PauseTransition(Duration.millis(180));

    WheelScroll(Surface surface, IntConsumer scrollLines) {
        this.surface = surface;
        this.scrollLines = scrollLines;
        rest.setOnFinished(_ -> scrollLines.accept(0));
    }

    void scroll(ScrollEvent event) {
        if (event.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES && event.getTextDeltaY() != 0) {
            int lines = (int) -Math.round(event.getTextDeltaY());
            scrollLines.accept(lines == 0 ? (event.getTextDeltaY() > 0 ? -1 : 1) : lines);
        } else if (event.getDeltaY() != 0) {
            surface.scrollBy(-event.getDeltaY());
            rest.playFromStart();
        }
    }
}
