package org.variorum.ui.claims;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.variorum.model.Edtf;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A date as one writes it, and under it what was understood.
final class DateLine extends VBox {
    private final TextField text;
    private final Label understood = Prose.label("", "caption");

    DateLine(String prompt) {
        text = Prose.field(Words.of(prompt));
        getStyleClass().add("date-line");
        getChildren().addAll(text, understood);
        text.textProperty().addListener((_, _, _) -> check());
        check();
    }

    TextField text() {
        return text;
    }

    private Optional<String> read() {
        String typed = text.getText().strip();
        return Edtf.parse(typed).map(_ -> typed);
    }

    boolean isUnderstood() {
        return text.getText().isBlank() || read().isPresent();
    }

    /// EDTF; what is not understood is answered as it was typed.
    String date() {
        return read().orElseGet(() -> text.getText().strip());
    }

    void show(String date) {
        text.setText(date);
    }

    private void check() {
        String typed = text.getText().strip();
        understood.setText(
                typed.isEmpty()
                        ? ""
                        : read().map(DateWords::full).orElseGet(() -> Words.of("claims.date.unknown")));
        Form.shown(understood, !understood.getText().isEmpty() && !understood.getText().equals(typed));
    }
}
