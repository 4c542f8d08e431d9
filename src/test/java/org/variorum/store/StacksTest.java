package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.History;
import org.variorum.edit.Library.Deeded;
import org.variorum.edit.Library.Direction;
import org.variorum.model.Note;

class StacksTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private final History history = new History();
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void open() {
        library = Sample.quick(folder.resolve("library.db"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// Closes, opens, and answers what can still be taken back.
    private History restarted() {
        library.close();
        open();
        History fresh = new History();
        fresh.restore(library.stacks(100));
        return fresh;
    }

    private void perform(Deed deed, Note note) {
        history.did(deed, library.apply(Edit.of(deed, new Edit.Put(note))).inverse(), now);
        now = now.plusSeconds(60);
    }

    private void type(Note note) {
        Edit edit = Edit.of(Deed.WRITE_NOTE, new Edit.Put(note));
        history.wentOn(Deed.WRITE_NOTE, library.apply(edit).inverse(), note.id(), now);
        now = now.plusMillis(100);
    }

    private void undo(History any) {
        any.undid(library.apply(any.nextUndo().orElseThrow().back(), Direction.UNDO)
                .inverse());
    }

    private void redo(History any) {
        any.redid(library.apply(any.nextRedo().orElseThrow().back(), Direction.REDO)
                .inverse());
    }

    @Test
    void whatWasDoneCanBeTakenBackAfterARestart() {
        perform(Deed.ADD_NOTE, Sample.note("n", "one"));
        perform(Deed.TAG_NOTE, Sample.note("n", "two"));
        History later = restarted();
        assertThat(later.nextUndo().orElseThrow().deed()).isEqualTo(Deed.TAG_NOTE);
        undo(later);
        assertThat(library.snapshot().notes()).containsExactly(Sample.note("n", "one"));
        undo(later);
        assertThat(library.snapshot().notes()).isEmpty();
        assertThat(later.nextUndo()).isEmpty();
    }

    @Test
    void whatWasTakenBackCanBeMadeAgainAfterARestart() {
        perform(Deed.ADD_NOTE, Sample.note("n", "one"));
        perform(Deed.TAG_NOTE, Sample.note("n", "two"));
        perform(Deed.COLOUR_NOTE, Sample.note("n", "three"));
        undo(history);
        undo(history);
        History later = restarted();
        assertThat(later.nextRedo().orElseThrow().deed()).isEqualTo(Deed.TAG_NOTE);
        redo(later);
        assertThat(library.snapshot().notes()).containsExactly(Sample.note("n", "two"));
        History again = restarted();
        redo(again);
        assertThat(library.snapshot().notes()).containsExactly(Sample.note("n", "three"));
        assertThat(again.nextRedo()).isEmpty();
    }

    @Test
    void aNewDeedEndsWhatCouldBeMadeAgain() {
        perform(Deed.ADD_NOTE, Sample.note("n", "one"));
        undo(history);
        perform(Deed.ADD_NOTE, Sample.note("m", "other"));
        History later = restarted();
        assertThat(later.nextRedo()).isEmpty();
        undo(later);
        assertThat(later.nextUndo()).isEmpty();
    }

    @Test
    void typingIsOneRowOfTheJournalAndOneStep() {
        perform(Deed.ADD_NOTE, Sample.note("n", ""));
        for (String words : List.of("a", "ab", "abc")) {
            type(Sample.note("n", words));
        }
        assertThat(library.journal(10)).extracting(Deeded::deed).containsExactly(Deed.WRITE_NOTE, Deed.ADD_NOTE);
        undo(history);
        assertThat(library.snapshot().notes()).containsExactly(Sample.note("n", ""));
        History later = restarted();
        assertThat(later.nextUndo().orElseThrow().deed()).isEqualTo(Deed.ADD_NOTE);
        redo(later);
        assertThat(library.snapshot().notes()).containsExactly(Sample.note("n", "abc"));
        undo(later);
        assertThat(library.snapshot().notes()).containsExactly(Sample.note("n", ""));
    }

    @Test
    void severalStepsTakenBackAtOnceAreAllGoneAfterARestart() {
        perform(Deed.ADD_NOTE, Sample.note("n", "one"));
        Edit first = library.apply(Edit.of(Deed.TAG_NOTE, new Edit.Put(Sample.note("n", "two"))))
                .inverse();
        Edit second = library.apply(Edit.of(Deed.TAG_NOTE, new Edit.Put(Sample.note("n", "three"))))
                .inverse();
        library.apply(Edit.of(Deed.TAG_NOTE, second, first), Direction.UNDO);
        assertThat(restarted().nextUndo().orElseThrow().deed()).isEqualTo(Deed.ADD_NOTE);
    }

    @Test
    void whatTheProgramDidByItselfIsNoStep() {
        library.apply(Edit.of(Deed.BRING_SET, new Edit.Put(Sample.question("q"))));
        perform(Deed.ADD_NOTE, Sample.note("n", "one"));
        library.apply(Edit.of(Deed.UPDATE_SET, new Edit.Put(Sample.question("r"))));
        assertThat(library.stacks(10).undo()).extracting(History.Step::deed).containsExactly(Deed.ADD_NOTE);
    }

    @Test
    void theStacksAreAsLongAsAskedFor() {
        for (int i = 0; i < 450; i++) {
            perform(Deed.TAG_NOTE, Sample.note("n" + i % 3, "" + i));
        }
        assertThat(library.stacks(5).undo()).hasSize(5);
        assertThat(library.stacks(1000).undo()).hasSize(450);
        assertThat(library.journal(7)).hasSize(7);
    }
}
