package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.BringIn;
import org.variorum.ui.DocumentMenu;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;
import org.variorum.ui.VersionReport;
import org.variorum.ui.Versions;
import org.variorum.ui.catalog.Sidebar;
import org.variorum.ui.kit.Mark;
import org.variorum.work.Progress;

/// A document gets a new version, and a reader sees what became of its passages, in the whole window.
class VersionsTest {
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
        }
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(shared.resolve("library.db"), folder.resolve("library.db"));
    }

    // --- hands -------------------------------------------------------------------------------------------------------

    private Hands open() {
        try (SqliteLibrary opened = SqliteLibrary.open(file)) {
            Harbour.replace(opened);
        }
        return Hands.open(file);
    }

    private static void tell(Hands hands) {
        Headless.run(() -> hands.workspace().versions().tell(Harbour.DIARY));
        hands.await("the report", () -> hands.sees(".version-report"));
        hands.rest();
    }

    private static String report(Hands hands) {
        return Hands.words(hands.see(".version-report"));
    }

    private static Node button(Hands hands, String words) {
        return hands.see(
                ".button",
                node -> node instanceof Labeled label && label.getText().equals(words));
    }

    private static Anchor anchor(Hands hands, int number) {
        return hands.now().anchor(Harbour.anchorOf(number)).orElseThrow();
    }

    private static String text(Hands hands) {
        return hands.workspace()
                .library()
                .text(Harbour.DIARY)
                .map(DocumentText::text)
                .orElseThrow();
    }

    private static boolean isTakenBack(Hands hands) {
        return hands.now().document(Harbour.FIRST).isEmpty();
    }

    /// Brings the second version, whatever file it is given.
    private static final class Brings implements BringIn {
        private final Library library;
        final List<Options> asked = new ArrayList<>();

        Brings(Library library) {
            this.library = library;
        }

        @Override
        public Brought bring(Path path, Options options, Progress progress) {
            asked.add(options);
            Library.Applied applied = Harbour.replace(library);
            VersionReport report = VersionReport.of(
                    applied.snapshot().document(Harbour.FIRST).orElseThrow(),
                    library.replacing(Harbour.FIRST).orElseThrow());
            return new Brought(
                    path.toString(),
                    Status.IMPORTED,
                    Harbour.DIARY,
                    "Harbour diary",
                    8,
                    100,
                    "“diary.txt” is the new version of “Harbour diary”.",
                    report.counts(),
                    List.of(),
                    applied,
                    report,
                    null);
        }

        @Override
        public Brought bring(String name, byte[] bytes, Options options, Progress progress) {
            return bring(Path.of(name), options, progress);
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    void aVersionIsBroughtAndTheReportComesUpByItselfAndUndoTakesAllBack() {
        try (Hands hands = Hands.open(file)) {
            Brings brings = new Brings(hands.workspace().library());
            List<String> titles = new ArrayList<>();
            Headless.run(() -> hands.workspace().versions().setDoing(brings, (title, then) -> {
                titles.add(title);
                then.accept(Path.of("diary.txt"));
            }));
            MenuItem fresh = Headless.call(() ->
                    DocumentMenu.of(hands.workspace(), Harbour.DIARY).getItems().getFirst());
            assertThat(fresh.getText()).isEqualTo("New version…");
            Headless.run(fresh::fire);
            hands.await("the report", () -> hands.sees(".version-report"));
            hands.rest();
            assertThat(titles).containsExactly("A new version of “Harbour diary”");
            assertThat(brings.asked).containsExactly(BringIn.Options.as(Harbour.DIARY));
            assertThat(report(hands)).contains("5 passages were carried over").contains("5 need a look");
            assertThat(text(hands)).contains(Harbour.MOVED_NOW);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            hands.await("the first version", () -> isTakenBack(hands));
            assertThat(text(hands)).contains(Harbour.LOST);
            assertThat(anchor(hands, 1).state()).isEqualTo(Anchor.State.ATTACHED);
            assertThat(hands.sees(".version-report")).isFalse();
        }
    }

    @Test
    void theReportCountsAndEachNumberListsItsPassages() {
        try (Hands hands = open()) {
            tell(hands);
            assertThat(report(hands)).contains("0 Attached", "3 Moved", "1 Ambiguous", "1 Lost");
            hands.click(button(hands, "1 Lost"));
            assertThat(hands.root().lookupAll(".tray-row"))
                    .filteredOn(Hands::isShown)
                    .singleElement()
                    .satisfies(row -> assertThat(Hands.words(row)).contains("The cooper"));
            hands.click(button(hands, "3 Moved"));
            assertThat(hands.root().lookupAll(".tray-row"))
                    .filteredOn(Hands::isShown)
                    .hasSize(3);
        }
    }

    @Test
    void theVersionIsTakenBackByTheButtonAndMadeAgain() {
        try (Hands hands = open()) {
            tell(hands);
            hands.click(button(hands, "Take the version back"));
            hands.await("the first version", () -> isTakenBack(hands));
            assertThat(anchor(hands, 2).state()).isEqualTo(Anchor.State.ATTACHED);
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            hands.await("the second version", () -> !isTakenBack(hands));
            assertThat(anchor(hands, 2).state()).isEqualTo(Anchor.State.LOST);
        }
    }

    @Test
    void afterADecisionTakingItBackSaysThatTheDecisionGoesToo() {
        try (Hands hands = open()) {
            tell(hands);
            Headless.run(() -> hands.workspace().tray().keepAsLost(anchor(hands, 2)));
            hands.await("the decision", () -> anchor(hands, 2).settled());
            hands.rest();
            hands.click(button(hands, "Take the version back, and 1 change since"));
            hands.await("the first version", () -> isTakenBack(hands));
            assertThat(anchor(hands, 2).settled()).isFalse();
            assertThat(anchor(hands, 2).state()).isEqualTo(Anchor.State.ATTACHED);
        }
    }

    @Test
    void theEarlierVersionStandsBesideLinkedAndWithTheDifferingWordsMarked() {
        try (Hands hands = open()) {
            tell(hands);
            hands.click(button(hands, "Show the earlier version beside"));
            Pane now = Headless.call(() -> hands.desk().paneOf(Harbour.DIARY).orElseThrow());
            Pane first = Headless.call(() -> hands.desk().paneOf(Harbour.FIRST).orElseThrow());
            hands.await(
                    "both texts",
                    () -> now.surface().get() != null && first.surface().get() != null);
            hands.await("the marks", () -> differing(now).contains("two hours"));
            assertThat(differing(first)).contains("an hour").contains(Harbour.LOST);
            assertThat(differing(now)).doesNotContain("the lamp on the outer mole");
            Node header = hands.see(".pane-earlier");
            assertThat(Hands.words(header)).isEqualTo("Earlier version");
            assertThat(Hands.words(header.getParent())).contains("until ").contains("2026");
        }
    }

    /// The words that are marked as differing.
    private static String differing(Pane pane) {
        String text = Objects.requireNonNull(pane.text().get()).text();
        StringBuilder all = new StringBuilder();
        for (Mark mark : pane.marks().get()) {
            if (mark.look() instanceof Mark.Look.Variant) {
                all.append(text, mark.range().start(), mark.range().end()).append('|');
            }
        }
        return all.toString();
    }

    @Test
    void fromTheEarlierVersionThereIsAWayToTheCurrentOne() {
        try (Hands hands = open()) {
            Pane pane = hands.pane(0);
            Headless.run(() -> hands.desk().show(Harbour.FIRST, pane));
            hands.await("its text", () -> pane.surface().get() != null);
            hands.rest();
            hands.click(hands.see(
                    ".link-button",
                    node -> node instanceof Labeled label && label.getText().equals("Current")));
            assertThat(pane.document().get()).isEqualTo(Harbour.DIARY);
        }
    }

    @Test
    void theSidebarListsEarlierVersionsFoldedUnderTheirText() {
        try (Hands hands = open()) {
            Node fold = hands.see(".earlier-fold");
            assertThat(Hands.words(fold)).isEqualTo("1 earlier version");
            assertThat(hands.sees(".earlier-row")).isFalse();
            hands.click(fold);
            Node row = hands.see(".earlier-row");
            assertThat(Hands.words(row)).startsWith("until ").contains("2026");
            hands.click(row);
            hands.await("it in a pane", () -> hands.desk().paneOf(Harbour.FIRST).isPresent());
        }
    }

    @Test
    void aLostNoteIsReachedFromTheNotes() {
        try (Hands hands = open()) {
            Headless.run(() -> hands.sitting.rooms().window().openPanel(Sidebar.Part.NOTES));
            hands.rest();
            Headless.run(() -> ((javafx.scene.control.TextField) hands.root().lookup(".notes-filters .text-field"))
                    .setText("The cooper"));
            hands.rest();
            Node row = hands.see(".note-row");
            assertThat(Hands.words(row)).startsWith("Lost");
            for (int tries = 0; tries < 5 && !hands.sees(".tray-panel"); tries++) {
                hands.click(hands.see(".note-row"));
            }
            hands.await("the tray", () -> hands.sees(".tray-card"));
            hands.rest();
            assertThat(Hands.words(hands.see(".tray-card"))).contains("eleven barrels");
        }
    }

    @Test
    void theCardInTheMarginShowsBothWordingsAndTheLetterAAccepts() {
        try (Hands hands = open()) {
            Headless.run(() -> hands.desk().open(Harbour.DIARY));
            hands.await("the text", () -> hands.pane(0).surface().get() != null);
            Pane pane = Headless.call(() -> hands.desk().paneOf(Harbour.DIARY).orElseThrow());
            Headless.run(() -> hands.desk()
                    .focus()
                    .set(new Focus.OnNote(pane, Harbour.note(1, Harbour.MOVED).id(), false)));
            hands.await("the card", () -> hands.sees(".moved .variant-other"));
            String card = Hands.words(hands.see(".note-card:in-focus"));
            assertThat(card).contains("an hour").contains("two hours");
            Headless.run(
                    () -> Objects.requireNonNull(pane.surface().get()).node().requestFocus());
            hands.press(KeyCode.A);
            hands.await("it is accepted", () -> anchor(hands, 1).state() == Anchor.State.ATTACHED);
            assertThat(hands.workspace().library().journal(1).getFirst().deed()).isEqualTo(Deed.ACCEPT_PLACE);
        }
    }

    @Test
    void thePaletteBringsTheTextInTheActivePaneANewVersion() {
        try (Hands hands = Hands.open(file)) {
            Brings brings = new Brings(hands.workspace().library());
            Headless.run(() -> {
                hands.workspace().versions().setDoing(brings, (_, then) -> then.accept(Path.of("diary.txt")));
                hands.desk().active().set(hands.desk().open(Harbour.DIARY));
            });
            hands.press(KeyCode.CONTROL, KeyCode.K);
            hands.await("the palette", () -> hands.sees(".palette"));
            hands.type("new version of the text");
            hands.rest();
            hands.press(KeyCode.ENTER);
            hands.await("the report", () -> hands.sees(".version-report"));
            assertThat(brings.asked).containsExactly(BringIn.Options.as(Harbour.DIARY));
        }
    }

    @Test
    void fromTheCardInTheMarginOtherPlacesAreSeenInTheTray() {
        try (Hands hands = open()) {
            Headless.run(() -> hands.desk().open(Harbour.DIARY));
            hands.await("the card", () -> hands.sees(".moved"));
            hands.rest();
            hands.click(hands.see(
                    ".small-button",
                    node -> node instanceof Labeled label && label.getText().equals("Other places…")));
            hands.await(
                    "it in the tray",
                    () -> hands.sees(".tray-card")
                            && Hands.words(hands.see(".tray-card")).contains("an hour before dusk"));
        }
    }

    @Test
    void whatLooksLikeATextThatIsThereIsMadeItsVersionByOneButton() {
        try (Hands hands = Hands.open(file)) {
            Brings brings = new Brings(hands.workspace().library());
            Versions versions = hands.workspace().versions();
            Headless.run(() -> versions.setDoing(brings, (_, _) -> {}));
            var own = Harbour.note(9, "a text of its own");
            Headless.run(() -> hands.workspace()
                    .perform(org.variorum.edit.Edit.of(
                            Deed.BRING_DOCUMENT,
                            new org.variorum.edit.Edit.Bring(
                                    Harbour.document(new org.variorum.model.Id.Document("copy"), own.body()),
                                    Harbour.text(own.body()),
                                    new byte[0]))));
            hands.await(
                    "the copy",
                    () -> hands.now()
                            .document(new org.variorum.model.Id.Document("copy"))
                            .isPresent());
            var offer = versions.offer(
                    new BringIn.LooksLike(Harbour.DIARY, "Harbour diary", false, 0.8),
                    new org.variorum.model.Id.Document("copy"),
                    Path.of("diary.txt"));
            assertThat(offer.word()).isEqualTo("Make it a version of “Harbour diary”");
            Headless.run(offer.action());
            hands.await("the report", () -> hands.sees(".version-report"));
            assertThat(hands.now().document(new org.variorum.model.Id.Document("copy")))
                    .isEmpty();
            assertThat(brings.asked).containsExactly(BringIn.Options.as(Harbour.DIARY));
        }
    }
}
