package org.variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.work.InLine;

class WorkspaceTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private final InMemoryLibrary library = new InMemoryLibrary();
    private final Workspace workspace = new Workspace(library, new InLine(), InstantSource.fixed(NOON));

    @Test
    void undoTakesANoteAwayAgainAndRedoPutsItBack() {
        Note note = note("one");
        workspace.perform(Edit.of(Deed.ADD_NOTE, new Edit.Put(note)));
        assertThat(workspace.now().note(note.id())).contains(note);
        assertThat(workspace.undoable().get()).contains(Deed.ADD_NOTE);

        workspace.undo();
        assertThat(workspace.now().note(note.id())).isEmpty();
        assertThat(workspace.redoable().get()).contains(Deed.ADD_NOTE);

        workspace.redo();
        assertThat(workspace.now().note(note.id())).contains(note);
    }

    @Test
    void typingIsTakenBackInOneStep() {
        Note note = note("");
        workspace.perform(Edit.of(Deed.ADD_NOTE, new Edit.Put(note)));
        for (String body : List.of("S", "St", "Sta")) {
            workspace.goOn(Edit.of(Deed.WRITE_NOTE, new Edit.Put(note.withBody(body, NOON))), note.id());
        }
        workspace.undo();
        assertThat(workspace.now().note(note.id())).contains(note);
    }

    @Test
    void whatIsTypedIsSavedBeforeAnythingIsTakenBack() {
        Note note = note("");
        workspace.perform(Edit.of(Deed.ADD_NOTE, new Edit.Put(note)));
        Note typed = note.withBody("typed", NOON);
        workspace.beforeLeaving(() -> {
            if (workspace.now().note(note.id()).filter(note::equals).isPresent()
                    && workspace.redoable().get().isEmpty()) {
                workspace.goOn(Edit.of(Deed.WRITE_NOTE, new Edit.Put(typed)), note.id());
            }
        });
        workspace.undo();
        assertThat(workspace.now().note(note.id())).contains(note);
        assertThat(workspace.redoable().get()).contains(Deed.WRITE_NOTE);
    }

    @Test
    void whatTheLibraryRefusesIsToldAndChangesNothing() {
        Workspace reading = new Workspace(new InMemoryLibrary().readOnly(), new InLine(), InstantSource.fixed(NOON));
        reading.perform(Edit.of(Deed.ADD_NOTE, new Edit.Put(note("one"))));
        assertThat(reading.message().get()).isNotNull();
        assertThat(reading.message().get().problem()).isTrue();
        assertThat(reading.now().notes()).isEmpty();
        assertThat(reading.undoable().get()).isEmpty();
    }

    private static Note note(String body) {
        return new Note(
                new Id.Note(Id.fresh()), Origin.READER, NoteKind.COMMENT, body, List.of(), Colour.YELLOW, NOON, NOON);
    }
}
