package org.variorum.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.variorum.edit.LibraryException;

/// What the first hundred bytes of a file say (<https://www.sqlite.org/fileformat.html>, section 1.3): enough to
/// leave alone what is not ours, before anything touches it.
final class Header {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Header() {}

    /// @throws LibraryException where the file is no library, or one of a newer program
    static void check(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(100);
        } catch (IOException e) {
            throw new LibraryException(
                    "The library " + file + " cannot be read: look whether it is a file and may be opened.", e);
        }
        if (head.length < 100 || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new LibraryException(
                    file + " is not a Variorum library, and was left as it is: choose another file." + copies(file));
        }
        ByteBuffer fields = ByteBuffer.wrap(head);
        if (fields.getInt(68) != Migrations.APPLICATION) {
            throw new LibraryException(
                    file + " belongs to another program, and was left as it is: choose another file." + copies(file));
        }
        checkVersion(file, fields.getInt(60));
    }

    static void checkVersion(Path file, int version) {
        if (version > Migrations.newest()) {
            throw new LibraryException("The library " + file
                    + " was written by a newer Variorum, and was left as it is: open it with that version or a"
                    + " later one.");
        }
    }

    /// For a library whose first page was destroyed.
    private static String copies(Path file) {
        return new Backups(file)
                .newestFirst().stream()
                        .findFirst()
                        .map(copy -> " If it was a library, its last good copy is " + copy + ".")
                        .orElse("");
    }
}
