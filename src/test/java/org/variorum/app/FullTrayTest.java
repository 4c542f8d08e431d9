package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Origin;
import org.variorum.model.Selector;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.HardTexts;
import org.variorum.ui.Headless;
import org.variorum.ui.catalog.Sidebar;

/// The tray with very much in it, and with every script.
class FullTrayTest {
    private static final int MANY = 5_000;

    @TempDir
    Path folder;

    private Path library(List<String> quotes) {
        Path file = folder.resolve("library.db");
        Sitting.prepare(file).wiring().close();
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            Harbour.bring(library);
            Harbour.replace(library);
            lose(library, quotes);
        }
        return file;
    }

    private static void lose(Library library, List<String> quotes) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Note note = Harbour.note(100 + i, "a note on what is lost");
            edits.add(new Edit.Put(note));
            edits.add(new Edit.Put(new Anchor(
                    Harbour.anchorOf(100 + i),
                    Origin.READER,
                    note.id(),
                    Harbour.DIARY,
                    new Selector.Quote(quotes.get(i), "", ""),
                    null,
                    null,
                    Anchor.State.LOST,
                    0,
                    quotes.get(i),
                    0)));
        }
        library.apply(Edit.of(Deed.BRING_ANNOTATIONS, edits));
    }

    private static void open(Hands hands) {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        hands.await("the tray", () -> hands.sees(".tray-card .tray-state"));
        hands.rest();
    }

    private static String card(Hands hands) {
        return Hands.words(hands.see(".tray-card"));
    }

    @Test
    void fiveThousandEntriesMakeNoMoreRowsThanFitAndCanBeGoneThrough() {
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            quotes.add("The keel of boat " + i + " was never laid");
        }
        try (Hands hands = Hands.open(library(quotes))) {
            open(hands);
            assertThat(Headless.call(() -> hands.root().lookupAll(".tray-row").size()))
                    .isLessThan(60);
            hands.press(KeyCode.END);
            hands.await("the last", () -> card(hands).contains("was never laid"));
            Id.Anchor last = new ArrayList<>(hands.now().anchorsIn(Harbour.DIARY))
                    .stream()
                            .filter(anchor -> card(hands)
                                    .contains(java.util.Objects.requireNonNull(anchor.quote())
                                            .exact()))
                            .map(Anchor::id)
                            .findFirst()
                            .orElseThrow();
            hands.press(KeyCode.L);
            hands.await(
                    "the decision", () -> hands.now().anchor(last).orElseThrow().settled());
            hands.rest();
            assertThat(Headless.call(() -> hands.root().lookupAll(".tray-row").size()))
                    .isLessThan(60);
            assertThat(card(hands)).contains("was never laid");
        }
    }

    @Test
    void noScriptStopsTheTray() {
        try (Hands hands = Hands.open(library(HardTexts.ALL))) {
            for (double width : new double[] {1600, 1000, 700}) {
                hands.size(width, 800);
                open(hands);
                for (int i = 0; i < HardTexts.ALL.size() + 5; i++) {
                    hands.press(KeyCode.J);
                }
                hands.press(KeyCode.ESCAPE);
                Headless.run(() -> hands.sitting.rooms().window().openPanel(Sidebar.Part.TRAY));
                hands.rest();
                hands.press(KeyCode.HOME);
                Headless.run(() -> hands.sitting.rooms().window().closePanel());
            }
        }
        Headless.failIfThrown();
    }
}
