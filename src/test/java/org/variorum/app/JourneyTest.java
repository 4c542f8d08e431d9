package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Library.Deeded;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Snapshot;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;

/// One reader's way through the whole program: the real window over a real library.
class JourneyTest {
    private static final String PASSAGE = "demonstrating the solidarity of the Soviet Union with the new China";
    private static final String SOURCE = "untying the American government’s hands";

    @TempDir
    Path folder;

    @Test
    void aReaderReadsWritesLinksClosesAndFindsEverythingAsItWas() {
        Path file = folder.resolve("library.db");
        Id.Note written;
        Id.Evidence linked;
        String desk;
        try (Hands hands = Hands.open(file)) {
            theSetStandsOpen(hands);
            written = aNoteIsWritten(hands);
            linked = evidenceIsLinkedInThreeActions(hands);
            bothAreTakenBackAndMadeAgain(hands, written, linked);
            Headless.run(() -> hands.desk().active().set(hands.desk().panes().getFirst()));
            desk = placesOf(hands);
        }
        try (Hands hands = Hands.open(file)) {
            assertThat(placesOf(hands)).isEqualTo(desk);
            Snapshot now = hands.now();
            assertThat(now.note(written)).hasValueSatisfying(note -> {
                assertThat(note.body()).isEqualTo("Solidarity first; China comes before America.");
                assertThat(note.tags()).containsExactly("china", "council");
            });
            assertThat(now.evidence(linked)).isPresent();
            assertThat(now.anchorsOf(linked))
                    .singleElement()
                    .extracting(anchor -> Objects.requireNonNull(anchor.quote()).exact())
                    .isEqualTo(SOURCE);
            assertThat(hands.workspace().library().journal(3))
                    .extracting(Deeded::deed)
                    .contains(Deed.LINK_EVIDENCE);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().evidence(linked)).isEmpty();
            hands.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(hands.now().evidence(linked)).isPresent();
        }
    }

    private static void theSetStandsOpen(Hands hands) {
        assertThat(hands.desk().panes()).hasSize(2);
        assertThat(hands.pane(0).document().get()).isEqualTo(document(hands, "article"));
        assertThat(hands.pane(1).document().get()).isEqualTo(document(hands, "stalin-gottwald-en"));
        assertThat(hands.desk().focus().get())
                .isInstanceOfSatisfying(
                        Focus.OnClaim.class, on -> assertThat(on.claim().slug()).isEqualTo("entanglement-motive"));
        assertThat(Hands.words(hands.see(".claim-card:in-focus")))
                .contains("Wells")
                .contains("Stalin");
        assertThat(hands.sees(".selection-bar")).isFalse();
    }

    private static Id.Note aNoteIsWritten(Hands hands) {
        Pane letter = hands.pane(1);
        hands.select(letter, PASSAGE);
        assertThat(letter.selection().get()).isEqualTo(hands.range(letter, PASSAGE));
        hands.await("the bar", () -> hands.sees(".selection-bar"));
        hands.press(KeyCode.N);
        hands.await("the cursor in the note", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
        assertThat(hands.sees(".selection-bar")).isFalse();
        hands.type("Solidarity first; China comes before America.");
        for (String tag : List.of("china", "council")) {
            Node field = hands.see(".tag-field");
            hands.click(field);
            hands.type(tag);
            hands.press(KeyCode.ENTER);
        }
        hands.press(KeyCode.ESCAPE);
        Note note = own(hands.now());
        assertThat(note.body()).isEqualTo("Solidarity first; China comes before America.");
        assertThat(note.tags()).containsExactly("china", "council");
        assertThat(note.kind()).isEqualTo(NoteKind.COMMENT);
        return note.id();
    }

    private static Id.Evidence evidenceIsLinkedInThreeActions(Hands hands) {
        hands.select(hands.pane(1), SOURCE);
        hands.press(KeyCode.E);
        hands.await("the form", () -> hands.sees(".claims-form"));
        hands.type("wells");
        hands.press(KeyCode.ENTER);
        assertThat(hands.sees(".claims-form")).isFalse();
        return hands.now().evidence().stream()
                .filter(evidence -> evidence.origin().isReaders())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void bothAreTakenBackAndMadeAgain(Hands hands, Id.Note note, Id.Evidence evidence) {
        Snapshot before = hands.now();
        int steps = 0;
        while (hands.now().note(note).isPresent()) {
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(++steps).isLessThan(10);
        }
        assertThat(hands.now().evidence(evidence)).isEmpty();
        assertThat(hands.workspace().undoable().get()).isEmpty();
        for (int i = 0; i < steps; i++) {
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertThat(hands.now().notes()).isEqualTo(before.notes());
        assertThat(hands.now().evidence()).isEqualTo(before.evidence());
        assertThat(hands.now().anchors()).isEqualTo(before.anchors());
        assertThat(hands.workspace().redoable().get()).isEmpty();
    }

    static Note own(Snapshot now) {
        return now.notes().stream()
                .filter(note -> note.origin().isReaders())
                .findFirst()
                .orElseThrow();
    }

    static Id.Document document(Hands hands, String slug) {
        return hands.now().documents().stream()
                .map(document -> document.id())
                .filter(id -> id.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /// What the desk is like, in words that can be compared.
    static String placesOf(Hands hands) {
        return Headless.call(() -> {
            StringBuilder all = new StringBuilder();
            for (Pane pane : hands.desk().panes()) {
                all.append(pane.document().get()).append(" at ");
                all.append(Objects.requireNonNull(pane.surface().get()).topOffset())
                        .append("; ");
            }
            Focus focus = hands.desk().focus().get();
            return all.append(focus == null ? "none" : focus.id()).toString();
        });
    }
}
