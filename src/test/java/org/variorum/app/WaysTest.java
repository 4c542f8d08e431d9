package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Colour;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;

/// The other ways through the program, each from a fresh library.
class WaysTest {
    private static final List<String> PASSAGES = List.of(
            "experts judge",
            "Does it not give us an advantage",
            "the master of the board",
            "The likelier story",
            "President Harry S. Truman");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeAll
    static void fill() {
        Sitting.prepare(shared.resolve("library.db")).wiring().close();
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(shared.resolve("library.db"), folder.resolve("library.db"));
    }

    private static List<Note> own(Snapshot now) {
        return now.notes().stream().filter(note -> note.origin().isReaders()).toList();
    }

    private static Workspace.Message message(Hands hands) {
        hands.await("a sentence", () -> hands.workspace().message().get() != null);
        return Objects.requireNonNull(
                Headless.call(() -> hands.workspace().message().get()));
    }

    @Test
    void everyColourAndEveryKindOfNoteIsOneKey() {
        try (Hands hands = Hands.open(file)) {
            KeyCode[] keys = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};
            for (int i = 0; i < keys.length; i++) {
                hands.select(hands.pane(0), PASSAGES.get(i));
                hands.press(keys[i]);
                assertThat(hands.pane(0).selection().get()).isNull();
            }
            assertThat(own(hands.now())).extracting(Note::colour).containsExactlyInAnyOrder(Colour.values());
            for (KeyCode key : List.of(KeyCode.B, KeyCode.Q, KeyCode.G)) {
                hands.select(hands.pane(0), "The likelier story");
                hands.press(key);
                hands.press(KeyCode.ESCAPE);
                hands.press(KeyCode.ESCAPE);
            }
            assertThat(own(hands.now()))
                    .extracting(Note::kind)
                    .contains(NoteKind.HIGHLIGHT, NoteKind.BOOKMARK, NoteKind.QUESTION, NoteKind.GLOSS)
                    .hasSize(8);
        }
    }

    @Test
    void aClaimIsMadeWithAQuestionOfItsOwn() {
        try (Hands hands = Hands.open(file)) {
            hands.select(hands.pane(0), PASSAGES.getFirst());
            hands.press(KeyCode.C);
            hands.await("the form", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
            hands.type("The experts are named nowhere.");
            hands.press(KeyCode.TAB);
            hands.await("the short form", () -> hands.stage().getScene().getFocusOwner() instanceof TextField);
            hands.press(KeyCode.TAB);
            hands.type("Who are the experts?");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(hands.sees(".claims-form")).isFalse();
            Claim made = hands.now().claims().stream()
                    .filter(claim -> claim.origin().isReaders())
                    .findFirst()
                    .orElseThrow();
            assertThat(made.statement()).isEqualTo("The experts are named nowhere.");
            assertThat(hands.now().question(made.question()).orElseThrow().text())
                    .isEqualTo("Who are the experts?");
            assertThat(hands.desk().focus().get())
                    .isInstanceOfSatisfying(
                            Focus.OnClaim.class, on -> assertThat(on.claim()).isEqualTo(made.id()));
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().claim(made.id())).isEmpty();
            assertThat(hands.now().question(made.question())).isEmpty();
        }
    }

    @Test
    void panesAreAddedSwappedAndClosedAndStandSoNextTime() {
        try (Hands hands = Hands.open(file)) {
            for (String document : List.of("wells-view", "nsc-68")) {
                hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
                Headless.run(() -> hands.desk().open(JourneyTest.document(hands, document)));
                hands.rest();
            }
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(hands.desk().panes()).hasSize(4);
            Headless.run(() -> hands.desk().swap(hands.desk().panes().getFirst()));
            assertThat(hands.pane(1).document().get()).isEqualTo(JourneyTest.document(hands, "article"));
            hands.press(KeyCode.CONTROL, KeyCode.W);
            assertThat(hands.desk().panes()).hasSize(3);
            Headless.run(() -> hands.desk().active().set(hands.desk().panes().get(1)));
            hands.press(KeyCode.CONTROL, KeyCode.EQUALS);
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            assertThat(hands.pane(1).zoom().get()).isGreaterThan(1);
        }
        try (Hands hands = Hands.open(file)) {
            assertThat(hands.desk().panes()).hasSize(3);
            assertThat(hands.pane(1).document().get()).isEqualTo(JourneyTest.document(hands, "article"));
            assertThat(hands.pane(1).zoom().get()).isGreaterThan(1);
            assertThat(hands.sitting.settings().light().get()).isEqualTo(Settings.Light.DARK);
        }
    }

    @Test
    void thePaletteFindsWordsInATextAndGoesThere() {
        try (Hands hands = Hands.open(file)) {
            hands.press(KeyCode.CONTROL, KeyCode.K);
            hands.type("fresh stupidities");
            hands.await(
                    "a place in the letter",
                    () -> hands.find(".palette-row", row -> Hands.words(row).contains("fresh stupidities"))
                            .isPresent());
            hands.press(KeyCode.ENTER);
            assertThat(hands.sees(".palette")).isFalse();
            Range there = hands.range(hands.pane(1), "fresh stupidities");
            hands.await("the passage", () -> hands.isOnScreen(hands.pane(1), there));
        }
    }

    @Test
    void aPieceOfEvidenceOpensItsSourceAtThePassage() {
        try (Hands hands = Hands.open(file)) {
            Headless.run(() -> hands.desk().close(hands.desk().panes().get(1)));
            hands.rest();
            assertThat(hands.desk().panes()).hasSize(1);
            hands.click(hands.see(".evidence-row"));
            hands.await(
                    "the source",
                    () -> hands.desk().panes().size() == 2
                            && hands.desk().panes().get(1).surface().get() != null);
            Range there = hands.range(hands.pane(1), "untying the American government’s hands");
            hands.await("the passage", () -> hands.isOnScreen(hands.pane(1), there));
            hands.click(hands.see(".voice-chip", chip -> Hands.words(chip).contains("Wells")));
            assertThat(hands.desk().focus().get())
                    .isInstanceOfSatisfying(
                            Focus.OnClaim.class,
                            on -> assertThat(on.interpretation()).isNotNull());
            assertThat(Hands.words(hands.see(".claim-card:in-focus"))).contains("Wells disputes");
        }
    }

    @Test
    void anAwaitedTextIsBroughtInAndItsAnchorsAttach() throws IOException {
        Path set = Files.createDirectories(folder.resolve("lamps"));
        Files.writeString(set.resolve("set.yaml"), """
                format: 1
                id: lamps
                title: Who lit the lamps?
                summary: A small set.
                opening: {left: town, right: town, claim: keeper}
                documents: [town]
                expected:
                  - {id: diary, title: "the keeper’s diary", role: primary, recognise_by: {anchors: 0.6}}
                voices: [{id: keeper, name: The keeper, kind: actor}]
                works: []
                questions: [{id: who, text: "Who lit the lamps?"}]
                claims:
                  - id: keeper
                    question: who
                    statement: The keeper lit them.
                    made_by: keeper
                    anchors:
                      - {document: town, quote: "lamps were lit at dusk"}
                      - {document: diary, quote: "I lit every lamp along the quay with my own hand"}
                      - {document: diary, quote: "nobody came to help me before the tide had turned"}
                interpretations: []
                notes: []
                """);
        Files.writeString(
                set.resolve("town.md"),
                "---\nid: town\ntitle: The town’s book\nrole: article\nlanguage: en\ndate: 1901\ncompleteness: full\n---\n\nThe lamps were lit at dusk, all of them.\n");
        Path diary = Files.writeString(
                folder.resolve("diary.txt"),
                "THE KEEPER’S DIARY\n\nIt was a grey evening, and I lit every lamp along the quay with my own hand.\n\n"
                        + "I was alone; nobody came to help me before the tide had turned.\n");
        try (Hands hands = Hands.open(file)) {
            Headless.run(() -> hands.sitting.bring(List.of(set)));
            assertThat(message(hands).problem()).as(message(hands).sentence()).isFalse();
            Headless.run(() -> hands.workspace().message().set(null));
            Headless.run(() -> hands.sitting.bring(List.of(diary)));
            assertThat(message(hands).sentence()).contains("2");
            Claim claim = hands.now().claims().stream()
                    .filter(each -> each.statement().equals("The keeper lit them."))
                    .findFirst()
                    .orElseThrow();
            hands.await(
                    "the anchors",
                    () -> hands.now().anchorsOf(claim.id()).stream()
                            .allMatch(anchor -> anchor.state() == Anchor.State.ATTACHED));
        }
    }

    @Test
    void whatCannotBeReadGetsOneSentenceAndLeavesNothing() throws IOException {
        Path broken = Files.write(folder.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
        try (Hands hands = Hands.open(file)) {
            Snapshot before = hands.now();
            Headless.run(() -> hands.sitting.bring(List.of(broken)));
            Workspace.Message said = message(hands);
            assertThat(said.problem()).isTrue();
            assertThat(said.sentence())
                    .contains("broken.pdf")
                    .doesNotContain("\n")
                    .doesNotContain("Exception");
            hands.rest();
            assertThat(hands.now().documents()).isEqualTo(before.documents());
            assertThat(hands.workspace().undoable().get()).isEmpty();
        }
    }

    @Test
    void aSecondWindowReadsAndSaysSo() {
        try (Hands first = Hands.open(file);
                Hands second = Hands.open(file)) {
            assertThat(second.workspace().library().isWritable()).isFalse();
            assertThat(message(second).sentence()).isNotBlank();
            second.select(second.pane(0), PASSAGES.getFirst());
            second.press(KeyCode.DIGIT1);
            assertThat(own(second.now())).isEmpty();
            Headless.run(() -> first.stage().toFront());
            first.select(first.pane(0), PASSAGES.getFirst());
            assertThat(own(first.now())).isEmpty();
        }
    }
}
