package org.variorum.ui.claims;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Says that the same form was begun before, and offers to go on with it.
final class DraftOffer extends VBox {
    private final Button goOn = Buttons.plain("claims.draft.goon", () -> {});
    private final Button away = Buttons.plain("claims.draft.away", () -> {});

    DraftOffer() {
        HBox ways = new HBox(goOn, away);
        ways.getStyleClass().add("notice-ways");
        getStyleClass().addAll("form-notice", "form-draft");
        getChildren().addAll(Prose.flow(Words.of("claims.draft.there"), "notice-words"), ways);
    }

    void setOnGoOn(Runnable action) {
        goOn.setOnAction(_ -> action.run());
    }

    void setOnAway(Runnable action) {
        away.setOnAction(_ -> action.run());
    }
}
