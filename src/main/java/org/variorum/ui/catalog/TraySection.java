package org.variorum.ui.catalog;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.model.Anchor;
import org.variorum.model.Snapshot;
import org.variorum.ui.Tray;
import org.variorum.ui.Workspace;
import org.variorum.ui.catalog.tray.TrayModel;
import org.variorum.ui.catalog.tray.TrayView;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Words;

/// The tray in the sidebar: texts that are awaited, and every anchor that was moved, is ambiguous or lost.
/// Nothing here is ever deleted for being here.
final class TraySection extends VBox {
    TraySection(Workspace workspace, TrayModel model) {
        getStyleClass().add("tray-section");
        Heading heading = new Heading(Words.of("catalog.tray"), "");
        HBox.setHgrow(heading, Priority.ALWAYS);
        Tray tray = workspace.tray();
        HBox head = new HBox(
                heading,
                Buttons.icon(
                        "mdi2a-arrow-expand-right",
                        "tray.wide",
                        () -> tray.open(tray.filter().get())));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tray-section-head");
        TrayView view = new TrayView(model);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(head, view);
        workspace.snapshot().subscribe(now -> {
            int look = needLook(now);
            heading.count(look == 0 ? "" : "" + look);
        });
    }

    /// How many texts are awaited.
    static int awaited(Snapshot now) {
        return (int) now.anchors().stream()
                .filter(anchor -> anchor.state() == Anchor.State.PENDING)
                .map(Anchor::document)
                .distinct()
                .count();
    }

    /// How many anchors need a look.
    static int needLook(Snapshot now) {
        return (int) now.anchors().stream().filter(Anchor::needsLook).count();
    }
}
