package org.variorum.store;

import java.util.ArrayList;
import java.util.List;

/// Everything that a library's file says, row by row, as text: to be compared with itself later.
///
/// Left out is what is only ever added to: the journal, texts and files, and what of texts can be searched.
final class Dump {
    private Dump() {}

    static List<String> of(SqliteLibrary library) {
        Db db = library.connection();
        List<String> rows = new ArrayList<>();
        for (Table<?> table : new Tables().all()) {
            add(db, rows, table.name(), String.join(", ", table.columns()), "");
        }
        add(db, rows, "anchor", "id, place", "");
        add(db, rows, "passage", "kind, owner, start_at, body, folded", " WHERE kind <> 'document'");
        return rows;
    }

    private static void add(Db db, List<String> rows, String table, String columns, String where) {
        int count = columns.split(",").length;
        db.each("SELECT " + columns + " FROM " + table + where + " ORDER BY 1, 2", row -> {
            StringBuilder line = new StringBuilder(table);
            for (int i = 0; i < count; i++) {
                line.append('|').append(row.any());
            }
            rows.add(line.toString());
        });
    }
}
