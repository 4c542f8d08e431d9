package org.variorum.ui.margin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.variorum.compare.quotation.Variants;
import org.variorum.model.Anchor;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VariantText;
import org.variorum.ui.kit.Words;

/// Says that a passage was found again in other words or elsewhere, shows the words in which the two differ, and
/// lets the reader accept the place or see others in the tray.
final class Moved extends VBox {
    private static final int LONGEST = 320;

    /// @param inFocus whether the card is: only then both wordings are shown
    Moved(Anchor anchor, MarginModel model, boolean inFocus) {
        super(4);
        getStyleClass().add("moved");
        setAlignment(Pos.TOP_LEFT);
        String reason = anchor.reason().isBlank() ? Words.of("margin.moved") : anchor.reason();
        getChildren().add(Prose.flow(Words.of("margin.moved.check", reason), "moved-words"));
        if (inFocus) {
            model.wordsAt(anchor).ifPresent(now -> compare(anchor, now));
        }
        Button accept = small("margin.moved.accept", () -> model.accept(anchor));
        accept.setGraphic(Prose.label(Words.of("margin.moved.accept.key"), "key"));
        accept.setContentDisplay(ContentDisplay.RIGHT);
        accept.setDisable(!model.isWritable());
        Hints.give(accept, Words.of("tray.accept.what"));
        Button tray = small("margin.moved.tray", () -> model.workspace().tray().show(anchor));
        getChildren().add(new FlowPane(6, 4, accept, tray));
    }

    private void compare(Anchor anchor, String now) {
        String old =
                Optional.ofNullable(anchor.quote()).map(quote -> quote.exact()).orElse("");
        Variants variants = Variants.of(old, now);
        if (variants.isSame() || old.length() > LONGEST || now.length() > LONGEST) {
            return;
        }
        getChildren()
                .addAll(
                        Prose.label(Words.of("tray.old"), "caption"),
                        VariantText.of("", old, variants.before(), ""),
                        Prose.label(Words.of("tray.new"), "caption"),
                        VariantText.of("", now, variants.now(), ""));
    }

    private static Button small(String word, Runnable action) {
        Button button = new Button(Words.of(word));
        button.getStyleClass().setAll("plain-button", "small-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
