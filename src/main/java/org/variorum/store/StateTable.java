package org.variorum.store;

import java.util.Optional;

/// What the program wants to know the next time.
final class StateTable {
    Optional<String> find(Db db, String key) {
        return db.first("SELECT value FROM state WHERE key = ?", Row::text, key);
    }

    void put(Db db, String key, String value) {
        db.update(
                "INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }
}
