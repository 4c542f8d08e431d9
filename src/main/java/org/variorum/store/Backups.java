package org.variorum.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.edit.LibraryException;

/// The copies beside a library's file: one a day, one before each change of its shape; the last few are kept.
final class Backups {
    private static final int KEPT = 7;

    private final Path file;
    private final String stem;

    Backups(Path file) {
        this.file = file;
        this.stem = file.getFileName().toString().replaceFirst("\\.db$", "");
    }

    static Path folder(Path file) {
        return file.resolveSibling("backup");
    }

    /// Makes today's copy if there is none yet.
    Optional<Path> daily(LocalDate today) {
        return make(stem + "-" + today + ".db");
    }

    /// Makes a copy before the file changes its shape.
    Optional<Path> beforeStep(LocalDate today, int from) {
        return make(stem + "-" + today + "-version-" + from + ".db");
    }

    private Optional<Path> make(String name) {
        Path copy = folder(file).resolve(name);
        if (Files.exists(copy)) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder(file));
            try (Db own = Db.open(file, Db.Mode.READ)) {
                copy(own, copy);
            }
            for (Path old : newestFirst().stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new LibraryException(
                    "No backup could be written to " + copy + ": look whether the folder may be used.", e);
        }
        return Optional.of(copy);
    }

    /// Writes a complete copy to a file that is not there yet, or nothing.
    ///
    /// @param db a connection of its own: SQLite copies nothing on one that has just written
    static void copy(Db db, Path copy) {
        if (Files.exists(copy)) {
            throw new LibraryException(
                    copy + " is there already, and a copy never replaces a file: choose another name.");
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            db.update("VACUUM INTO ?", part.toString());
            Files.move(part, copy);
        } catch (FileAlreadyExistsException e) {
            throw new LibraryException(
                    copy + " is there already, and a copy never replaces a file: choose another name.", e);
        } catch (IOException e) {
            throw new LibraryException(
                    "The copy could not be written to " + copy + ": look whether the folder may be used.", e);
        } finally {
            deleteQuietly(part);
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // The sentence about the copy matters more; the next one begins by deleting it again.
        }
    }

    /// The copies that are there.
    List<Path> newestFirst() {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String pattern = java.util.regex.Pattern.quote(stem) + "-\\d{4}-\\d{2}-\\d{2}(-version-\\d+)?\\.db";
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().matches(pattern))
                    .sorted(java.util.Comparator.comparing(
                                    (Path path) -> path.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
