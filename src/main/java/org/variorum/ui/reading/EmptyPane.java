package org.variorum.ui.reading;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What a pane says that holds nothing.
final class EmptyPane extends VBox {
    EmptyPane() {
        getStyleClass().add("empty-pane");
        setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        Prose.label(Words.of("reading.empty.title"), "empty-title"),
                        Prose.label(Words.of("reading.empty.how"), "caption"));
    }
}
