package org.variorum.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.variorum.app.Places;
import org.variorum.app.Wiring;
import org.variorum.edit.LibraryException;
import picocli.CommandLine;

/// Reads the command line and runs what it asks for. Answers the exit status: 0 done, 1 could not, 2 not
/// understood.
public final class Cli {
    private static final int COULD_NOT = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Terminal terminal;
    private final Places places;
    private final Screen screen;
    private final Function<Path, Wiring> opening;

    public Cli(Terminal terminal, Places places, Screen screen) {
        this(terminal, places, screen, Wiring::open);
    }

    /// @param opening makes the long-lived objects over a library file
    Cli(Terminal terminal, Places places, Screen screen, Function<Path, Wiring> opening) {
        this.terminal = terminal;
        this.places = places;
        this.screen = screen;
        this.opening = opening;
    }

    public int run(String... args) {
        // Only the window: there is nothing to understand, and a reader of command lines would delay it.
        if (args.length == 0) {
            return guarded(() -> screen.open(places.library(), List.of(), terminal));
        }
        if (args.length == 2 && args[0].equals("--library")) {
            return guarded(() -> screen.open(Path.of(args[1]), List.of(), terminal));
        }
        var root = new RootCommand(terminal, places, screen, opening);
        var line = new CommandLine(root)
                .addSubcommand(new ImportCommand(root))
                .addSubcommand(new ListCommand(root))
                .addSubcommand(new SearchCommand(root))
                .addSubcommand(new AuditCommand(root))
                .addSubcommand(new CompareCommand(root))
                .addSubcommand(new ExportCommand(root))
                .addSubcommand(new CheckCommand(root))
                .addSubcommand(new BackupCommand(root))
                .addSubcommand(new SnapshotCommand(root));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, _) -> {
            terminal.problem(e.getMessage() + " (" + e.getCommandLine().getCommandName() + " --help says more.)");
            return NOT_UNDERSTOOD;
        });
        line.setExecutionExceptionHandler((e, _, _) -> failed(e));
        int status = line.execute(args);
        terminal.out().flush();
        return status;
    }

    private int guarded(java.util.concurrent.Callable<Integer> action) {
        try {
            return action.call();
        } catch (Exception e) {
            return failed(e);
        }
    }

    private int failed(Exception e) {
        terminal.wipeProgress();
        String message = e.getMessage();
        boolean ours = e instanceof LibraryException || e instanceof Problem;
        terminal.problem(
                ours && message != null
                        ? message
                        : "Something inside the program went wrong (" + e
                                + "), and nothing more was done; please report it.");
        return COULD_NOT;
    }
}
