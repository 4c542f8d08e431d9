package org.variorum.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons and icons as the house has them.
public final class Buttons {
    private Buttons() {}

    /// An icon of Material Design 2, 16 px, such as `mdi2m-magnify`.
    public static FontIcon symbol(String name) {
        FontIcon symbol = new FontIcon(name);
        symbol.getStyleClass().add("icon");
        return symbol;
    }

    /// A button that is only an icon; its words are its tooltip and its accessible text.
    ///
    /// @param word a key of the bundle
    public static Button icon(String name, String word, Runnable action) {
        Button button = dressed(new Button(), name, word);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The same that stays pressed.
    public static ToggleButton toggle(String name, String word) {
        return dressed(new ToggleButton(), name, word);
    }

    private static <B extends ButtonBase> B dressed(B button, String name, String word) {
        button.getStyleClass().setAll("icon-button");
        button.setGraphic(symbol(name));
        button.setAccessibleText(Words.of(word));
        Hints.give(button, Words.of(word));
        button.setFocusTraversable(true);
        return button;
    }

    public static Button plain(String word, Runnable action) {
        return worded("plain-button", Words.of(word), action);
    }

    public static Button primary(String word, Runnable action) {
        return worded("primary-button", Words.of(word), action);
    }

    /// @param look a style class: `plain-button` or `primary-button`
    /// @param words as they stand on it
    public static Button worded(String look, String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().setAll("button", look);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
