package org.variorum.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How and where a listing is written.
final class Output {
    @Option(names = "--json", description = "As a JSON array instead of a table.")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Into a file instead of standard output.")
    @Nullable
    Path file;

    void write(Listing listing, Terminal terminal) {
        String text = json ? listing.json() : listing.table();
        Path to = file;
        if (to == null) {
            terminal.out().print(text);
            terminal.out().flush();
        } else {
            save(text, to);
        }
    }

    /// All of it or nothing: an older file is replaced only by a whole new one.
    private static void save(String text, Path to) {
        Path whole = to.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            part.toFile().delete();
            throw new Problem(to + " could not be written; check that its folder exists and that you may write there.");
        }
    }
}
