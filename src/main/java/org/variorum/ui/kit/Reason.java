package org.variorum.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Why: read as it is set, written in its place. What is typed is passed on after a short pause, when the
/// cursor leaves, and when {@link #save} is called.
final class Reason extends VBox {
    private static final Duration PAUSE = Duration.millis(300);
    private static final double LEAST = 44;
    private static final double INSIDE = 18;

    private final Consumer<String> changed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ProseFlow ruler = Prose.emptyFlow("reason-ruler");
    private @Nullable TextArea area;
    private String reason = "";

    /// @param changed gets what the reader has typed
    Reason(Consumer<String> changed) {
        this.changed = changed;
        getStyleClass().add("reason");
        pause.setOnFinished(_ -> save());
        ruler.setManaged(false);
        ruler.setVisible(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (area == null && !isDisabled()) {
                event.consume();
                write();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (area == null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                write();
            }
        });
        read();
    }

    /// What holds now: as the reader typed it, or news from elsewhere (taken back, made again).
    void show(String now) {
        if (now.equals(reason)) {
            return;
        }
        TextArea open = area;
        boolean ahead = open != null
                && !open.getText().equals(reason)
                && !open.getText().equals(now);
        reason = now;
        if (open == null) {
            read();
        } else if (!ahead && !open.getText().equals(now)) {
            int caret = open.getCaretPosition();
            open.setText(now);
            open.positionCaret(Math.min(caret, now.length()));
            pause.stop();
        }
    }

    boolean isWriting() {
        return area != null;
    }

    /// Passes on what was typed. The same again is passed on too: it may not have been saved.
    void save() {
        pause.stop();
        if (area != null) {
            changed.accept(area.getText());
        }
    }

    private void read() {
        area = null;
        setFocusTraversable(true);
        setAccessibleText(reason.isBlank() ? Words.of("verdict.reason.none") : reason);
        getChildren()
                .setAll(
                        reason.isBlank()
                                ? Prose.flow(Words.of("verdict.reason.none"), "reason-none")
                                : Prose.markdown(reason, "reason-words"));
    }

    /// Opens it for writing, with the cursor at the end.
    void write() {
        TextArea open = Prose.area(Words.of("verdict.reason.prompt"), "note-area", "reason-area");
        area = open;
        setFocusTraversable(false);
        open.setText(reason);
        open.setAccessibleText(Words.of("verdict.reason.prompt"));
        open.textProperty().subscribe((_, _) -> {
            pause.playFromStart();
            grow(open);
        });
        open.focusedProperty().subscribe((_, has) -> {
            if (!has && area == open && getScene() != null && getScene().getWindow() != null) {
                save();
                read();
            }
        });
        open.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done =
                    event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
            if (done) {
                event.consume();
                requestFocus();
                if (area != null) {
                    save();
                    read();
                }
                requestFocus();
            }
        });
        getChildren().setAll(ruler, open);
        grow(open);
        Platform.runLater(() -> {
            open.requestFocus();
            open.positionCaret(open.getLength());
        });
    }

    private void grow(TextArea open) {
        String text = open.getText().isEmpty() || open.getText().endsWith("\n") ? open.getText() + " " : open.getText();
        ruler.show(Prose.runs(text), Prose.isComplex(text));
        requestLayout();
    }

    /// As high as the text needs.
    @Override
    protected double computePrefHeight(double width) {
        TextArea open = area;
        if (open == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        ruler.resize(width - INSIDE, ruler.getHeight());
        double high = Math.max(LEAST, Math.ceil(ruler.prefHeight(width - INSIDE)) + INSIDE);
        open.setMinHeight(high);
        open.setPrefHeight(high);
        return high + snappedTopInset() + snappedBottomInset();
    }
}
