package org.variorum.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.variorum.ui.SendOut;
import org.variorum.ui.kit.Words;
import org.variorum.ui.window.Sending;

/// The desktop's dialog for a file to write; it asks before one is replaced.
record SaveDialog(Supplier<Window> over) implements Sending.Asking {
    @Override
    public Optional<Path> where(String name, SendOut.Format format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("window.send.where"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.ending().toUpperCase(Locale.ROOT), "*." + format.ending()));
        return Optional.ofNullable(chooser.showSaveDialog(over.get())).map(File::toPath);
    }
}
