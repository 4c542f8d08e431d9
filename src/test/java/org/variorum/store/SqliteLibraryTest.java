package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library.Direction;
import org.variorum.edit.LibraryException;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Note;

class SqliteLibraryTest {
    @TempDir
    Path folder;

    private Path file;
    private SqliteLibrary library;

    @BeforeEach
    void open() {
        file = folder.resolve("some where").resolve("library.db");
        library = SqliteLibrary.open(file);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reopen() {
        library.close();
        library = SqliteLibrary.open(file);
    }

    @Test
    void aNewLibraryIsEmptyAndMayBeChanged() {
        assertThat(library.isWritable()).isTrue();
        assertThat(library.notices()).isEmpty();
        assertThat(library.snapshot().notes()).isEmpty();
        assertThat(library.check()).isEmpty();
        assertThat(library.place()).isEqualTo(file);
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        Note note = Sample.note("n", "Он сказал: 中国 \u0000 𝔘");
        library.apply(
                Edit.of(Deed.ADD_NOTE, new Edit.Put(note), new Edit.Put(Sample.anchor("a", note.id(), "d", 3, "x"))));
        reopen();
        assertThat(library.snapshot().note(note.id())).contains(note);
        assertThat(library.snapshot().anchorsOf(note.id())).containsExactly(Sample.anchor("a", note.id(), "d", 3, "x"));
    }

    @Test
    void aBroughtDocumentHasItsTextAndFile() {
        DocumentText text = Sample.text("First.", "Второй.");
        library.apply(new Edit.Bring(Sample.document("d", text), text, Sample.file(text)));
        reopen();
        assertThat(library.text(new Id.Document("d"))).contains(text);
        assertThat(library.file(Sample.hash(text.text()))).contains(Sample.file(text));
        assertThat(library.text(new Id.Document("nobody"))).isEmpty();
        assertThat(library.file("nothing")).isEmpty();
    }

    @Test
    void aRemovedDocumentLeavesItsAnchorsPendingAndComesBackWithThemAttached() {
        DocumentText text = Sample.text("First.");
        library.apply(new Edit.Bring(Sample.document("d", text), text, Sample.file(text)));
        Note note = Sample.note("n", "here");
        Anchor anchor = Sample.anchor("a", note.id(), "d", 0, "First");
        library.apply(Edit.of(Deed.ADD_NOTE, new Edit.Put(note), new Edit.Put(anchor)));

        Edit back = library.apply(Edit.of(Deed.REMOVE_DOCUMENT, new Edit.Remove(new Id.Document("d"))))
                .inverse();
        assertThat(library.snapshot().anchor(anchor.id()).orElseThrow().state()).isEqualTo(Anchor.State.PENDING);
        assertThat(library.text(new Id.Document("d"))).isEmpty();

        library.apply(back, Direction.UNDO);
        assertThat(library.snapshot().anchor(anchor.id())).contains(anchor);
        assertThat(library.text(new Id.Document("d"))).contains(text);
    }

    @Test
    void aRemovedQuestionTakesItsClaimsAndTheirAnchorsAlong() {
        library.apply(Edit.of(
                Deed.ADD_CLAIM,
                new Edit.Put(Sample.claim("c", "q", "He did.")),
                new Edit.Put(Sample.question("q")),
                new Edit.Put(Sample.anchor("a", new Id.Claim("c"), "d", 0, "x"))));
        Edit back = library.apply(new Edit.Remove(new Id.Question("q"))).inverse();
        assertThat(library.snapshot().claims()).isEmpty();
        assertThat(library.snapshot().anchors()).isEmpty();
        library.apply(back);
        assertThat(library.snapshot().claims()).containsExactly(Sample.claim("c", "q", "He did."));
        assertThat(library.snapshot().anchors()).hasSize(1);
    }

    @Test
    void aChangeThatDoesNotFitChangesNothingAtAll() {
        assertThatThrownBy(() -> library.apply(Edit.of(
                        Deed.ADD_CLAIM,
                        new Edit.Put(Sample.note("n", "x")),
                        new Edit.Put(Sample.claim("c", "no such question", "He did.")))))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("nothing was changed");
        assertThat(library.snapshot().notes()).isEmpty();
        assertThat(library.journal(10)).isEmpty();
        library.apply(new Edit.Put(Sample.note("n", "x")));
        reopen();
        assertThat(library.snapshot().notes()).hasSize(1);
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        assertThat(library.apply(new Edit.Remove(new Id.Note("nobody"))).inverse())
                .isEqualTo(Edit.of(Deed.CHANGE, List.of()));
    }

    @Test
    void whatTheProgramRemembersIsKept() {
        library.remember("panes", "[1]");
        library.remember("panes", "[2]");
        reopen();
        assertThat(library.recall("panes")).contains("[2]");
        assertThat(library.recall("other")).isEmpty();
    }

    @Test
    void aCopyIsCompleteAndNeverReplacesAFile() {
        library.apply(new Edit.Put(Sample.note("n", "x")));
        Path copy = folder.resolve("copy.db");
        library.backup(copy);
        try (SqliteLibrary other = SqliteLibrary.open(copy)) {
            assertThat(other.snapshot().notes()).hasSize(1);
        }
        assertThatThrownBy(() -> library.backup(copy))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("already");
    }

    @Test
    void oneCopyADayIsKept() {
        assertThat(library.dailyBackup())
                .hasValueSatisfying(copy -> assertThat(Files.exists(copy)).isTrue());
        assertThat(library.dailyBackup()).isEmpty();
    }
}
