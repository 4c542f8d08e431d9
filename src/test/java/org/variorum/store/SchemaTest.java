package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    private static final Path DB = Path.of("db");

    @TempDir
    Path folder;

    @Test
    void theListOfStepsIsTheFolderOfSteps() throws IOException {
        try (Stream<Path> files = Files.list(DB.resolve("migration"))) {
            assertThat(files.map(path -> path.getFileName().toString()).sorted().toList())
                    .isEqualTo(Migrations.ALL);
        }
    }

    /// `mvn test -Dtest=SchemaTest -Dschema.write=true` writes it anew.
    @Test
    void theWrittenSchemaIsWhatTheStepsMake() throws IOException {
        String made = made();
        Path written = DB.resolve("schema.sql");
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(written, made);
        }
        assertThat(written).hasContent(made);
    }

    private String made() {
        Path file = folder.resolve("library.db");
        SqliteLibrary.open(file).close();
        try (Db db = Db.open(file, Db.Mode.READ)) {
            List<String> statements = db.list(
                    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
                            + " AND name NOT GLOB 'passage_words_*' AND name NOT GLOB 'passage_trigrams_*'"
                            + " ORDER BY rowid",
                    Row::text);
            return "-- Generated from the steps in migration/ by SchemaTest; not to be edited.\n\n"
                    + "PRAGMA application_id = "
                    + db.number("PRAGMA application_id") + ";\nPRAGMA user_version = "
                    + db.number("PRAGMA user_version")
                    + ";\n\n"
                    + statements.stream().map(sql -> sql + ";\n").collect(Collectors.joining("\n"));
        }
    }

    @Test
    void aNewLibraryIsMarkedAsOursStrictAndWatchful() {
        Path file = folder.resolve("library.db");
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            Db db = library.connection();
            assertThat(db.number("PRAGMA application_id")).isEqualTo(Migrations.APPLICATION);
            assertThat(db.number("PRAGMA user_version")).isEqualTo(Migrations.newest());
            assertThat(db.pragma("journal_mode")).isEqualTo("wal");
            assertThat(db.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(db.number("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(db.number("PRAGMA busy_timeout")).isPositive();
            assertThat(db.list(
                            "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema = 'main'"
                                    + " AND name <> 'sqlite_schema'",
                            Row::text))
                    .isEmpty();
        }
    }
}
