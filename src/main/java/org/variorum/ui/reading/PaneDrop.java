package org.variorum.ui.reading;

import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.variorum.ui.Desk;
import org.variorum.ui.Pane;
import org.variorum.ui.kit.DocumentDrag;

/// Lets a document be dropped on a pane, which then shows it.
final class PaneDrop {
    private PaneDrop() {}

    static void on(Region view, Pane pane, Desk desk) {
        view.setOnDragOver(event -> {
            if (DocumentDrag.document(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.LINK);
                event.consume();
            }
        });
        view.setOnDragDropped(event -> dropped(event, pane, desk));
    }

    private static void dropped(DragEvent event, Pane pane, Desk desk) {
        DocumentDrag.document(event.getDragboard()).ifPresent(document -> {
            desk.show(document, pane);
            desk.active().set(pane);
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
