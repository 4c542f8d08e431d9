package org.variorum.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.variorum.model.Id;

/// A document that is dragged from a list into a pane.
public final class DocumentDrag {
    private static final DataFormat FORMAT = new DataFormat("application/x-variorum-document");

    private DocumentDrag() {}

    /// Lets a row be dragged as the document it stands for.
    public static void from(Node row, Id.Document document) {
        row.setOnDragDetected(event -> {
            Dragboard board = row.startDragAndDrop(TransferMode.LINK);
            ClipboardContent content = new ClipboardContent();
            content.put(FORMAT, document.value());
            board.setContent(content);
            event.consume();
        });
    }

    public static Optional<Id.Document> document(Dragboard board) {
        return board.getContent(FORMAT) instanceof String value
                ? Optional.of(new Id.Document(value))
                : Optional.empty();
    }
}
