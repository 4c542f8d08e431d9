package org.variorum.ui.margin;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.variorum.model.Anchor;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Says that a passage was found again in other words or elsewhere, and lets the reader accept it.
final class Moved extends VBox {
    Moved(Anchor anchor, MarginModel model) {
        super(4);
        getStyleClass().add("moved");
        setAlignment(Pos.TOP_LEFT);
        String reason = anchor.reason().isBlank() ? Words.of("margin.moved") : anchor.reason();
        Button accept = new Button(Words.of("margin.moved.accept"));
        accept.getStyleClass().setAll("plain-button", "small-button");
        accept.setDisable(!model.isWritable());
        accept.setOnAction(_ -> model.accept(anchor));
        getChildren().addAll(Prose.flow(Words.of("margin.moved.check", reason), "moved-words"), accept);
    }
}
