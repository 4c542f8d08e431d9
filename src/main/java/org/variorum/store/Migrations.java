package org.variorum.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The steps that bring a library's file to the present shape. A file says how many of them it has been through.
final class Migrations {
    /// In order; a test compares the list with the folder.
    static final List<String> ALL = List.of("0001-library.sql", "0002-verdicts.sql", "0003-versions.sql");

    static final int APPLICATION = 0x56415249;

    private Migrations() {}

    static int newest() {
        return ALL.size();
    }

    /// Takes the steps that are still to be taken, each in a transaction of its own.
    static void run(Db db, int from) {
        for (int step = from; step < ALL.size(); step++) {
            String sql = sql(ALL.get(step)) + "\nPRAGMA user_version = " + (step + 1) + ";\n";
            db.transaction(() -> {
                db.script(sql);
                return true;
            });
        }
    }

    static String sql(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
