package org.variorum.ui.audit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Prose;

/// A place in a text, with some words; choosing it goes there.
final class PlaceRow extends VBox {
    private final Runnable action;

    /// @param words what stands there, if that is shown
    PlaceRow(String place, @Nullable TextFlow words, Runnable action) {
        this.action = action;
        getStyleClass().add("place-row");
        getChildren().add(Prose.label(place, "place-row-name"));
        StringBuilder said = new StringBuilder(place).append(". ");
        if (words != null) {
            getChildren().add(words);
            words.getChildren().forEach(run -> said.append(run instanceof Text text ? text.getText() : ""));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said.toString());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
        if (accessible == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessible, parameters);
        }
    }
}
