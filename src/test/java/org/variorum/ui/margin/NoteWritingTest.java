package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;

/// Writing a note in the margin, in a window.
class NoteWritingTest {
    private final InMemoryLibrary library = Korea.library();
    private final PretendRoom room = Headless.call(() -> new PretendRoom(library));
    private final PretendRoom.Part part = Headless.call(() -> room.open(Korea.document("article"), 350, 46));
    private final MarginModel model = new MarginModel(room.workspace, part.pane());
    private final Stage stage = Headless.call(() -> Headless.show(room, 900, 800));
    private Id.Note note = new Id.Note("none");

    @BeforeEach
    void beginANote() {
        Headless.run(() -> {
            Entry entry =
                    Entry.in(room.workspace.now(), Korea.document("article")).get(4);
            part.surface().show(entry.range().start(), 0.2);
            model.answer(entry.anchor());
            note = (Id.Note)
                    Objects.requireNonNull(room.workspace.desk().focus().get()).id();
            layout();
        });
    }

    @AfterEach
    void close() {
        Headless.run(() -> {
            room.parts.forEach(each -> each.margin().dispose());
            stage.hide();
        });
    }

    private void layout() {
        room.requestLayout();
        Headless.layout(room);
    }

    private NoteCard card() {
        return part.margin().node().getChildrenUnmodifiable().stream()
                .filter(card -> card instanceof NoteCard n && n.of().equals(note))
                .map(NoteCard.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private TextArea area() {
        return (TextArea) card().lookup(".note-area");
    }

    private Note stored() {
        return library.snapshot().note(note).orElseThrow();
    }

    @Test
    void whatIsTypedIsSavedAfterAShortPause() {
        Headless.run(() -> area().appendText("Not an aim"));
        Headless.await("the saved text", () -> stored().body().equals("Not an aim"));
        Headless.run(() -> area().appendText(", a result."));
        Headless.await("the saved text", () -> stored().body().equals("Not an aim, a result."));
        Headless.run(() -> assertThat(area().getText()).isEqualTo("Not an aim, a result."));
    }

    @Test
    void theCursorIsInTheNoteAtOnce() {
        Headless.await("the cursor", () -> area().isFocused());
    }

    @Test
    void leavingTheNoteSavesWhatWasTyped() {
        Headless.run(() -> {
            area().appendText("half a thou");
            room.workspace.desk().focus().set(null);
            layout();
            assertThat(stored().body()).isEqualTo("half a thou");
            assertThat(card().lookup(".note-area")).isNull();
        });
    }

    @Test
    void closingTheWindowSavesWhatWasTyped() {
        Headless.run(() -> {
            area().appendText("the last word");
            room.workspace.saveAll();
            assertThat(stored().body()).isEqualTo("the last word");
        });
    }

    @Test
    void undoTakesBackEvenWhatWasTypedAMomentAgoAndRedoBringsIt() {
        Headless.run(() -> {
            area().appendText("typed just now");
            room.workspace.undo();
            layout();
            assertThat(stored().body()).isEmpty();
            assertThat(area().getText()).isEmpty();
            room.workspace.redo();
            layout();
            assertThat(stored().body()).isEqualTo("typed just now");
            assertThat(area().getText()).isEqualTo("typed just now");
        });
    }

    @Test
    void anotherChangeInTheLibraryDoesNotDisturbTheWriting() {
        Headless.run(() -> {
            area().appendText("unsaved");
            Note other = room.workspace.now().notes().getFirst();
            model.put(org.variorum.edit.Deed.COLOUR_NOTE, other.withColour(Colour.VIOLET, model.instant()));
            layout();
            assertThat(area().getText()).isEqualTo("unsaved");
            room.workspace.saveAll();
            assertThat(stored().body()).isEqualTo("unsaved");
        });
    }

    @Test
    void aTagIsAddedAndTakenAway() {
        Headless.run(() -> {
            TextField field = (TextField) card().lookup(".tag-field");
            field.setText("translation");
            field.fireEvent(new ActionEvent());
            assertThat(stored().tags()).containsExactly("translation");
            layout();
            ((ButtonBase) card().lookup(".tag-away")).fire();
            assertThat(stored().tags()).isEmpty();
        });
    }

    @Test
    void tagColourAndTextDoNotOverwriteEachOther() {
        Headless.run(() -> {
            area().appendText("body");
            TextField field = (TextField) card().lookup(".tag-field");
            field.setText("tag");
            field.fireEvent(new ActionEvent());
            card().lookupAll(".swatch").stream()
                    .filter(swatch -> swatch.getUserData() == Colour.ROSE)
                    .forEach(swatch -> ((ButtonBase) swatch).fire());
            assertThat(stored().body()).isEqualTo("body");
            assertThat(stored().tags()).containsExactly("tag");
            assertThat(stored().colour()).isEqualTo(Colour.ROSE);
        });
    }

    @Test
    void aDeletedNoteComesBackWithItsTextByUndo() {
        Headless.run(() -> {
            area().appendText("worth keeping");
            ((ButtonBase) card().lookup(".card-remove")).fire();
            layout();
            assertThat(library.snapshot().note(note)).isEmpty();
            room.workspace.undo();
            layout();
            assertThat(stored().body()).isEqualTo("worth keeping");
            assertThat(library.snapshot().anchorsOf(note)).hasSize(1);
        });
    }

    @Test
    void escapeLeavesTheWritingAndThenTheNote() {
        Headless.run(() -> {
            escape(area());
            assertThat(room.workspace.desk().focus().get()).isEqualTo(new Focus.OnNote(part.pane(), note, false));
            layout();
            escape(card());
            assertThat(room.workspace.desk().focus().get()).isNull();
        });
    }

    @Test
    void theEditorsNotesCanOnlyBeRead() {
        Headless.run(() -> {
            Entry editors = Entry.in(room.workspace.now(), Korea.document("article")).stream()
                    .filter(e -> e.of() instanceof Id.Note && !e.of().equals(note))
                    .findFirst()
                    .orElseThrow();
            part.surface().show(editors.range().start(), 0.3);
            model.open(editors.of());
            layout();
            note = (Id.Note) editors.of();
            assertThat(card().lookup(".note-area")).isNull();
            ((ButtonBase) card().lookup(".quiet-button")).fire();
            Id.Note own = (Id.Note)
                    Objects.requireNonNull(room.workspace.desk().focus().get()).id();
            assertThat(library.snapshot().note(own).orElseThrow().origin().isReaders())
                    .isTrue();
            assertThat(library.snapshot().anchorsOf(own).getFirst().range()).hasValue(editors.range());
        });
    }

    @Test
    void whereTheLibraryCanOnlyBeReadNoNoteIsOpenedForWriting() {
        Headless.run(() -> {
            area().appendText("before");
            library.readOnly();
            model.close();
            model.open(note);
            layout();
            assertThat(card().lookup(".note-area")).isNull();
            assertThat(List.copyOf(card().lookupAll(".quiet-button"))).isEmpty();
        });
    }

    @Test
    void theCardOfANoteIsNoHigherThanItsText() {
        Headless.run(() -> {
            area().setText("One line.");
            layout();
            layout();
            assertThat(card().getHeight()).isLessThan(160);
            double before = card().getHeight();
            area().setText("One line.\n".repeat(8));
            layout();
            assertThat(card().getHeight()).isGreaterThan(before + 60);
        });
    }

    private static void escape(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }
}
