package org.variorum.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A second connection, for reading beside the one that writes; opened when first needed. Any thread, one at a
/// time.
final class Reading implements AutoCloseable {
    private final Path file;
    private final Db.Mode mode;
    private @Nullable Db db;

    /// @param writing how the first connection was opened
    Reading(Path file, Db.Mode writing) {
        this.file = file;
        this.mode = writing == Db.Mode.FROZEN ? writing : Db.Mode.READ;
    }

    synchronized <T> T with(Function<Db, T> work) {
        Db open = db;
        if (open == null) {
            open = open();
            db = open;
        }
        return work.apply(open);
    }

    /// A connection of one's own, for what takes long.
    Db open() {
        return Db.open(file, mode);
    }

    @Override
    public synchronized void close() {
        if (db != null) {
            db.close();
            db = null;
        }
    }
}
