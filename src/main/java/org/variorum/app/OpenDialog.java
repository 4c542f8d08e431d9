package org.variorum.app;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.variorum.ui.Versions;

/// Asks for a file with the system's own dialog.
record OpenDialog(Supplier<Window> owner) implements Versions.Chooser {
    @Override
    public void choose(String title, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        File file = chooser.showOpenDialog(owner.get());
        if (file != null) {
            then.accept(file.toPath());
        }
    }
}
