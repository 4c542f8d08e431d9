package org.variorum.ui.catalog.tray;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The tray beside the texts, wide enough for the old words beside the new.
public final class TrayPanel extends VBox {
    private final TrayView view;

    public TrayPanel(TrayModel model) {
        getStyleClass().add("tray-panel");
        view = new TrayView(model);
        VBox.setVgrow(view, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                Prose.label(Words.of("tray.title"), "pane-title"),
                space,
                Buttons.icon(
                        "mdi2c-close",
                        "tray.close",
                        () -> model.workspace().tray().wide().set(false)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tray-panel-head");
        getChildren().addAll(head, new ReportView(model.workspace()), view);
    }

    /// Takes the keyboard.
    public void begin() {
        view.begin();
    }
}
