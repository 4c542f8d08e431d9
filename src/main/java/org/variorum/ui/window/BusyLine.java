package org.variorum.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A line of 2 px under the header while something long is under way; it waits 300 ms before it appears. Its
/// position says nothing: what is done is said where it is done.
final class BusyLine extends Region {
    private final PauseTransition waiting = new PauseTransition(Duration.millis(300));

    BusyLine(ReadOnlyIntegerProperty busy) {
        getStyleClass().add("busy-line");
        setVisible(false);
        setMouseTransparent(true);
        waiting.setOnFinished(_ -> setVisible(busy.get() > 0));
        busy.addListener((_, _, now) -> {
            if (now.intValue() > 0) {
                waiting.playFromStart();
            } else {
                waiting.stop();
                setVisible(false);
            }
        });
    }
}
