package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ui.Headless;
import org.variorum.ui.Room;
import org.variorum.ui.kit.Settling;
import org.variorum.ui.kit.VoicePicker;

/// One reader's way through the map: the real window over a real library.
class MapWayTest {
    @TempDir
    Path folder;

    private static void settle(Hands hands) {
        hands.await("the map", () -> {
            Headless.layout(hands.root());
            return hands.sitting.rooms().window().room() instanceof Settling room && room.isSettled();
        });
        hands.rest();
    }

    private static Node cell(Hands hands, String kind, String words) {
        return hands.see(kind, node -> Hands.words(node).contains(words));
    }

    private static double height(Node node) {
        return Headless.call(() -> node.localToScene(0, 0).getY());
    }

    @Test
    void aReaderUnfoldsAClaimGoesToAPassageAndFindsTheMapAsItWas() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            settle(hands);
            assertThat(hands.desk().room().get()).isEqualTo(Room.MAP);
            assertThat(Hands.words(hands.see(".map-claim:chosen"))).contains("By Stalin’s own account");
            int passages = hands.root().lookupAll(".map-passage").size();
            assertThat(passages).isPositive();

            Node folded = cell(hands, ".map-claim", "Not to bring them in");
            double before = height(folded);
            hands.click(folded);
            settle(hands);
            Node unfolded = cell(hands, ".map-claim", "nuclear-armed");
            double grown = Headless.call(() -> unfolded.getBoundsInLocal().getHeight()) - 30;
            assertThat(height(unfolded) + grown / 2).isCloseTo(before, within(2.0));
            assertThat(hands.desk().claim().get())
                    .satisfies(claim -> assertThat(claim.slug()).isEqualTo("no-intent-to-draw-us"));

            hands.click(cell(hands, ".map-passage.stands", "Stalin to Gottwald"));
            assertThat(hands.desk().room().get()).isEqualTo(Room.READ);
            assertThat(hands.desk().paneOf(JourneyTest.document(hands, "stalin-gottwald-en")))
                    .isPresent();

            hands.press(KeyCode.ALT, KeyCode.LEFT);
            settle(hands);
            assertThat(hands.desk().room().get()).isEqualTo(Room.MAP);
            assertThat(height(cell(hands, ".map-claim", "nuclear-armed"))).isCloseTo(height(unfolded), within(0.5));
        }
    }

    @Test
    void oneVoiceIsPickedFromTheListAndTheRestGoes() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            settle(hands);
            hands.click(hands.see(".map-voice-choice"));
            VoicePicker list = Headless.call(() -> javafx.stage.Window.getWindows().stream()
                    .map(window -> window.getScene().getRoot().lookup(".voice-picker"))
                    .filter(VoicePicker.class::isInstance)
                    .map(VoicePicker.class::cast)
                    .findFirst()
                    .orElseThrow());
            Headless.run(() -> {
                list.field().setText("wells");
                list.field().fireEvent(new javafx.event.ActionEvent());
            });
            settle(hands);
            assertThat(((Button) hands.see(".map-voice-choice")).getText()).isEqualTo("Wells");
            assertThat(Headless.call(() -> hands.root().lookupAll(".map-position").stream()
                            .filter(Hands::isShown)
                            .map(Hands::words)
                            .toList()))
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(words).startsWith("Wells"));
        }
    }

    @Test
    void theKeysZoomTheMapAndNotTheText() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            double text =
                    Headless.call(() -> hands.desk().panes().getFirst().zoom().get());
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            settle(hands);
            hands.press(KeyCode.CONTROL, KeyCode.MINUS);
            settle(hands);
            assertThat(Hands.words(hands.see(".map-percent"))).isEqualTo("91 %");
            assertThat(Headless.call(
                            () -> hands.desk().panes().getFirst().zoom().get()))
                    .isEqualTo(text);
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            settle(hands);
            assertThat(Hands.words(hands.see(".map-percent"))).isEqualTo("100 %");
        }
    }
}
