package org.variorum.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;

/// A sentence at the foot of the window. A problem stays until it is closed; anything else goes by itself.
final class Toast extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final PauseTransition leaving = new PauseTransition(Duration.seconds(7));
    private final Button close;

    Toast(ObjectProperty<Workspace.@Nullable Message> message) {
        getStyleClass().addAll("toast", "pop");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        close = Buttons.icon("mdi2c-close", "window.close", () -> message.set(null));
        leaving.setOnFinished(_ -> message.set(null));
        message.addListener((_, _, now) -> show(now));
        show(message.get());
    }

    private void show(Workspace.@Nullable Message message) {
        leaving.stop();
        setVisible(message != null);
        if (message == null) {
            return;
        }
        pseudoClassStateChanged(PROBLEM, message.problem());
        TextFlow words = Prose.flow(message.sentence(), "toast-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, close);
        Workspace.Offer offer = message.offer();
        if (offer != null) {
            Button accept = Buttons.worded("plain-button", offer.word(), () -> {
                close.fire();
                offer.action().run();
            });
            accept.setMinWidth(USE_PREF_SIZE);
            getChildren().add(1, accept);
        }
        if (!message.problem() && (offer == null || offer.passing())) {
            leaving.playFromStart();
        }
        requestLayout();
    }
}
