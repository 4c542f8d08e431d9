package org.variorum.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.variorum.compare.Sieve;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Says how many claims the filters hold back, and lets them all through again.
final class RestRow extends HBox {
    private final Label words = Prose.label("", "rest-words");

    RestRow(Item.Rest rest, CompareModel model) {
        super(12);
        getStyleClass().add("rest-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        words,
                        Buttons.plain(
                                "compare.show-all",
                                () -> model.sieve()
                                        .set(Sieve.ALL.in(model.sieve().get().order()))));
        show(rest);
    }

    void show(Item.Rest rest) {
        words.setText(Words.of("compare.hidden", rest.hidden()));
    }
}
