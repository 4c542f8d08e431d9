package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;

/// A text that is open gets another one from a file, as it happens in the program.
class NewTextTest {
    private static final String OLD = "untying the American government’s hands";
    private static final String NEW = "giving the American government a free hand";

    @TempDir
    Path folder;

    private Hands open() {
        return Hands.open(folder.resolve("library.db"));
    }

    private Path corrected(Hands hands, Id.Document letter, String replaced, String by) throws IOException {
        String text = Headless.call(() -> hands.workspace().library().text(letter))
                .map(DocumentText::text)
                .orElseThrow();
        return Files.writeString(
                folder.resolve("corrected.txt"), text.replace("\n", "\n\n").replace(replaced, by));
    }

    private static void bring(Hands hands, Id.Document letter, Path file) {
        Headless.run(() -> hands.workspace().versions().bring(letter, file));
        hands.await("the report", () -> hands.sees(".version-report"));
        hands.rest();
    }

    private static String words(Pane pane) {
        return Headless.call(() -> {
            DocumentText text = pane.text().get();
            return text == null || pane.surface().get() == null ? "" : text.text();
        });
    }

    private static Pane showing(Hands hands, Id.Document document) {
        return hands.desk().panes().stream()
                .filter(pane -> document.equals(pane.document().get()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsOpenShowsItAtOnceWithItsPassagesInItAndTheOldOneAgainWhenItIsTakenBack() throws IOException {
        try (Hands hands = open()) {
            Id.Document letter = JourneyTest.document(hands, "stalin-gottwald-en");
            Pane pane = Headless.call(() -> showing(hands, letter));
            String before = words(pane);
            bring(hands, letter, corrected(hands, letter, OLD, NEW));
            hands.await("the new text", () -> words(pane).contains(NEW));
            Anchor moved = hands.now().anchors().stream()
                    .filter(each -> each.document().equals(letter) && each.state() == Anchor.State.MOVED)
                    .findFirst()
                    .orElseThrow();
            assertThat(words(pane)
                            .substring(
                                    moved.range().orElseThrow().start(),
                                    moved.range().orElseThrow().end()))
                    .isEqualTo(NEW);
            assertThat(hands.sees(".toast-words")).isFalse();
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            hands.await("the old text", () -> words(pane).equals(before));
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            hands.await("the new text again", () -> words(pane).contains(NEW));
        }
    }

    @Test
    void aMuchShorterTextLeavesNothingOfTheOldOneBehind() throws IOException {
        try (Hands hands = open()) {
            Id.Document letter = JourneyTest.document(hands, "stalin-gottwald-en");
            Pane pane = Headless.call(() -> showing(hands, letter));
            bring(hands, letter, Files.writeString(folder.resolve("short.txt"), "Top secret\n\nPrague."));
            hands.await("the short text", () -> words(pane).contains("Prague."));
            assertThat(words(pane)).hasSizeLessThan(40);
            assertThat(hands.now().anchors().stream()
                            .filter(each -> each.document().equals(letter)))
                    .isNotEmpty()
                    .allMatch(each ->
                            each.range().isEmpty() || each.range().orElseThrow().end() <= 40);
        }
    }

    @Test
    void anEarlierVersionThatIsOpenGoesAndComesWithItsVersion() throws IOException {
        try (Hands hands = open()) {
            Id.Document letter = JourneyTest.document(hands, "stalin-gottwald-en");
            bring(hands, letter, corrected(hands, letter, OLD, NEW));
            Id.Document earlier = hands.now().earlierVersions(letter).getFirst().id();
            Headless.run(() -> hands.desk().open(earlier));
            Pane pane = Headless.call(() -> showing(hands, earlier));
            hands.await("the earlier version", () -> words(pane).contains(OLD));
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            hands.await("an empty pane", () -> words(pane).isEmpty());
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            hands.await("the earlier version again", () -> words(pane).contains(OLD));
            assertThat(Objects.requireNonNull(
                            Headless.call(() -> pane.document().get())))
                    .isEqualTo(earlier);
        }
    }
}
