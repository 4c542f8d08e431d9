package org.variorum.ui.time;

import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What stands at the left of the lower axis; the picture scrolls under it.
final class Headings extends VBox {
    Headings() {
        getStyleClass().add("time-headings");
        setMouseTransparent(true);
        getChildren()
                .addAll(
                        Prose.label(Words.of("time.opened.heading"), "time-heading"),
                        Prose.label(Words.of("time.published.heading"), "caption"));
    }
}
