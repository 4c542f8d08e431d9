package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;

/// A note is carried to another witness, is answered, and is about a whole document: the real window.
class WitnessNotesTest {
    static final String PASSAGE = "untying the American government’s hands";

    @TempDir
    Path folder;

    @Test
    void aNoteIsCarriedToTheRussianShownThereConfirmedAndTakenBack() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Note note = write(hands, PASSAGE, "To untie is to permit.");
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            hands.await("the form", () -> hands.sees(".claims-form"));
            assertThat(Hands.words(hands.see(".claims-form")))
                    .contains("Сталин — Готвальду")
                    .contains("¶8, by paragraph")
                    .contains("развязать руки");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            List<Anchor> anchors = hands.now().anchorsOf(note.id());
            assertThat(anchors).hasSize(2);
            Anchor carried = anchors.getLast();
            assertThat(carried.carriedFrom()).isEqualTo(anchors.getFirst().id());
            assertThat(carried.document()).isEqualTo(JourneyTest.document(hands, "stalin-gottwald-ru"));
            assertThat(Objects.requireNonNull(carried.quote()).exact()).startsWith("в-четвертых");
            russian(hands, note, carried);
            assertThat(Hands.words(hands.see(".carried"))).contains("Carried from Stalin to Gottwald ¶8 by paragraph");
            hands.click(hands.see(
                    ".carried .quiet-button", node -> Hands.words(node).contains("This is the place")));
            assertThat(hands.now().anchor(carried.id())).hasValueSatisfying(anchor -> {
                assertThat(anchor.settled()).isTrue();
                assertThat(anchor.carriedFrom()).isNotNull();
            });
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().anchorsOf(note.id())).hasSize(1);
            assertThat(hands.now().note(note.id())).isPresent();
        }
    }

    static void russian(Hands hands, Note note, Anchor carried) {
        Headless.run(() -> {
            hands.desk().focus().set(null);
            var pane =
                    hands.desk().show(carried.document(), hands.desk().panes().getFirst());
            hands.desk().active().set(pane);
        });
        hands.await("the Russian", () -> hands.pane(0).surface().get() != null);
        hands.rest();
        Headless.run(() -> {
            hands.desk().focus().set(new Focus.OnNote(hands.pane(0), note.id(), false));
            carried.range().ifPresent(range -> hands.pane(0).reveal(range, false));
        });
        hands.rest();
        hands.await("the carried note", () -> hands.sees(".carried"));
    }

    @Test
    void anAnswerStandsUnderItsNoteAndGoesAndComesBackWithIt() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Note note = write(hands, PASSAGE, "To untie is to permit.");
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hands.await("the cursor", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
            hands.type("But who tied them?");
            hands.press(KeyCode.ESCAPE);
            hands.rest();
            assertThat(hands.now().answersTo(note.id()))
                    .singleElement()
                    .extracting(Note::body)
                    .isEqualTo("But who tied them?");
            assertThat(Hands.words(hands.see(".answer")))
                    .contains("Your answer")
                    .contains("But who tied them?");
            Headless.run(() -> hands.workspace().perform(Edit.of(Deed.REMOVE_NOTE, new Edit.Remove(note.id()))));
            hands.rest();
            assertThat(hands.now().answersTo(note.id())).isEmpty();
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().note(note.id())).isPresent();
            assertThat(hands.now().answersTo(note.id())).hasSize(1);
        }
    }

    @Test
    void aNoteOnTheWholeDocumentStandsAtTheHeadAndSomebodyElsesIsOnlyRead() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Id.Document letter = JourneyTest.document(hands, "stalin-gottwald-en");
            Headless.run(() -> hands.workspace().replies().about(letter));
            hands.await("the cursor", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
            hands.type("All of it was said, not written.");
            hands.press(KeyCode.ESCAPE);
            Note note = JourneyTest.own(hands.now());
            assertThat(note.thread().whole()).isEqualTo(letter);
            assertThat(note.body()).isEqualTo("All of it was said, not written.");
            assertThat(Hands.words(hands.see(".page-note"))).contains("On the whole document");
            Note other = foreign(note);
            Headless.run(() -> hands.workspace().perform(new Edit.Put(other)));
            hands.rest();
            assertThat(Hands.words(hands.see(".answer"))).contains("A. Teacher").contains("By whom?");
        }
    }

    static Note foreign(Note to) {
        return new Note(
                new Id.Note("foreign"),
                Origin.READER,
                NoteKind.COMMENT,
                "By whom? По чьему поручению?",
                List.of(),
                Colour.YELLOW,
                to.created(),
                to.modified(),
                Note.Thread.answering(to.id()),
                new Note.From("A. Teacher", "https://example.org/1"));
    }

    static Note write(Hands hands, String passage, String body) {
        hands.select(hands.pane(1), passage);
        hands.await("the bar", () -> hands.sees(".selection-bar"));
        hands.press(KeyCode.N);
        hands.await("the cursor in the note", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
        hands.type(body);
        hands.press(KeyCode.ESCAPE);
        hands.rest();
        return JourneyTest.own(hands.now());
    }
}
