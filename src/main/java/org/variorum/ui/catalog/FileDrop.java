package org.variorum.ui.catalog;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Lets a file be dropped on a document in the list, whose new version it then is. Says so while it hangs there.
final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /// @param says what will happen with a file, before it does
    static void on(Region row, Consumer<File> says, Consumer<File> drops) {
        row.setOnDragEntered(event -> {
            if (fits(event)) {
                row.pseudoClassStateChanged(DROP, true);
                says.accept(event.getDragboard().getFiles().getFirst());
                event.consume();
            }
        });
        row.setOnDragExited(_ -> row.pseudoClassStateChanged(DROP, false));
        row.setOnDragOver(event -> {
            if (fits(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        row.setOnDragDropped(event -> {
            if (fits(event)) {
                row.pseudoClassStateChanged(DROP, false);
                drops.accept(event.getDragboard().getFiles().getFirst());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// One file; several are brought in as texts of their own.
    private static boolean fits(DragEvent event) {
        List<File> files =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.size() == 1 && files.getFirst().isFile();
    }
}
