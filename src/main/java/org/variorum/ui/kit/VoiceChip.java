package org.variorum.ui.kit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.variorum.model.Confidence;
import org.variorum.model.Stance;
import org.variorum.model.Voice;

/// One voice's position, small enough for a row of them: a bar in the voice's ink, its name, and the sign of
/// its stance. The border says how the position is known: solid for seen, dashed for second-hand, dotted for
/// unverified.
public final class VoiceChip extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final Runnable action;

    /// @param year shown after the name; empty where none is needed
    /// @param action what choosing it does
    public VoiceChip(Voice voice, Stance stance, Confidence confidence, String year, Runnable action) {
        this.action = action;
        getStyleClass().addAll("voice-chip", confidence.name().toLowerCase(Locale.ROOT));
        Ink.dip(this, voice.ink());
        Region bar = new Region();
        bar.getStyleClass().add("ink-bar");
        String called = voice.label().isBlank() ? voice.name() : voice.label();
        Label name = new Label(called);
        name.getStyleClass().add("voice-name");
        getChildren().addAll(bar, name);
        if (!year.isEmpty()) {
            Label when = new Label(year);
            when.getStyleClass().add("voice-year");
            when.setMinWidth(USE_PREF_SIZE);
            getChildren().add(when);
        }
        getChildren().add(new StanceGlyph(stance));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(String.join(
                ", ",
                voice.name() + (year.isEmpty() ? "" : " " + year),
                Words.of("stance." + stance.name().toLowerCase(Locale.ROOT)),
                Words.of("confidence." + confidence.name().toLowerCase(Locale.ROOT))));
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

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
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
