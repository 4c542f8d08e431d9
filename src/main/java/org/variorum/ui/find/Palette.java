package org.variorum.ui.find;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Search or go to: every command, document and claim by name, and every place where the typed words stand.
public final class Palette extends VBox {
    private static final int MOST_HITS = 60;

    private final Workspace workspace;
    private final Places places;
    private final Runnable close;
    private final TextField typed = Prose.field(Words.of("find.prompt"), "palette-field");
    private final ObservableList<Place> shown = FXCollections.observableArrayList();
    private final ListView<Place> list = new ListView<>(shown);
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private int asked;

    /// A command that the palette offers.
    ///
    /// @param keys that do the same, in words; may be empty
    public record Command(String words, String keys, Runnable action) {}

    public Palette(Workspace workspace, List<Command> commands, Runnable close) {
        this.workspace = workspace;
        this.close = close;
        this.places = new Places(
                workspace,
                commands.stream()
                        .map(each -> new Place(Words.of("find.command"), each.words(), each.keys(), each.action()))
                        .toList());
        getStyleClass().addAll("palette", "pop");
        setPrefWidth(620);
        list.setPrefHeight(420);
        list.getStyleClass().add("palette-list");
        list.setCellFactory(_ -> new PlaceCell());
        list.setPlaceholder(Prose.label(Words.of("find.nothing"), "caption"));
        list.setOnMouseClicked(_ -> go());
        getChildren().addAll(typed, list);
        typed.textProperty().addListener((_, _, _) -> search());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pause.setOnFinished(_ -> {
            if (getScene() != null
                    && getScene().getWindow() != null
                    && getScene().getWindow().isShowing()) {
                searchTexts();
            }
        });
        search();
    }

    public void begin() {
        typed.requestFocus();
    }

    private void search() {
        shown.setAll(places.named(typed.getText()));
        list.getSelectionModel().select(0);
        pause.playFromStart();
    }

    private void searchTexts() {
        String words = typed.getText().strip();
        int mine = ++asked;
        if (words.isEmpty()) {
            return;
        }
        workspace.search(words, MOST_HITS, hits -> {
            if (mine == asked) {
                List<Place> all = new ArrayList<>(places.named(typed.getText()));
                hits.forEach(hit -> all.add(places.of(hit)));
                int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
                shown.setAll(all);
                list.getSelectionModel().select(Math.min(selected, all.size() - 1));
            }
        });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.ENTER -> {
                go();
                event.consume();
            }
            case KeyCode.ESCAPE -> {
                close.run();
                event.consume();
            }
            case KeyCode.DOWN -> step(event, 1);
            case KeyCode.UP -> step(event, -1);
            case KeyCode.PAGE_DOWN -> step(event, 8);
            case KeyCode.PAGE_UP -> step(event, -8);
            default -> {}
        }
    }

    private void step(KeyEvent event, int by) {
        if (!shown.isEmpty()) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, shown.size() - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 3));
        }
        event.consume();
    }

    private void go() {
        Place place = list.getSelectionModel().getSelectedItem();
        if (place != null) {
            close.run();
            place.go().run();
        }
    }

    private static final class PlaceCell extends ListCell<Place> {
        PlaceCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            setGraphic(empty || place == null ? null : row(place));
        }

        private static HBox row(Place place) {
            var kind = Prose.label(place.kind(), "caption");
            kind.setMinWidth(70);
            var words = Prose.label(place.words(), "palette-words");
            words.setMinWidth(60);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            var detail = Prose.label(place.detail(), "caption");
            detail.setMinWidth(Math.min(160, place.detail().length() * 6));
            detail.setMaxWidth(200);
            HBox row = new HBox(kind, words, detail);
            row.getStyleClass().add("palette-row");
            return row;
        }
    }
}
