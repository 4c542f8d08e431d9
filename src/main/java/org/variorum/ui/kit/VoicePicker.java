package org.variorum.ui.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Voice;

/// A list of voices to choose one from, that gets shorter as one types. It hangs from whatever asked for it.
public final class VoicePicker extends VBox {
    private static final double ROW = 26;
    private static final int MOST_ROWS = 9;

    private final List<Voice> all;
    private final Consumer<Voice> chosen;
    private final TextField field = Prose.field(Words.of("voices.find"));
    private final ListView<Voice> list = new ListView<>();
    private final Label none = Prose.label(Words.of("voices.none"), "caption");
    private final Popup popup = new Popup();

    /// @param chosen called once, after the list is gone; not called where the reader leaves without choosing
    public VoicePicker(List<Voice> all, Consumer<Voice> chosen) {
        this.all = List.copyOf(all);
        this.chosen = chosen;
        getStyleClass().addAll("voice-picker", "pop");
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> take());
        field.textProperty().subscribe(this::filter);
        field.setOnAction(_ -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        getChildren().addAll(field, list, none);
        popup.getContent().add(this);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Opens under a node that is on the screen.
    public void show(Node owner) {
        Bounds place = owner.localToScreen(owner.getBoundsInLocal());
        if (place == null) {
            return;
        }
        popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.show(owner, place.getMinX(), place.getMaxY() + 4);
        field.requestFocus();
    }

    private void filter(String words) {
        String wanted = plain(words);
        List<Voice> fit = all.stream()
                .filter(voice -> plain(voice.name()).contains(wanted)
                        || plain(voice.label()).contains(wanted))
                .toList();
        list.getItems().setAll(fit);
        list.getSelectionModel().selectFirst();
        double height = ROW * Math.clamp(fit.size(), 1, MOST_ROWS) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setVisible(!fit.isEmpty());
        list.setManaged(!fit.isEmpty());
        none.setVisible(fit.isEmpty());
        none.setManaged(fit.isEmpty());
    }

    /// Without accents and case.
    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private void keys(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            event.consume();
            int to = Math.clamp(
                    list.getSelectionModel().getSelectedIndex() + step,
                    0,
                    Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
        }
    }

    private void take() {
        Voice voice = list.getSelectionModel().getSelectedItem();
        if (voice != null) {
            popup.hide();
            chosen.accept(voice);
        }
    }

    /// For the tests: where one types.
    public TextField field() {
        return field;
    }

    private static final class Cell extends ListCell<Voice> {
        @Override
        protected void updateItem(@Nullable Voice voice, boolean empty) {
            super.updateItem(voice, empty);
            if (empty || voice == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Region bar = new Region();
            bar.getStyleClass().add("ink-bar");
            HBox line = new HBox(8, bar, Prose.label(voice.name()));
            line.setAlignment(Pos.CENTER_LEFT);
            Ink.dip(line, voice.ink());
            setGraphic(line);
            setAccessibleText(voice.name());
        }
    }
}
