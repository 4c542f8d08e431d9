package org.variorum.ui.catalog;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Document;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.DocumentDrag;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A document in the list: its date, its name, and where it is open. A click opens it in the active pane, a
/// click with Ctrl or Enter with Ctrl beside it; it can be dragged into a pane.
final class Row extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label side = Prose.label("", "row-side");
    private final Runnable open;
    private Runnable beside = () -> {};

    Row(Document document, boolean dated, Runnable open) {
        this(
                document,
                dated ? DateWords.brief(document.date()) : null,
                document.label().isEmpty() ? document.title() : document.label(),
                open);
    }

    /// @param brief what stands in the column of dates; null for no such column
    Row(Document document, @Nullable String brief, String words, Runnable open) {
        this.open = open;
        getStyleClass().add("catalog-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        if (brief != null) {
            Label date = Prose.label(brief, "row-date");
            date.setMinWidth(56);
            date.setPrefWidth(56);
            getChildren().add(date);
        }
        Label name = Prose.label(words, "row-name");
        name.setMinWidth(20);
        Hints.give(name, tooltip(document));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        side.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, side);
        setAccessibleText(words);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                act(event.isShortcutDown());
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act(event.isShortcutDown());
                event.consume();
            }
        });
        DocumentDrag.from(this, document.id());
    }

    void setOnBeside(Runnable action) {
        beside = action;
    }

    private void act(boolean besideWanted) {
        (besideWanted ? beside : open).run();
    }

    private static String tooltip(Document document) {
        String archive = document.description().archive();
        return archive.isEmpty() ? document.title() : document.title() + "\n" + archive;
    }

    /// @param at the pane it is open in, from 0; negative for none
    void open(int at, int panes) {
        pseudoClassStateChanged(OPEN, at >= 0);
        side.setText(
                at < 0 || panes < 2
                        ? ""
                        : panes == 2
                                ? Words.of(at == 0 ? "catalog.open.left" : "catalog.open.right")
                                : Words.of("catalog.open.nth", at + 1));
        side.setManaged(!side.getText().isEmpty());
    }
}
