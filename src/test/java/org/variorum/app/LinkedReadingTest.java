package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Range;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;

/// Two texts read together in the real window.
class LinkedReadingTest {
    private static final String DRAWN_IN =
            "That he meant to bring the United States, with its nuclear arms, into the fight";
    private static final String HANDS = "untying the American government’s hands";
    private static final String OBJECT = "time after time, to let him attack";

    @TempDir
    Path folder;

    /// Only this is scrolled, as a wheel does; answers when everything that follows has followed.
    private static void bring(Hands hands, Pane pane, Range range) {
        Headless.run(() -> {
            Surface surface = surface(pane);
            surface.show(range.start(), Pane.EYE);
        });
        hands.rest();
        hands.rest();
    }

    private static Surface surface(Pane pane) {
        return Objects.requireNonNull(pane.surface().get());
    }

    private static double level(Pane pane, Range range) {
        return Headless.call(() -> surface(pane).levelOf(range.start()).top());
    }

    private static int top(Pane pane) {
        return Headless.call(() -> surface(pane).topOffset());
    }

    @Test
    void scrollingOneTextBringsTheLinkedPassageLevelInTheOther() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Pane article = hands.pane(0);
            Pane letter = hands.pane(1);
            Range claim = hands.range(article, DRAWN_IN);
            Range source = hands.range(letter, HANDS);
            bring(hands, article, hands.range(article, OBJECT));
            bring(hands, article, claim);
            assertThat(level(letter, source)).isCloseTo(level(article, claim), within(40.0));
            assertThat(hands.isOnScreen(letter, source)).isTrue();
            int before = top(article);
            bring(hands, letter, source);
            assertThat(level(article, claim)).isCloseTo(level(letter, source), within(40.0));
            assertThat(Math.abs(top(article) - before)).isLessThan(400);
        }
    }

    @Test
    void nothingFollowsBackHoweverOftenItIsLaidOut() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Pane article = hands.pane(0);
            Pane letter = hands.pane(1);
            bring(hands, article, hands.range(article, OBJECT));
            bring(hands, article, hands.range(article, DRAWN_IN));
            int left = top(article);
            int right = top(letter);
            for (int i = 0; i < 10; i++) {
                hands.rest();
            }
            assertThat(top(article)).isEqualTo(left);
            assertThat(top(letter)).isEqualTo(right);
        }
    }

    @Test
    void whereNothingTiesThemTheOtherRestsAndSaysSo() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Pane article = hands.pane(0);
            Pane letter = hands.pane(1);
            assertThat(hands.sees(".link-rests")).isFalse();
            bring(hands, article, hands.range(article, DRAWN_IN));
            bring(hands, article, hands.range(article, OBJECT));
            int rested = top(letter);
            assertThat(Hands.words(hands.see(".link-line"))).startsWith("not aligned here next linked place");
            Headless.run(() -> surface(article).scrollBy(170));
            hands.rest();
            assertThat(top(letter)).isEqualTo(rested);
            hands.click(hands.see(".link-go"));
            assertThat(hands.sees(".link-rests")).isFalse();
            assertThat(top(letter)).isNotEqualTo(rested);
        }
    }

    @Test
    void theNextLinkedPlaceIsReachedByKeyAndStandsExactlyLevel() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Pane article = hands.pane(0);
            Pane letter = hands.pane(1);
            bring(hands, article, new Range(0, 0));
            int steps = 0;
            Range claim = hands.range(article, DRAWN_IN);
            Range source = hands.range(letter, HANDS);
            do {
                hands.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
                hands.rest();
                assertThat(++steps).isLessThan(20);
            } while (Math.abs(level(article, claim) - level(letter, source)) > 2);
            assertThat(hands.isOnScreen(article, claim)).isTrue();
            assertThat(hands.isOnScreen(letter, source)).isTrue();
            int there = top(article);
            hands.press(KeyCode.ALT, KeyCode.PAGE_UP);
            assertThat(top(article)).isLessThan(there);
        }
    }

    @Test
    void aCrossingLinkIsAMarkAndTakenAsAJump() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Pane article = hands.pane(0);
            Pane letter = hands.pane(1);
            bring(hands, article, hands.range(article, OBJECT));
            bring(hands, article, hands.range(article, "entangle"));
            Node mark = hands.see(
                    ".jump-mark",
                    node -> String.valueOf(((Button) node).getAccessibleText()).contains("To tie America down"));
            Range there = hands.range(letter, "America became entangled in a military intervention");
            int stays = top(article);
            hands.click(mark);
            hands.rest();
            assertThat(hands.isOnScreen(letter, there)).isTrue();
            assertThat(top(article)).isEqualTo(stays);
            int jumped = top(letter);
            Headless.run(() -> surface(article).scrollBy(48));
            hands.rest();
            assertThat(top(letter)).as("what was sent for stays").isEqualTo(jumped);
            Headless.run(() -> surface(article).scrollBy(500));
            hands.rest();
            assertThat(top(letter)).as("until the reader has read on").isNotEqualTo(jumped);
        }
    }

    @Test
    void aKeyUnlocksAndLockingAfterAMoveTiesTheTwoAsTheyStand() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Pane article = hands.pane(0);
            Pane letter = hands.pane(1);
            bring(hands, article, hands.range(article, OBJECT));
            hands.press(KeyCode.L);
            assertThat(hands.desk().panes()).noneMatch(pane -> pane.linked().get());
            int stays = top(article);
            bring(hands, letter, hands.range(letter, "Secondly, with the aim"));
            assertThat(top(article)).isEqualTo(stays);
            hands.press(KeyCode.L);
            assertThat(hands.desk().panes()).allMatch(pane -> pane.linked().get());
            assertThat(hands.desk().pins()).hasSize(1);
            assertThat(top(article)).as("locking moves nothing").isEqualTo(stays);
            Workspace.Message message = Objects.requireNonNull(
                    Headless.call(() -> hands.workspace().message().get()));
            assertThat(message.sentence()).contains("¶6");
            Range tied = hands.desk().pins().getFirst().here();
            Range to = hands.desk().pins().getFirst().there();
            bring(hands, article, hands.range(article, DRAWN_IN));
            bring(hands, article, tied);
            assertThat(level(letter, to)).isCloseTo(level(article, tied), within(40.0));
            Headless.run(() -> Objects.requireNonNull(message.offer()).action().run());
            assertThat(hands.desk().pins()).isEmpty();
            hands.press(KeyCode.CONTROL, KeyCode.L);
            hands.press(KeyCode.CONTROL, KeyCode.L);
            assertThat(hands.desk().pins()).as("nothing was moved").isEmpty();
        }
    }

    @Test
    void onePaneLeadsAllThatAreLinked() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Headless.run(() -> {
                Pane third = hands.desk().addPane();
                hands.desk().show(JourneyTest.document(hands, "wells-view"), third);
            });
            hands.await("the text", () -> hands.pane(2).surface().get() != null);
            hands.rest();
            Pane letter = hands.pane(1);
            Pane wells = hands.pane(2);
            Pane article = hands.pane(0);
            bring(hands, letter, hands.range(letter, "the Soviet Union’s going out"));
            bring(hands, letter, hands.range(letter, HANDS));
            assertThat(hands.isOnScreen(article, hands.range(article, DRAWN_IN)))
                    .isTrue();
            assertThat(hands.isOnScreen(wells, hands.range(wells, "He did not want the Americans in")))
                    .isTrue();
            int[] tops = {top(article), top(letter), top(wells)};
            for (int i = 0; i < 6; i++) {
                hands.rest();
            }
            assertThat(new int[] {top(article), top(letter), top(wells)}).isEqualTo(tops);
        }
    }
}
