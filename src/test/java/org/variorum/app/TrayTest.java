package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library.Deeded;
import org.variorum.model.Anchor;
import org.variorum.model.Note;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;
import org.variorum.ui.Tray;
import org.variorum.ui.kit.AnchorSign.Shape;

/// A reader goes through the tray with the hands: every key, and the same by mouse.
class TrayTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeAll
    static void fill() {
        Path library = shared.resolve("library.db");
        Sitting.prepare(library).wiring().close();
        try (SqliteLibrary opened = SqliteLibrary.open(library)) {
            Harbour.bring(opened);
            Harbour.replace(opened);
        }
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(shared.resolve("library.db"), folder.resolve("library.db"));
    }

    // --- hands -------------------------------------------------------------------------------------------------------

    private Hands open() {
        Hands hands = Hands.open(file);
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        hands.await("the tray", () -> hands.sees(".tray-panel"));
        hands.await("the keyboard in it", () -> hands.stage().getScene().getFocusOwner() instanceof ListView<?>);
        looks(hands, Harbour.MOVED);
        return hands;
    }

    private static void looks(Hands hands, String old) {
        hands.await("the entry “" + old + "”", () -> Hands.words(card(hands)).contains(old.substring(0, 20)));
        hands.rest();
    }

    private static Node card(Hands hands) {
        return hands.find(".tray-card", _ -> true).orElse(hands.root());
    }

    private static Anchor anchor(Hands hands, int number) {
        return hands.now().anchor(Harbour.anchorOf(number)).orElseThrow();
    }

    private static String quote(Hands hands, int number) {
        return Objects.requireNonNull(anchor(hands, number).quote()).exact();
    }

    private static void isDone(Hands hands, int number, Anchor.State state) {
        hands.await(
                "the decision",
                () -> anchor(hands, number).state() == state
                        && !anchor(hands, number).needsLook());
    }

    private static Pane diary(Hands hands) {
        return Headless.call(() -> hands.desk().paneOf(Harbour.DIARY).orElseThrow());
    }

    private static Node button(Hands hands, String words) {
        return hands.see(
                ".button",
                node -> node instanceof Labeled label && label.getText().equals(words));
    }

    private static List<Deed> deeds(Hands hands, int count) {
        return hands.workspace().library().journal(count).stream()
                .map(Deeded::deed)
                .toList();
    }

    private static Range at(Hands hands, String words) {
        return hands.range(diary(hands), words);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    void theOldWordsStandBesideTheNewAndWhatDiffersIsMarked() {
        try (Hands hands = open()) {
            String card = Hands.words(card(hands));
            assertThat(card)
                    .contains("an hour before dusk")
                    .contains("two hours before dusk")
                    .contains("Your note");
            List<String> marked = Headless.call(() -> hands.root().lookupAll(".tray-card .variant-other").stream()
                    .map(node -> ((javafx.scene.text.Text) node).getText().strip())
                    .toList());
            assertThat(String.join(" ", marked)).isEqualTo("an hour two hours");
        }
    }

    @Test
    void enterTakesThePlaceAndTheNextOneFollowsAndUndoBringsItBack() {
        try (Hands hands = open()) {
            hands.press(KeyCode.ENTER);
            isDone(hands, 1, Anchor.State.ATTACHED);
            assertThat(quote(hands, 1)).isEqualTo(Harbour.MOVED_NOW);
            assertThat(deeds(hands, 1)).containsExactly(Deed.ACCEPT_PLACE);
            looks(hands, Harbour.RUSSIAN);
            assertThat(hands.isOnScreen(diary(hands), at(hands, "лоцман записал глубину у южного причала")))
                    .isTrue();
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(anchor(hands, 1).state()).isEqualTo(Anchor.State.MOVED);
            assertThat(quote(hands, 1)).isEqualTo(Harbour.MOVED);
            looks(hands, Harbour.MOVED);
        }
    }

    @Test
    void theLetterAAndTheButtonDoTheSameAsEnter() {
        try (Hands hands = open()) {
            hands.press(KeyCode.A);
            isDone(hands, 1, Anchor.State.ATTACHED);
            looks(hands, Harbour.RUSSIAN);
            hands.click(button(hands, "This is the place"));
            isDone(hands, 4, Anchor.State.ATTACHED);
        }
    }

    @Test
    void lettersAndArrowsStepThroughTheList() {
        try (Hands hands = open()) {
            hands.press(KeyCode.J);
            looks(hands, Harbour.RUSSIAN);
            hands.press(KeyCode.DOWN);
            looks(hands, Harbour.SAME);
            hands.press(KeyCode.K);
            looks(hands, Harbour.RUSSIAN);
            hands.press(KeyCode.UP);
            looks(hands, Harbour.MOVED);
            hands.press(KeyCode.END);
            looks(hands, Harbour.LOST);
            hands.press(KeyCode.HOME);
            looks(hands, Harbour.MOVED);
        }
    }

    @Test
    void amongSeveralPlacesNothingIsTakenUntilOneIsChosen() {
        try (Hands hands = open()) {
            hands.press(KeyCode.END);
            hands.press(KeyCode.UP);
            looks(hands, Harbour.TWICE);
            hands.await("the places", () -> hands.sees(".tray-place"));
            hands.press(KeyCode.ENTER);
            assertThat(anchor(hands, 3).state()).isEqualTo(Anchor.State.AMBIGUOUS);
            hands.press(KeyCode.N);
            Range first = at(hands, Harbour.TWICE);
            assertThat(hands.isOnScreen(diary(hands), first)).isTrue();
            hands.press(KeyCode.DIGIT2);
            hands.press(KeyCode.SHIFT, KeyCode.N);
            hands.press(KeyCode.N);
            hands.press(KeyCode.ENTER);
            isDone(hands, 3, Anchor.State.ATTACHED);
            String text = Headless.call(
                    () -> Objects.requireNonNull(diary(hands).text().get()).text());
            int second = text.lastIndexOf(Harbour.TWICE);
            assertThat(List.of(first.start(), second))
                    .contains(anchor(hands, 3).range().orElseThrow().start());
            assertThat(quote(hands, 3)).isEqualTo(Harbour.TWICE);
        }
    }

    @Test
    void aPlaceIsChosenByMouseToo() {
        try (Hands hands = open()) {
            hands.press(KeyCode.END);
            hands.press(KeyCode.UP);
            hands.await("the places", () -> hands.sees(".tray-place"));
            hands.click(hands.see(".tray-place"));
            hands.click(button(hands, "This is the place"));
            isDone(hands, 3, Anchor.State.ATTACHED);
        }
    }

    @Test
    void whatIsLostIsKeptAsLostAndOfferedAgain() {
        try (Hands hands = open()) {
            hands.press(KeyCode.END);
            looks(hands, Harbour.LOST);
            hands.press(KeyCode.L);
            isDone(hands, 2, Anchor.State.LOST);
            assertThat(anchor(hands, 2).settled()).isTrue();
            assertThat(deeds(hands, 1)).containsExactly(Deed.KEEP_LOST);
            Node kept = hands.see(".tray-kept");
            assertThat(Hands.words(kept)).contains("Kept as lost").contains("1");
            hands.click(kept);
            hands.await(
                    "it under the heading",
                    () -> hands.root().lookupAll(".tray-row").stream()
                            .anyMatch(row -> Hands.words(row).contains("The cooper")));
            hands.press(KeyCode.END);
            looks(hands, Harbour.LOST);
            hands.press(KeyCode.L);
            hands.await("it is offered again", () -> anchor(hands, 2).needsLook());
            assertThat(deeds(hands, 1)).containsExactly(Deed.LOOK_AGAIN);
        }
    }

    @Test
    void aWrongPlaceIsKeptAsLost() {
        try (Hands hands = open()) {
            hands.press(KeyCode.L);
            isDone(hands, 1, Anchor.State.LOST);
            assertThat(anchor(hands, 1).range()).isEmpty();
            assertThat(quote(hands, 1)).isEqualTo(Harbour.MOVED);
        }
    }

    @Test
    void itIsTiedAnewToSelectedWordsByMouseAndEnter() {
        try (Hands hands = open()) {
            hands.press(KeyCode.END);
            looks(hands, Harbour.LOST);
            hands.press(KeyCode.R);
            hands.await("the way to do it", () -> hands.sees(".tray-how"));
            hands.press(KeyCode.ENTER);
            assertThat(anchor(hands, 2).state()).isEqualTo(Anchor.State.LOST);
            hands.select(diary(hands), "A surgeon came aboard");
            hands.rest();
            assertThat(hands.sees(".selection-bar")).isFalse();
            hands.press(KeyCode.ENTER);
            isDone(hands, 2, Anchor.State.ATTACHED);
            assertThat(quote(hands, 2)).isEqualTo("A surgeon came aboard");
            assertThat(deeds(hands, 1)).containsExactly(Deed.REATTACH);
            assertThat(hands.sees(".tray-how")).isFalse();
            hands.await("the keyboard back", () -> hands.stage().getScene().getFocusOwner() instanceof ListView<?>);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(anchor(hands, 2).state()).isEqualTo(Anchor.State.LOST);
        }
    }

    @Test
    void itIsTiedAnewByKeyboardAloneAndEscapeLeaves() {
        try (Hands hands = open()) {
            hands.press(KeyCode.R);
            assertThat(hands.sees(".tray-how")).isTrue();
            hands.press(KeyCode.ESCAPE);
            assertThat(hands.sees(".tray-how")).isFalse();
            assertThat(anchor(hands, 1).state()).isEqualTo(Anchor.State.MOVED);
            hands.press(KeyCode.R);
            hands.await(
                    "the keyboard in the text",
                    () -> Objects.requireNonNull(diary(hands).surface().get())
                            .node()
                            .isFocused());
            hands.press(KeyCode.SHIFT, KeyCode.RIGHT);
            for (int i = 0; i < 5; i++) {
                hands.press(KeyCode.SHIFT, KeyCode.RIGHT);
            }
            Range chosen = Headless.call(() -> diary(hands).selection().get());
            assertThat(chosen).isNotNull();
            hands.press(KeyCode.ENTER);
            isDone(hands, 1, Anchor.State.ATTACHED);
            assertThat(anchor(hands, 1).range()).contains(chosen);
        }
    }

    @Test
    void allInTheSameWordsAreAcceptedInOneStep() {
        try (Hands hands = open()) {
            hands.await(
                    "how many",
                    () -> hands.find(
                                    ".link-button",
                                    node -> node instanceof Labeled label
                                            && label.getText().equals("Accept 1 in the same words"))
                            .isPresent());
            hands.click(hands.see(
                    ".link-button",
                    node -> node instanceof Labeled label && label.getText().startsWith("Accept 1 ")));
            isDone(hands, 5, Anchor.State.ATTACHED);
            assertThat(anchor(hands, 1).state()).isEqualTo(Anchor.State.MOVED);
            assertThat(deeds(hands, 1)).containsExactly(Deed.ACCEPT_PLACES);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(anchor(hands, 5).state()).isEqualTo(Anchor.State.MOVED);
        }
    }

    @Test
    void theNumbersFilterTheList() {
        try (Hands hands = open()) {
            hands.click(hands.see(".tray-toggle", node -> "Only: Lost (1)".equals(node.getAccessibleText())));
            looks(hands, Harbour.LOST);
            assertThat(hands.root().lookupAll(".tray-row"))
                    .filteredOn(Hands::isShown)
                    .hasSize(1);
            Headless.run(() -> hands.workspace().tray().filter().set(new Tray.Filter(Harbour.DIARY, Shape.MOVED)));
            hands.rest();
            assertThat(hands.root().lookupAll(".tray-row"))
                    .filteredOn(Hands::isShown)
                    .hasSize(3);
        }
    }

    @Test
    void whereItStoodOpensTheEarlierVersionBeside() {
        try (Hands hands = open()) {
            hands.press(KeyCode.W);
            hands.await(
                    "the earlier version",
                    () -> hands.desk().paneOf(Harbour.FIRST).isPresent());
            Pane first = Headless.call(() -> hands.desk().paneOf(Harbour.FIRST).orElseThrow());
            hands.await("its text", () -> first.surface().get() != null);
            hands.rest();
            assertThat(hands.isOnScreen(first, hands.range(first, Harbour.MOVED)))
                    .isTrue();
            assertThat(hands.isOnScreen(diary(hands), at(hands, Harbour.MOVED_NOW)))
                    .isTrue();
        }
    }

    @Test
    void lettersInTheTrayAreTheTraysAlsoWhileWordsAreSelected() {
        try (Hands hands = open()) {
            hands.press(KeyCode.SPACE);
            hands.select(diary(hands), "A surgeon came aboard");
            int notes = hands.now().notes().size();
            Headless.run(() -> hands.root().lookup(".tray-list").requestFocus());
            hands.press(KeyCode.N);
            assertThat(hands.now().notes()).hasSize(notes);
        }
    }

    @Test
    void aRegionWithoutWordsShowsItsPageAndIsAccepted() {
        try (Hands hands = Hands.open(file)) {
            Note note = Harbour.note(7, "a stamp in the corner");
            Anchor stamp = new Anchor(
                    Harbour.anchorOf(7),
                    Origin.READER,
                    note.id(),
                    Harbour.DIARY,
                    null,
                    null,
                    new Selector.Region(2, 40, 40, 80, 60),
                    Anchor.State.MOVED,
                    0.5,
                    "This is the same place on the page of another file.",
                    0);
            Headless.run(() -> {
                hands.workspace().perform(Edit.of(Deed.ADD_NOTE, new Edit.Put(note), new Edit.Put(stamp)));
                hands.workspace().tray().show(stamp);
            });
            hands.await("it in the tray", () -> Hands.words(card(hands)).contains("Picture on page 3"));
            hands.press(KeyCode.ENTER);
            isDone(hands, 7, Anchor.State.ATTACHED);
            assertThat(anchor(hands, 7).region()).isEqualTo(stamp.region());
        }
    }

    @Test
    void escapeClosesTheTray() {
        try (Hands hands = open()) {
            hands.press(KeyCode.ESCAPE);
            assertThat(hands.sees(".tray-panel")).isFalse();
        }
    }
}
