package org.variorum.ui.matrix;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Resting;
import org.variorum.model.Id;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// All sources, with how much rests on each, to be looked away from one by one. A view only: nothing is
/// changed in the library.
final class AsidePanel extends VBox {
    private final MatrixModel model;
    private final ObservableList<Resting> sources = FXCollections.observableArrayList();
    private final ListView<Resting> list = new ListView<>(sources);
    private @Nullable Gathered known;

    AsidePanel(MatrixModel model, Runnable close) {
        super(8);
        this.model = model;
        getStyleClass().add("aside-panel");
        Label title = Prose.label(Words.of("matrix.aside.title"), "aside-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button shut = Buttons.icon("mdi2c-close", "matrix.aside.close", close);
        HBox head = new HBox(8, title, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().addAll("catalog-list", "aside-list");
        list.setCellFactory(_ -> new Source());
        list.setPlaceholder(Prose.label(Words.of("matrix.aside.none"), "caption"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, Prose.flow(Words.of("matrix.aside.about"), "caption"), list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Resting chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
                turn(chosen.document());
                event.consume();
            }
        });
        model.gathered().addListener((_, _, _) -> look());
        model.without().addListener((_, _, _) -> list.refresh());
    }

    /// What rests on what is worked out when it is looked at, and not before.
    private void look() {
        Gathered now = model.gathered().get();
        if (!isVisible() || now == known) {
            return;
        }
        known = now;
        model.resting(found -> {
            if (known == now) {
                sources.setAll(found);
            }
        });
    }

    void enter() {
        look();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void turn(Id.Document document) {
        model.setAside(model.without().get().aside().turned(document));
    }

    /// How many positions rest on a source, and how many on it alone.
    static String counts(Resting resting) {
        List<?> alone = resting.alone();
        return Words.of("matrix.aside.counts", resting.positions().size(), alone.size());
    }

    private final class Source extends ListCell<Resting> {
        private final CheckBox box = new CheckBox();
        private final Label name = Prose.label("", "source-name");
        private final Label counts = Prose.label("", "caption");
        private final HBox row;

        Source() {
            VBox words = new VBox(name, counts);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            row = new HBox(8, box, words);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(0);
            row.setPrefWidth(1);
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    turn(getItem().document());
                }
            });
        }

        @Override
        protected void updateItem(Resting item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                String source = SourceName.of(model.workspace().now(), item.document());
                boolean aside = model.without().get().aside().documents().contains(item.document());
                name.setText(source);
                counts.setText(counts(item));
                box.setSelected(aside);
                setAccessibleText(
                        Words.of(aside ? "matrix.aside.is" : "matrix.aside.isnot", source) + " " + counts(item));
            }
        }
    }
}
