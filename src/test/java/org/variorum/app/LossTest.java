package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.Headless;

/// What is typed is kept, whatever happens next.
class LossTest {
    private static final String PASSAGE = "with the aim of demonstrating the solidarity";
    private static final String WORDS = "Nobody has asked what Mao was told.";

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

    /// Begins a note by key and types into it; nothing is waited for after the last key.
    private static void write(Hands hands, String words) {
        hands.select(hands.pane(1), PASSAGE);
        hands.press(KeyCode.N);
        hands.await("the cursor in the note", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
        hands.type(words);
    }

    private String kept() {
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            return JourneyTest.own(library.snapshot()).body();
        }
    }

    @Test
    void closingTheWindowAtOnceLosesNothing() {
        try (Hands hands = Hands.open(file)) {
            write(hands, WORDS);
        }
        assertThat(kept()).isEqualTo(WORDS);
    }

    @Test
    void anotherClaimInFocusLosesNothing() {
        try (Hands hands = Hands.open(file)) {
            write(hands, WORDS);
            Id.Claim other = hands.now().claims().stream()
                    .map(Claim::id)
                    .filter(claim -> !hands.now().anchorsOf(claim).isEmpty())
                    .findFirst()
                    .orElseThrow();
            hands.focusOn(other);
            assertThat(JourneyTest.own(hands.now()).body()).isEqualTo(WORDS);
        }
        assertThat(kept()).isEqualTo(WORDS);
    }

    @Test
    void closingThePaneLosesNothing() {
        try (Hands hands = Hands.open(file)) {
            write(hands, WORDS);
            Headless.run(() -> hands.desk().close(hands.desk().panes().get(1)));
            hands.rest();
            assertThat(JourneyTest.own(hands.now()).body()).isEqualTo(WORDS);
        }
        assertThat(kept()).isEqualTo(WORDS);
    }

    @Test
    void anotherDocumentInThePaneLosesNothing() {
        try (Hands hands = Hands.open(file)) {
            write(hands, WORDS);
            Id.Document other = JourneyTest.document(hands, "wells-view");
            Headless.run(() -> hands.desk().show(other, hands.desk().panes().get(1)));
            hands.rest();
        }
        assertThat(kept()).isEqualTo(WORDS);
    }

    @Test
    void whatUndoTakesAwayRedoBringsBackToTheLastLetter() {
        try (Hands hands = Hands.open(file)) {
            write(hands, WORDS);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(JourneyTest.own(hands.now()).body()).isEmpty();
            hands.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(JourneyTest.own(hands.now()).body()).isEqualTo(WORDS);
        }
        assertThat(kept()).isEqualTo(WORDS);
    }

    /// Type, pause, type, undo, restart: every step that is left does something, and none does it twice.
    @Test
    void theStepsAfterARestartAreTheOnesBefore() throws InterruptedException {
        List<String> before = new ArrayList<>();
        try (Hands hands = Hands.open(file)) {
            write(hands, "First");
            Thread.sleep(400);
            hands.type(" and then");
            Thread.sleep(400);
            hands.type(" more");
            hands.press(KeyCode.ESCAPE);
            hands.select(hands.pane(1), "the stupidity and idiocy");
            hands.press(KeyCode.DIGIT3);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            hands.press(KeyCode.CONTROL, KeyCode.Y);
            before.add(state(hands.now()));
            while (Headless.call(() -> hands.workspace().undoable().get().isPresent())) {
                hands.press(KeyCode.CONTROL, KeyCode.Z);
                before.add(state(hands.now()));
            }
            while (Headless.call(() -> hands.workspace().redoable().get().isPresent())) {
                hands.press(KeyCode.CONTROL, KeyCode.Y);
            }
            hands.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(before).containsExactly("First and then more", "", "none");
        List<String> after = new ArrayList<>();
        try (Hands hands = Hands.open(file)) {
            after.add(state(hands.now()));
            while (Headless.call(() -> hands.workspace().undoable().get().isPresent())) {
                hands.press(KeyCode.CONTROL, KeyCode.Z);
                after.add(state(hands.now()));
            }
            assertThat(after).isEqualTo(before);
            after.clear();
            while (Headless.call(() -> hands.workspace().redoable().get().isPresent())) {
                hands.press(KeyCode.CONTROL, KeyCode.Y);
                after.add(state(hands.now()));
            }
        }
        assertThat(after).containsExactly("", "First and then more", "First and then more + BLUE");
    }

    /// The reader's notes in words.
    private static String state(Snapshot now) {
        List<String> own = now.notes().stream()
                .filter(note -> note.origin().isReaders())
                .map(note -> switch (note.kind()) {
                    case HIGHLIGHT -> String.valueOf(note.colour());
                    default -> note.body();
                })
                .toList();
        return own.isEmpty() ? "none" : String.join(" + ", own);
    }

    @Test
    void killingTheProgramSoonAfterTheLastLetterLosesNothing() throws IOException, InterruptedException {
        killAfterTyping("note");
        assertThat(kept()).isEqualTo(WORDS);
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void killingTheProgramLosesNothingOfAFormThatIsOpen() throws IOException, InterruptedException {
        killAfterTyping("claim");
        try (Hands hands = Hands.open(file)) {
            assertThat(hands.now().claims()).noneMatch(claim -> claim.origin().isReaders());
            beginClaim(hands);
            Node goOn = hands.see(
                    ".form-draft .button",
                    node -> node instanceof Button button && button.getText().startsWith("Go on"));
            hands.click(goOn);
            assertThat(Hands.words(hands.see(".claims-form"))).contains(WORDS);
        }
    }

    /// Opens the form of a claim by key.
    private static void beginClaim(Hands hands) {
        hands.select(hands.pane(1), PASSAGE);
        hands.press(KeyCode.C);
        hands.await("the cursor in the form", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
    }

    /// @param what a note or a claim
    private void killAfterTyping(String what) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Typist.class.getName(),
                        file.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.equals("typed")) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo("typed");
            Thread.sleep(1_000);
            program.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    /// The program in a process of its own: types, says so, and waits to be killed.
    static final class Typist {
        private Typist() {}

        public static void main(String[] args) throws InterruptedException {
            Hands hands = Hands.open(Path.of(args[0]));
            if (args[1].equals("claim")) {
                beginClaim(hands);
                hands.type(WORDS);
            } else {
                write(hands, WORDS);
            }
            System.out.println("typed");
            Thread.sleep(60_000);
        }
    }
}
