package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;
import org.variorum.ui.Room;

/// The time room in the whole window.
class TimeRoomTest {
    @TempDir
    Path folder;

    private static LocalDate horizon(Hands hands) {
        LocalDate day = Headless.call(() -> hands.desk().horizon().get());
        return java.util.Objects.requireNonNull(day);
    }

    private static Node dot(Hands hands, String label) {
        return hands.see(
                ".time-dot", node -> String.valueOf(node.getAccessibleText()).startsWith(label + ","));
    }

    private static boolean isHollow(Node dot) {
        return dot.getPseudoClassStates().stream()
                .anyMatch(each -> each.getPseudoClassName().equals("not_yet"));
    }

    private static void drag(Hands hands, Node node, double by) {
        Mouse mouse = new Mouse(hands.root());
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        Point2D from = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        Headless.run(() -> mouse.press(from));
        Headless.run(() -> mouse.drag(from.add(by / 2, 0)));
        Headless.run(() -> mouse.drag(from.add(by, 0)));
        Headless.run(mouse::release);
        hands.rest();
    }

    private static void write(Hands hands, String date) {
        Node field = hands.see(".time-head .date-text");
        hands.click(field);
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(date);
        hands.press(KeyCode.ENTER);
    }

    @Test
    void theHorizonIsWrittenMovedByKeysAndDraggedAndTheSourceOpens() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            assertThat(Headless.call(() -> hands.desk().room().get())).isEqualTo(Room.TIME);
            assertThat(isHollow(dot(hands, "Stalin to Gottwald"))).isFalse();

            write(hands, "2001");
            assertThat(horizon(hands)).isEqualTo(LocalDate.of(2001, 12, 31));
            assertThat(isHollow(dot(hands, "Stalin to Gottwald"))).isTrue();
            assertThat(isHollow(dot(hands, "Stalin to Mao"))).isFalse();
            assertThat(Hands.words(hands.see(".time-foot")))
                    .contains("At the end of 2001")
                    .contains("“Stalin to Gottwald” could not have been read.")
                    .contains("Gaddis (1997)");

            Node handle = hands.see(".horizon-handle");
            Headless.run(handle::requestFocus);
            hands.press(KeyCode.RIGHT);
            assertThat(horizon(hands)).isEqualTo(LocalDate.of(2002, 12, 31));
            hands.press(KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(horizon(hands)).isEqualTo(LocalDate.of(2002, 11, 30));
            hands.press(KeyCode.CONTROL, KeyCode.RIGHT);
            assertThat(horizon(hands)).isAfter(LocalDate.of(2002, 11, 30));
            hands.press(KeyCode.END);
            assertThat(isHollow(dot(hands, "Stalin to Gottwald"))).isFalse();
            hands.press(KeyCode.HOME);
            assertThat(isHollow(dot(hands, "Stalin to Gottwald"))).isTrue();

            write(hands, "2010");
            LocalDate before = horizon(hands);
            drag(hands, handle, -260);
            assertThat(horizon(hands)).isBefore(before);
            assertThat(horizon(hands).plusDays(1).getDayOfMonth()).isEqualTo(1);
            assertThat(isHollow(dot(hands, "Stalin to Gottwald"))).isTrue();

            hands.click(dot(hands, "Stalin to Gottwald"));
            assertThat(Headless.call(() -> hands.desk().room().get())).isEqualTo(Room.READ);
            assertThat(Headless.call(() -> hands.desk()
                            .paneOf(JourneyTest.document(hands, "stalin-gottwald-en"))
                            .isPresent()))
                    .isTrue();
        }
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            assertThat(horizon(hands)).isBefore(LocalDate.of(2010, 12, 31));
        }
    }

    @Test
    void aPublicationLeadsToItsClaimAndWhatIsUnclearIsNotTakenForADate() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            write(hands, "5/6/1950");
            assertThat(Headless.call(() -> hands.desk().horizon().get())).isNull();
            assertThat(Hands.words(hands.see(".time-head"))).contains("Not understood");
            Node gaddis = hands.see(
                    ".time-writing",
                    node -> String.valueOf(node.getAccessibleText()).contains("Gaddis"));
            Headless.run(gaddis::requestFocus);
            hands.press(KeyCode.ENTER);
            assertThat(Headless.call(() -> hands.desk().room().get())).isEqualTo(Room.READ);
            Focus focus = Headless.call(() -> hands.desk().focus().get());
            assertThat(focus)
                    .isInstanceOfSatisfying(
                            Focus.OnClaim.class,
                            on -> assertThat(hands.now()
                                            .interpretation(java.util.Objects.requireNonNull(on.interpretation()))
                                            .orElseThrow()
                                            .voice()
                                            .slug())
                                    .isEqualTo("gaddis"));
        }
    }

    @Test
    void noWordsStandOnOthersInAWindowOfEitherSize() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            for (double[] size : new double[][] {{1280, 800}, {1440, 900}}) {
                hands.size(size[0], size[1]);
                List<Bounds> words = new ArrayList<>();
                // In one go with the layout: what is drawn anew in between has no letters yet.
                Headless.run(() -> {
                    Headless.layout(hands.root());
                    for (String kind : List.of(".time-label", ".time-event", ".time-name", ".tick", ".time-more")) {
                        hands.root().lookupAll(kind).stream()
                                .filter(Hands::isShown)
                                .forEach(node -> words.add(tight(node)));
                    }
                });
                assertThat(words).hasSizeGreaterThan(40);
                for (int i = 0; i < words.size(); i++) {
                    for (int j = i + 1; j < words.size(); j++) {
                        assertThat(words.get(i).intersects(words.get(j)))
                                .as(words.get(i) + " and " + words.get(j))
                                .isFalse();
                    }
                }
            }
        }
    }

    /// Where the letters are, without the air around them.
    private static Bounds tight(Node node) {
        Node letters = node instanceof javafx.scene.text.Text ? node : node.lookup(".text");
        Node drawn = letters == null ? node : letters;
        Bounds all = drawn.localToScene(drawn.getLayoutBounds());
        return new javafx.geometry.BoundingBox(
                all.getMinX(), all.getMinY() + 2, all.getWidth(), Math.max(1, all.getHeight() - 4));
    }
}
