package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.variorum.edit.LibraryException;
import org.variorum.model.Entity;
import org.variorum.model.Snapshot;

/// Reads a library's things, and looks on the way whether the file is sound.
final class Health {
    private final Db db;
    private final Path file;

    Health(Db db, Path file) {
        this.db = db;
        this.file = file;
    }

    /// Looks for damage where it costs next to nothing: the file's length and what the reader wrote.
    ///
    /// @throws LibraryException that {@link Trouble#isDamage} recognises
    void quick() {
        long expected = (long) db.number("PRAGMA page_count") * db.number("PRAGMA page_size");
        if (expected > lengthWithLog()) {
            throw damage("the file is cut off");
        }
        for (String table : List.of("note", "anchor")) {
            String answer = db.pragma("quick_check(" + table + ")");
            if (!answer.equals("ok")) {
                throw damage(answer);
            }
        }
    }

    private long lengthWithLog() {
        try {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }

    private LibraryException damage(String what) {
        SQLException cause = new SQLiteException(what, SQLiteErrorCode.SQLITE_CORRUPT);
        return Trouble.with(file, cause);
    }

    Snapshot load(Tables tables) {
        List<Entity> things = new ArrayList<>();
        for (Table<?> table : tables.all()) {
            things.addAll(table.all(db));
        }
        return Snapshot.of(things);
    }

    /// Whatever can still be read of a damaged file.
    Snapshot salvage(Tables tables) {
        List<Entity> things = new ArrayList<>();
        for (Table<?> table : tables.all()) {
            try {
                table.each(db, things::add);
            } catch (RuntimeException _) {
                // What came before the damage is kept; the notice says that the file is damaged.
            }
        }
        return Snapshot.of(things);
    }
}
