package org.variorum.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// Files and reading sets that lie in a folder and are not in the library yet, by their names: nothing is
/// opened. Does not go into folders, except to see that one is a reading set.
final class Offered {
    private static final Set<String> READABLE =
            Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "variorum", "zip");
    private static final int MOST = 200;

    private Offered() {}

    /// In alphabetical order; nothing where the folder cannot be read.
    static List<Path> in(Path folder, Snapshot now) {
        Set<String> known =
                now.documents().stream().map(each -> each.source().file()).collect(Collectors.toSet());
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> isOffered(path, now, known))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isOffered(Path path, Snapshot now, Set<String> known) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".") || name.toLowerCase(Locale.ROOT).startsWith("readme")) {
            return false;
        }
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve("set.yaml"))
                    && now.set(new Id.Set(name)).isEmpty();
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isKnownSet = now.set(new Id.Set(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                .isPresent();
        return Files.isRegularFile(path) && READABLE.contains(ending) && !known.contains(name) && !isKnownSet;
    }
}
