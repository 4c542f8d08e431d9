package org.variorum.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.app.cli.Cli;
import org.variorum.app.cli.Terminal;

/// Starts the program.
public final class Main {
    /// Kept, so that its level stays as it was set here.
    private static final Logger EVERYTHING = Logger.getLogger("");

    /// The size in px from which JavaFX draws letters as shapes.
    private static final String SHAPES_FROM = "prism.fontSizeLimit";

    private Main() {}

    public static void main(String[] args) {
        EVERYTHING.setLevel(Level.OFF); // libraries talk to themselves; what the reader has to know is said otherwise
        spaceLettersEvenly();
        keepFonts(Places.here().cache().resolve("fonts"));
        var terminal = new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), Terminal.hasReader());
        int status = new Cli(terminal, Places.here(), new Screens(Places.here())).run(args);
        System.exit(status);
    }

    /// On Linux JavaFX puts every letter on a whole pixel, and words run together. Drawn as shapes, letters
    /// stand where they belong; what is scrolled keeps its picture, so that this costs next to nothing
    /// (docs/decisions/0002).
    private static void spaceLettersEvenly() {
        boolean linux = System.getProperty("os.name", "").contains("Linux");
        if (linux && System.getProperty(SHAPES_FROM) == null) {
            System.setProperty(SHAPES_FROM, "1");
        }
    }

    /// What PDFBox learns of the machine's fonts stays in the program's own folder. Where that cannot be
    /// made, PDFBox uses the user's.
    private static void keepFonts(Path folder) {
        try {
            Files.createDirectories(folder);
            System.setProperty("pdfbox.fontcache", folder.toString());
        } catch (IOException _) {
            // Then it is learnt again each time.
        }
    }

    /// Names are written as they are, whatever the system thinks of its terminal.
    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
