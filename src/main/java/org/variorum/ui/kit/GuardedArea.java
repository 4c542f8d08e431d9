package org.variorum.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;

/// A text area that wraps, except while its text has complex characters: those must not be wrapped by the toolkit.
final class GuardedArea extends TextArea {
    GuardedArea(String prompt) {
        setPromptText(prompt);
        setWrapText(!Prose.isComplex(prompt));
        // Before the text changes, so that nothing is ever laid out with both.
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange() && Prose.isComplex(change.getText())) {
                setWrapText(false);
            }
            return change;
        }));
        textProperty().subscribe(text -> {
            boolean wrap = !Prose.isComplex(text) && !Prose.isComplex(getPromptText());
            if (wrap != isWrapText()) {
                setWrapText(wrap);
            }
        });
    }
}
