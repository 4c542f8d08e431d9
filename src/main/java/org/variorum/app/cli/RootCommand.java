package org.variorum.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.app.Places;
import org.variorum.app.Wiring;
import org.variorum.ui.BringIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// Without a command: the window.
@Command(
        name = "variorum",
        description = "A reader for archival sources: texts side by side, notes in the margin, claims tied to their"
                + " interpretations.",
        footer = "Without a command the window opens. Exit status: 0 done, 1 could not, 2 not understood.",
        synopsisSubcommandLabel = "[COMMAND]",
        sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Places places;
    private final Screen screen;
    private final Function<Path, Wiring> opening;

    @Option(
            names = "--library",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The library to work on (default: db/library.db in a checkout, else in your data folder).")
    @Nullable
    Path library;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            description = "Show the version.")
    boolean version;

    @Parameters(paramLabel = "SET|FILE", arity = "0..*", description = "Reading sets and texts to bring in and show.")
    List<Path> files = new ArrayList<>();

    RootCommand(Terminal terminal, Places places, Screen screen, Function<Path, Wiring> opening) {
        this.terminal = terminal;
        this.places = places;
        this.screen = screen;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        if (version) {
            String number = RootCommand.class.getPackage().getImplementationVersion();
            terminal.out().println("Variorum " + (number == null ? "(not packaged)" : number));
            return 0;
        }
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new Problem("“" + file + "” is neither a command nor a file; see variorum --help.");
            }
        }
        return screen.open(place(), files, terminal);
    }

    Terminal terminal() {
        return terminal;
    }

    Screen screen() {
        return screen;
    }

    Path place() {
        Path given = library;
        return given == null ? places.library() : given;
    }

    /// Opens the library and, where it is new, fills it. The caller closes it.
    Wiring open() {
        Wiring wiring = opening.apply(place());
        try {
            wiring.library().notices().forEach(terminal::problem);
            wiring.keepUp(terminal.progress())
                    .filter(done -> done.status() == BringIn.Status.FAILED)
                    .ifPresent(done -> terminal.problem(done.message()));
            terminal.wipeProgress();
            return wiring;
        } catch (RuntimeException e) {
            wiring.close();
            throw e;
        }
    }
}
