package org.variorum.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A picture of a room, without a display.
@Command(name = "snapshot", description = "Draws a room into a PNG file, without a display.", sortOptions = false)
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    enum Light {
        light,
        dark
    }

    private final RootCommand root;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ROOM", description = "Which: reading, compare, matrix, map, time or quotations.")
    String room = "reading";

    @Option(names = "--size", paramLabel = "WxH", description = "In pixels (default: ${DEFAULT-VALUE}).")
    String size = "1440x900";

    @Option(names = "--scale", paramLabel = "N", description = "Pixels for each (default: ${DEFAULT-VALUE}).")
    double scale = 1;

    @Option(names = "--theme", paramLabel = "THEME", description = "One of: ${COMPLETION-CANDIDATES}.")
    Light theme = Light.light;

    @Option(names = "--documents", paramLabel = "ID,ID", split = ",", description = "From left to right.")
    List<String> documents = List.of();

    @Option(names = "--claim", paramLabel = "ID", description = "The claim in focus.")
    @Nullable
    String claim;

    @Option(names = "--voices", paramLabel = "ID,ID", split = ",", description = "The two that are compared.")
    List<String> voices = List.of();

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            description = "The day up to which is asked what could be known, such as 2001 or 1995-06.")
    @Nullable
    String horizon;

    @Option(names = "--without", paramLabel = "ID,ID", split = ",", description = "Documents that are set aside.")
    List<String> without = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to (default: ROOM-THEME.png here).")
    @Nullable
    Path file;

    SnapshotCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches() || !(scale >= 0.5 && scale <= 4)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A size is written like 1440x900, and a scale lies between 0.5 and 4.");
        }
        return root.screen()
                .snapshot(
                        root.place(),
                        new Screen.Picture(
                                room,
                                Integer.parseInt(pixels.group(1)),
                                Integer.parseInt(pixels.group(2)),
                                scale,
                                theme == Light.dark,
                                documents,
                                claim,
                                voices,
                                horizon,
                                without,
                                file),
                        root.terminal());
    }
}
