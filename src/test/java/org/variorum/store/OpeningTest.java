package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.LibraryException;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;

class OpeningTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("library.db");
    }

    private void fill(int notes) {
        try (SqliteLibrary library = Sample.quick(file)) {
            List<Edit> edits = IntStream.range(0, notes)
                    .<Edit>mapToObj(i -> new Edit.Put(Sample.note("n" + i, "Words of note " + i)))
                    .toList();
            library.apply(Edit.of(Deed.CHANGE, edits));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Files.writeString(file, "Dear diary, ".repeat(100));
        assertThatThrownBy(() -> SqliteLibrary.open(file))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("not a Variorum library")
                .hasMessageContaining("another file");
        assertThat(file).hasContent("Dear diary, ".repeat(100));
        assertThat(names()).containsExactly("library.db");
    }

    @Test
    void aFolderIsNoLibrary() throws IOException {
        Files.createDirectory(file);
        assertThatThrownBy(() -> SqliteLibrary.open(file)).isInstanceOf(LibraryException.class);
        assertThat(names()).containsExactly("library.db");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws IOException {
        try (Db db = Db.open(file, Db.Mode.WRITE)) {
            db.script("PRAGMA application_id = 7; CREATE TABLE bookmark (id INTEGER)");
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> SqliteLibrary.open(file))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("another program");
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("library.db");
    }

    @Test
    void aLibraryOfANewerProgramIsRefusedAndLeftAlone() throws IOException {
        fill(1);
        try (Db db = Db.open(file, Db.Mode.WRITE)) {
            db.script("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> SqliteLibrary.open(file))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("newer Variorum");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anEmptyFileBecomesALibrary() throws IOException {
        Files.createFile(file);
        fill(1);
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.snapshot().notes()).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("in the way"), "");
        assertThatThrownBy(() -> SqliteLibrary.open(folder.resolve("in the way").resolve("library.db")))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("may be written to");
    }

    @Test
    void aSecondWindowReadsAndSaysSo() {
        try (SqliteLibrary first = SqliteLibrary.open(file);
                SqliteLibrary second = SqliteLibrary.open(file)) {
            assertThat(second.isWritable()).isFalse();
            assertThat(second.notices()).singleElement().asString().contains("Another window");
            DocumentText text = Sample.text("Some words.");
            first.apply(new Edit.Bring(Sample.document("d", text), text, Sample.file(text)));
            assertThat(second.snapshot().documents()).hasSize(1);
            assertThat(second.text(new Id.Document("d"))).contains(text);
            assertThat(second.search("words", 5)).hasSize(1);
            assertThat(second.check()).isEmpty();
            assertThatThrownBy(() -> second.apply(new Edit.Put(Sample.note("n", "x"))))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("Another window");
            second.remember("panes", "2");
            assertThat(second.recall("panes")).contains("2");
            assertThat(first.recall("panes")).isEmpty();
        }
        try (SqliteLibrary later = SqliteLibrary.open(file)) {
            assertThat(later.isWritable()).isTrue();
        }
    }

    @Test
    void aDamagedFileIsReadAndItsLastGoodCopyNamed() throws IOException {
        fill(2000);
        Path copy;
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            copy = library.dailyBackup().orElseThrow();
        }
        overwrite(Files.size(file) / 3, 200_000);
        byte[] before = Files.readAllBytes(file);
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.isWritable()).isFalse();
            assertThat(library.notices()).singleElement().asString().contains("damaged", copy.toString());
            assertThat(library.check()).isNotEmpty();
            assertThatThrownBy(() -> library.apply(new Edit.Put(Sample.note("n", "x"))))
                    .isInstanceOf(LibraryException.class);
        }
        assertThat(file).hasBinaryContent(before);
        try (SqliteLibrary library = SqliteLibrary.open(copy)) {
            assertThat(library.snapshot().notes()).hasSize(2000);
        }
    }

    @Test
    void aFileThatWasCutOffIsDamaged() throws IOException {
        fill(2000);
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.isWritable()).isFalse();
            assertThat(library.notices()).singleElement().asString().contains("damaged");
        }
    }

    @Test
    void aLibraryWithoutAFirstPageNamesItsLastGoodCopy() throws IOException {
        fill(1);
        Path copy;
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            copy = library.dailyBackup().orElseThrow();
        }
        overwrite(0, 4096);
        assertThatThrownBy(() -> SqliteLibrary.open(file))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(copy.toString());
    }

    private void overwrite(long from, int count) throws IOException {
        try (RandomAccessFile broken = new RandomAccessFile(file.toFile(), "rw")) {
            broken.seek(from);
            broken.write("garbage!".repeat(count / 8).getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aFullDiskIsSaidAndEverythingStaysAsItWas() {
        fill(50);
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            List<String> before = Dump.of(library);
            Db db = library.connection();
            db.script("PRAGMA max_page_count = " + (db.number("PRAGMA page_count") + 2));
            DocumentText text = Sample.text("word ".repeat(50_000));
            assertThatThrownBy(() -> library.apply(Edit.of(
                            Deed.BRING_DOCUMENT,
                            new Edit.Put(Sample.note("first", "x")),
                            new Edit.Bring(Sample.document("d", text), text, new byte[1_000_000]))))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("disk is full")
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("Make room");
            assertThat(Dump.of(library)).isEqualTo(before);
            assertThat(library.snapshot().notes()).hasSize(50);
            assertThat(library.snapshot().documents()).isEmpty();
            assertThat(library.journal(10)).hasSize(1);
            db.script("PRAGMA max_page_count = 1000000");
            library.apply(new Edit.Put(Sample.note("later", "There is room again.")));
            assertThat(library.check()).isEmpty();
        }
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.snapshot().notes()).hasSize(51);
        }
    }

    @Test
    void aLibraryThatAnotherProgramHoldsSaysSoAndStaysAsItWas() {
        fill(1);
        try (SqliteLibrary library = SqliteLibrary.open(file);
                Db other = Db.open(file, Db.Mode.WRITE)) {
            library.connection().script("PRAGMA busy_timeout = 20");
            other.script("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> library.apply(new Edit.Put(Sample.note("n", "x"))))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("Another program is using the library")
                    .hasMessageContaining("try again");
            assertThat(library.snapshot().notes()).hasSize(1);
            other.script("ROLLBACK");
            library.apply(new Edit.Put(Sample.note("n", "x")));
            assertThat(library.snapshot().notes()).hasSize(2);
        }
    }

    @Test
    void aLibraryThatBecomesWriteProtectedSaysSoAndStaysAsItWas() {
        fill(1);
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            library.connection().script("PRAGMA query_only = ON");
            assertThatThrownBy(() -> library.apply(new Edit.Put(Sample.note("n", "x"))))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("may not be written to")
                    .hasMessageContaining("Allow writing");
            library.connection().script("PRAGMA query_only = OFF");
            assertThat(library.snapshot().notes()).hasSize(1);
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void strangeNamesOfFoldersAndFilesAreNoTrouble() {
        file = folder.resolve("what? 100% ünï #1").resolve("a;b=c.db");
        fill(1);
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.snapshot().notes()).hasSize(1);
            assertThat(library.search("words", 5)).hasSize(1);
            assertThat(Files.exists(file)).isTrue();
        }
    }
}
