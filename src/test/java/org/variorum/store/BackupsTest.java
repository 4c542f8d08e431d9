package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Edit;
import org.variorum.edit.LibraryException;

class BackupsTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private Backups backups;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder.resolve("library.db"));
        library.apply(new Edit.Put(Sample.note("n", "x")));
        backups = new Backups(library.place());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theLastSevenAreKept() {
        for (int day = 1; day <= 10; day++) {
            backups.daily(LocalDate.of(2026, 3, day));
        }
        assertThat(backups.newestFirst())
                .hasSize(7)
                .first()
                .satisfies(path -> assertThat(path).hasFileName("library-2026-03-10.db"));
    }

    @Test
    void otherFilesAreNoCopies() throws IOException {
        Path backup = Files.createDirectories(folder.resolve("backup"));
        Files.writeString(backup.resolve("other-2026-03-01.db"), "another library's");
        Files.writeString(backup.resolve("library-notes.txt"), "the reader's own");
        for (int day = 1; day <= 8; day++) {
            backups.daily(LocalDate.of(2026, 3, day));
        }
        assertThat(backup.resolve("other-2026-03-01.db")).exists();
        assertThat(backup.resolve("library-notes.txt")).exists();
    }

    @Test
    void aCopyBeforeAStepIsAWholeLibrary() {
        Path copy = backups.beforeStep(LocalDate.of(2026, 3, 1), 1).orElseThrow();
        try (SqliteLibrary other = SqliteLibrary.open(copy)) {
            assertThat(other.snapshot().notes()).hasSize(1);
            assertThat(other.check()).isEmpty();
        }
    }

    @Test
    void whereNoCopyCanBeWrittenTheSentenceSaysSoAndNothingIsLeft() throws IOException {
        Files.writeString(folder.resolve("backup"), "in the way");
        assertThatThrownBy(() -> library.dailyBackup())
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("No backup could be written");
        Path nowhere = folder.resolve("no such folder").resolve("copy.db");
        assertThatThrownBy(() -> library.backup(nowhere)).isInstanceOf(LibraryException.class);
        assertThat(nowhere.getParent()).doesNotExist();
    }
}
