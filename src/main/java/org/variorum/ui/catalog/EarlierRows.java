package org.variorum.ui.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.ui.Pane;
import org.variorum.ui.Versions;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The earlier versions of a document, under it in the list: folded into a line until somebody wants them.
final class EarlierRows extends VBox {
    private final Workspace workspace;
    private final List<Document> versions;
    private final Map<Id.Document, Row> rows = new HashMap<>();
    private final HBox fold = new HBox(2);
    private boolean open;

    /// @param versions the latest first, at least one
    /// @param open whether they are listed
    EarlierRows(Workspace workspace, List<Document> versions, boolean open) {
        this.workspace = workspace;
        this.versions = versions;
        this.open = open;
        getStyleClass().add("earlier-rows");
        fold.getStyleClass().addAll("catalog-row", "earlier-fold");
        fold.setAlignment(Pos.CENTER_LEFT);
        fold.setFocusTraversable(true);
        fold.setOnMouseClicked(_ -> turn());
        fold.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                turn();
                event.consume();
            }
        });
        fill();
    }

    boolean isOpen() {
        return open;
    }

    private void turn() {
        open = !open;
        fill();
        fold.requestFocus();
    }

    private void fill() {
        String words = Words.of("versions.some", versions.size());
        Label name = Prose.label(words, "caption");
        fold.setAccessibleText(words);
        fold.getChildren().setAll(Buttons.symbol(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right"), name);
        getChildren().setAll(fold);
        rows.clear();
        if (open) {
            for (Document version : versions) {
                Row row = new Row(
                        version,
                        null,
                        Versions.until(version),
                        () -> workspace.desk().open(version.id()));
                row.setAccessibleText(Versions.words(version).orElse(""));
                row.getStyleClass().add("earlier-row");
                row.setOnBeside(() -> {
                    Pane active = workspace.desk().active().get();
                    if (active != null) {
                        workspace.desk().openBeside(version.id(), active);
                    }
                });
                rows.put(version.id(), row);
                getChildren().add(row);
            }
        }
        showOpen();
    }

    /// Shows where they are open.
    void showOpen() {
        List<Pane> panes = workspace.desk().panes();
        rows.forEach((id, row) -> {
            int at = -1;
            for (int i = 0; i < panes.size(); i++) {
                at = id.equals(panes.get(i).document().get()) ? i : at;
            }
            row.open(at, panes.size());
        });
    }
}
