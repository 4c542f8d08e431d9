package org.variorum.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.variorum.model.Edtf;

/// A place to write a date as a historian would, and under it, in words, what was understood. What is not
/// understood is kept as it was typed, and a sentence says what could be. FX thread.
public final class DateField extends VBox {
    private static final double GAP = 3;

    private final TextField text;
    private final Label understood = Prose.label("", "caption", "date-understood");
    private final ReadOnlyObjectWrapper<Optional<String>> edtf = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param prompt what stands in it while it is empty
    public DateField(String prompt) {
        super(GAP);
        text = Prose.field(prompt, "date-text");
        understood.setMinHeight(USE_PREF_SIZE);
        understood.setManaged(false);
        getStyleClass().add("date-field");
        getChildren().addAll(text, understood);
        text.textProperty().addListener((_, _, _) -> read());
    }

    /// Where one types, for the keyboard and for what hangs on it.
    public TextField text() {
        return text;
    }

    /// What was understood, EDTF; empty where nothing was typed or nothing was understood.
    public ReadOnlyObjectProperty<Optional<String>> edtf() {
        return edtf.getReadOnlyProperty();
    }

    /// Whether it is empty, or understood.
    public boolean isUnderstood() {
        return text.getText().isBlank() || edtf.get().isPresent();
    }

    /// EDTF; what is not understood is answered as it was typed.
    public String date() {
        return edtf.get().orElseGet(() -> text.getText().strip());
    }

    /// Shows a date in words, where the words lead back to the same date.
    ///
    /// @param date EDTF, or anything else
    public void show(String date) {
        String words = DateWords.full(date);
        text.setText(Edtf.understand(words).equals(Optional.of(date)) ? words : date);
    }

    private void read() {
        String typed = text.getText().strip();
        edtf.set(Edtf.understand(typed));
        String words = edtf.get().map(DateWords::full).orElse("");
        String said = typed.isEmpty() || words.equals(typed)
                ? ""
                : words.isEmpty() ? Words.of("kit.date.unclear") : Words.of("kit.date.understood", words);
        understood.setText(said);
        understood.setManaged(!said.isEmpty());
        understood.setVisible(!said.isEmpty());
        text.setAccessibleHelp(said);
    }
}
