package org.variorum.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file's name and its bytes, before anybody knows what it is.
///
/// @param name the file's own name, without its folder
/// @param bytes not to be changed by anybody who holds them
public record Source(String name, byte[] bytes) {
    /// No file above this is taken in at all.
    public static final long MOST_BYTES = 512L << 20;

    /// Reads the whole file.
    ///
    /// @throws Unreadable where it is missing, a folder, empty, too large, or may not be opened
    public static Source of(Path path) throws Unreadable {
        Path file = path.getFileName();
        String name = file == null ? path.toString() : file.toString();
        try {
            if (Files.isDirectory(path)) {
                throw new Unreadable(quoted(name) + " is a folder; choose the files inside it.");
            }
            if (!Files.exists(path)) {
                throw new Unreadable("There is no file " + quoted(path.toString()) + "; check its name and place.");
            }
            if (!Files.isRegularFile(path)) {
                throw new Unreadable(quoted(name) + " is not an ordinary file; save its text as a file first.");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw tooLarge(name, MOST_BYTES);
            }
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length == 0) {
                throw new Unreadable(quoted(name) + " is empty; choose a file that holds a text.");
            }
            return new Source(name, bytes);
        } catch (NoSuchFileException e) {
            throw new Unreadable("There is no file " + quoted(path.toString()) + "; check its name and place.", e);
        } catch (AccessDeniedException e) {
            throw new Unreadable(quoted(name) + " may not be opened; ask for permission to read it.", e);
        } catch (IOException e) {
            throw new Unreadable(
                    quoted(name) + " could not be read from its disk; copy it to this computer and try again.", e);
        }
    }

    static Unreadable tooLarge(String name, long most) {
        return new Unreadable(
                quoted(name) + " is larger than " + (most >> 20) + " MB; divide it and bring in the parts.");
    }

    static String quoted(String name) {
        return "“" + name + "”";
    }

    /// A sentence about this file that begins with its name.
    Unreadable refuse(String what) {
        return new Unreadable(quoted(name) + " " + what);
    }

    /// The name's ending in lower case without its dot; empty where there is none.
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The name without its ending, for a text that has no title.
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source(var otherName, var otherBytes)
                && name.equals(otherName)
                && Arrays.equals(bytes, otherBytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }
}
