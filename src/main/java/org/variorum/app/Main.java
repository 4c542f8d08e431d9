package org.variorum.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.variorum.app.cli.Cli;
import org.variorum.app.cli.Terminal;

/// Starts the program.
public final class Main {
    /// Kept, so that its level stays as it was set here.
    private static final Logger EVERYTHING = Logger.getLogger("");

    private Main() {}

    public static void main(String[] args) {
        EVERYTHING.setLevel(Level.OFF); // libraries talk to themselves; what the reader has to know is said otherwise
        var terminal = new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), Terminal.hasReader());
        int status = new Cli(terminal, Places.here(), new Screens(Places.here())).run(args);
        System.exit(status);
    }

    /// Names are written as they are, whatever the system thinks of its terminal.
    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
