package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Edit;
import org.variorum.edit.History;
import org.variorum.edit.Library.Direction;
import org.variorum.edit.LibraryException;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;

/// A library that the first version of the program made, opened with this one.
class UpgradeTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void make() {
        file = folder.resolve("library.db");
        OldLibrary.make(file);
    }

    private List<Path> copies() throws IOException {
        try (var files = Files.list(folder.resolve("backup"))) {
            return files.toList();
        }
    }

    private static void everythingIsThere(Snapshot now) {
        assertThat(now.notes()).hasSize(200);
        assertThat(now.evidence()).hasSize(1);
        assertThat(now.works()).hasSize(1);
        assertThat(now.interpretation(OldLibrary.POSITION)).get().satisfies(held -> {
            assertThat(held.stance()).isEqualTo(Stance.DISPUTES);
            assertThat(held.date()).isEmpty();
            assertThat(held.argument()).isEqualTo("He says so.");
        });
        assertThat(now.verdicts()).isEmpty();
    }

    @Test
    void everyRowIsThereAndACopyOfHowItWasIsKept() throws IOException {
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.isWritable()).isTrue();
            assertThat(library.notices()).singleElement().asString().contains("brought up to date");
            everythingIsThere(library.snapshot());
            assertThat(library.connection().number("PRAGMA user_version")).isEqualTo(Migrations.newest());
            assertThat(library.check()).isEmpty();
        }
        assertThat(copies()).hasSize(1);
        try (Db copy = Db.open(copies().getFirst(), Db.Mode.READ)) {
            assertThat(copy.number("PRAGMA user_version")).isEqualTo(1);
            assertThat(copy.number("SELECT count(*) FROM note")).isEqualTo(200);
            assertThat(copy.number("SELECT count(*) FROM interpretation")).isEqualTo(1);
        }
        try (SqliteLibrary again = SqliteLibrary.open(file)) {
            assertThat(again.notices()).isEmpty();
        }
    }

    @Test
    void whatWasDoneBeforeCanStillBeTakenBackAndMadeAgain() {
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            List<History.Step> steps = library.stacks(10).undo();
            assertThat(steps).hasSize(2);
            Edit again = library.apply(steps.get(0).back(), Direction.UNDO).inverse();
            assertThat(library.snapshot().interpretation(OldLibrary.POSITION))
                    .get()
                    .extracting(Interpretation::stance, Interpretation::date)
                    .containsExactly(Stance.AFFIRMS, "");
            library.apply(steps.get(1).back(), Direction.UNDO);
            assertThat(library.snapshot().voice(OldLibrary.GONE)).isPresent();
            assertThat(library.snapshot().interpretationsBy(OldLibrary.GONE)).hasSize(1);
            assertThat(again).isNotNull();
        }
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.stacks(10).undo()).isEmpty();
            List<History.Step> redo = library.stacks(10).redo();
            assertThat(redo).hasSize(2);
            redo.forEach(step -> library.apply(step.back(), Direction.REDO));
            everythingIsThere(library.snapshot());
            assertThat(library.snapshot().voice(OldLibrary.GONE)).isEmpty();
        }
    }

    @Test
    void whatIsNewCanBeWrittenIntoIt() {
        Verdict verdict = new Verdict(
                new Id.Verdict("v"),
                Origin.READER,
                new Id.Claim("claim"),
                Verdict.Finding.CONVINCES,
                new Id.Voice("voice"),
                3,
                "He was there.",
                Sample.NOON);
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            library.apply(new Edit.Put(verdict));
        }
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.snapshot().verdicts()).containsExactly(verdict);
        }
    }

    @Test
    void killedInTheMiddleItIsAsItWasAndIsBroughtUpToDateTheNextTime() throws IOException, InterruptedException {
        Process half = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Half.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = half.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("half");
        } finally {
            half.destroyForcibly();
            assertThat(half.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.isWritable()).isTrue();
            everythingIsThere(library.snapshot());
            assertThat(library.connection().number("PRAGMA user_version")).isEqualTo(Migrations.newest());
            assertThat(library.check()).isEmpty();
        }
    }

    /// A copy that was being written when the power went.
    @Test
    void aCopyThatWasNotFinishedIsNoTrouble() throws IOException {
        Files.createDirectories(folder.resolve("backup"));
        Files.writeString(
                folder.resolve("backup").resolve("library-" + java.time.LocalDate.now() + "-version-1.db.part"),
                "half");
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            everythingIsThere(library.snapshot());
        }
        assertThat(copies()).singleElement().asString().endsWith("-version-1.db");
    }

    @Test
    void whereItMayNotBeWrittenItSaysWhatToDo() throws IOException {
        try (LibraryLock held = LibraryLock.take(file).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> SqliteLibrary.open(file))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("older Variorum")
                    .hasMessageContaining("Another window");
        }
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            everythingIsThere(library.snapshot());
        }
    }

    /// Takes half of the second step, says so, and waits for its end.
    static final class Half {
        private Half() {}

        public static void main(String[] arguments) throws InterruptedException {
            Db db = Db.open(Path.of(arguments[0]), Db.Mode.WRITE);
            String step = Migrations.sql(Migrations.ALL.get(1));
            db.script("BEGIN IMMEDIATE");
            db.script(step.substring(0, step.indexOf("CREATE INDEX")));
            db.script("PRAGMA cache_size = 1; PRAGMA cache_spill = ON; UPDATE note SET body = body || ' and more'");
            System.out.println("half");
            Thread.sleep(60_000);
        }
    }
}
