package org.variorum.store;

import java.util.Optional;

/// The files that documents were read from, by their SHA-256. Nothing is ever taken away here.
final class FileTable {
    void keep(Db db, String hash, byte[] bytes) {
        db.update("INSERT INTO file (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", hash, bytes);
    }

    Optional<byte[]> find(Db db, String hash) {
        return db.first("SELECT bytes FROM file WHERE hash = ?", Row::bytes, hash);
    }

    boolean isKept(Db db, String hash) {
        return db.first("SELECT 1 FROM file WHERE hash = ?", Row::integer, hash).isPresent();
    }
}
