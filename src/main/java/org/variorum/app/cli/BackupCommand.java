package org.variorum.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.variorum.app.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// A copy of the library.
@Command(name = "backup", description = "Writes a complete copy of the library.", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "FILE", description = "Where to; it must not exist yet.")
    Path file = Path.of("");

    BackupCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = root.open()) {
            wiring.library().backup(file);
            root.terminal().out().println("The library " + wiring.library().place() + " was copied to " + file + ".");
            return 0;
        }
    }
}
