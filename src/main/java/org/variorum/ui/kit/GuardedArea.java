package org.variorum.ui.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A text area that wraps, except while its text has complex characters: those must not be wrapped by the
/// toolkit.
final class GuardedArea extends TextArea {
    GuardedArea(String prompt) {
        setPromptText(prompt);
        setWrapText(!Prose.isComplex(prompt));
        // Before the text changes, so that nothing is ever laid out with both.
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange() && Prose.isComplex(change.getText())) {
                unwrap();
            }
            return change;
        }));
        // The Tab key leads on, as in every other field: a text of this kind has no use for tabs.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        textProperty().subscribe(text -> {
            boolean wrap = !Prose.isComplex(text) && !Prose.isComplex(getPromptText());
            if (!wrap) {
                unwrap();
            } else if (!isWrapText()) {
                setWrapText(true);
            }
        });
    }

    /// At once: the area itself would let its lines be wrapped until the next layout, and their bounds may be
    /// asked for before.
    private void unwrap() {
        if (isWrapText()) {
            setWrapText(false);
            for (Node node : lookupAll(".text")) {
                if (node instanceof Text text && !text.wrappingWidthProperty().isBound()) {
                    text.setWrappingWidth(0);
                }
            }
        }
    }
}
