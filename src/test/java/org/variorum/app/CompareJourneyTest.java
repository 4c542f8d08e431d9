package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Verdict;
import org.variorum.ui.Headless;
import org.variorum.ui.Room;
import org.variorum.ui.Sides;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Settling;

/// A reader compares two voices and makes up their mind: the real window over a real library.
class CompareJourneyTest {
    @TempDir
    Path folder;

    private static Hands atTheComparison(Path folder) {
        Hands hands = Hands.open(folder.resolve("library.db"));
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle(hands);
        return hands;
    }

    private static void settle(Hands hands) {
        hands.await(
                "the comparison",
                () -> Headless.call(
                        () -> hands.sitting.rooms().window().room() instanceof Settling room && room.isSettled()));
        hands.rest();
    }

    private static Id.Claim claim(Hands hands, String slug) {
        return hands.now().claims().stream()
                .map(Claim::id)
                .filter(id -> id.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Node row(Hands hands, String words) {
        return hands.see(".claim-row", node -> Hands.words(node).contains(words));
    }

    private static Node in(Node row, String selector) {
        return Headless.call(() -> row.lookupAll(selector).stream()
                .filter(Hands::isShown)
                .findFirst()
                .orElseThrow());
    }

    private static Node button(Node box, String word) {
        return Headless.call(() -> Stream.of(".verdict-choice", ".quiet-button", ".verdict-earlier")
                .flatMap(look -> box.lookupAll(look).stream())
                .filter(node -> node instanceof Labeled label && label.getText().contains(word))
                .findFirst()
                .orElseThrow());
    }

    private static void filter(Hands hands, String word) {
        hands.click(hands.see(".sieve-row", node -> node.getAccessibleText().startsWith(word + ",")));
        settle(hands);
    }

    @Test
    void theSetsFirstTwoVoicesStandSideBySideAtTheClaimInFocus() {
        try (Hands hands = atTheComparison(folder)) {
            Sides sides = Objects.requireNonNull(hands.desk().sides().get());
            assertThat(sides.left().slug()).isEqualTo("stalin");
            assertThat(sides.right().slug()).isEqualTo("wells");
            String first = Hands.words(row(hands, "a main reason for backing the attack"));
            assertThat(first)
                    .contains("Qualifies")
                    .contains("Disputes")
                    .contains("inferred, via the article")
                    .contains("America became entangled in a military intervention in Korea")
                    .contains("¶10")
                    .contains("Differ")
                    .contains("other voices");
            hands.click(hands.see(".compare-head .framed-button"));
            assertThat(hands.desk().sides().get()).isEqualTo(sides.turned());
        }
    }

    @Test
    void filtersCombineSayWhatTheyHoldBackAndAreOpenedAgain() {
        try (Hands hands = atTheComparison(folder)) {
            int all = hands.now().claims().size();
            filter(hands, "Agree");
            assertThat(Hands.words(hands.see(".panel-count"))).startsWith("3 shown of");
            filter(hands, "Differ");
            assertThat(Hands.words(hands.see(".panel-count"))).startsWith("7 shown of");
            filter(hands, "Differ");
            filter(hands, "Sources before 25 June 1950");
            assertThat(Hands.words(hands.see(".panel-count"))).matches("[0-3] shown of.*");
            if (!hands.sees(".compare-empty")) {
                Headless.run(() -> hands.see(".row-list").requestFocus());
                hands.press(KeyCode.END);
            }
            Node rest = hands.see(".rest-row");
            assertThat(Hands.words(rest)).contains("held back by the filters");
            hands.click(in(rest, ".button"));
            settle(hands);
            assertThat(Hands.words(hands.see(".panel-count"))).endsWith("of " + all + " claims");
        }
    }

    @Test
    void aQuotationOpensItsSourceAndTheWayBackLeadsToTheSamePlace() {
        try (Hands hands = atTheComparison(folder)) {
            Node list = hands.see(".row-list");
            hands.click(hands.see(".row-statement"));
            hands.press(KeyCode.ALT, KeyCode.LEFT);
            settle(hands);
            Headless.run(() -> list.requestFocus());
            hands.press(KeyCode.PAGE_DOWN);
            hands.press(KeyCode.DOWN);
            Node row = hands.see(".claim-row");
            double there = Headless.call(row::getLayoutY);
            Node quote = hands.see(
                    ".quote-block.live",
                    node -> Headless.call(() -> {
                        var place = list.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                        return place.getMinY() > 0
                                && place.getMaxY() < list.getLayoutBounds().getHeight();
                    }));
            String words = Hands.words(in(quote, ".quote-words"));
            hands.click(quote);
            assertThat(hands.desk().room().get()).isEqualTo(Room.READ);
            String text = words.substring(1, words.length() - 1);
            hands.await(
                    "the source",
                    () -> hands.desk().panes().stream()
                            .anyMatch(pane -> pane.text().get() != null
                                    && Objects.requireNonNull(pane.text().get())
                                            .text()
                                            .contains(text)));
            hands.rest();
            hands.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(hands.desk().room().get()).isEqualTo(Room.COMPARE);
            assertThat(Headless.call(row::getLayoutY)).isEqualTo(there);
        }
    }

    @Test
    void aReaderJudgesIsSureSaysWhyChangesTheirMindAndTakesItBack() {
        Path file = folder;
        Id.Claim claim;
        try (Hands hands = atTheComparison(file)) {
            claim = claim(hands, "entanglement-motive");
            Node box = in(row(hands, "a main reason"), ".verdict-box");
            hands.click(button(box, "Wells"));
            hands.press(KeyCode.DIGIT5);
            assertThat(hands.now().verdictsOn(claim))
                    .singleElement()
                    .satisfies(verdict -> assertThat(verdict.sureness()).isEqualTo(5));
            hands.click(in(box, ".reason"));
            hands.await("the cursor", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
            hands.type("Date the *evidence*.");
            hands.press(KeyCode.ESCAPE);
            assertThat(Hands.words(in(box, ".reason"))).isEqualTo("Date the evidence .");
            assertThat(hands.now().verdictsOn(claim))
                    .singleElement()
                    .satisfies(verdict -> assertThat(verdict.reason()).isEqualTo("Date the *evidence*."));
            hands.click(button(box, "Change"));
            hands.click(button(box, "Neither"));
            assertThat(hands.now().verdictsOn(claim))
                    .extracting(Verdict::finding)
                    .containsExactly(Verdict.Finding.CONVINCES, Verdict.Finding.NEITHER);
            hands.click(button(box, "1 earlier"));
            assertThat(Hands.words(box)).contains("Neither convinces").contains("Wells convinces, certain");
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().verdictsOn(claim))
                    .extracting(Verdict::finding)
                    .containsExactly(Verdict.Finding.CONVINCES);
            assertThat(Hands.words(box)).contains("Wells convinces").doesNotContain("Neither convinces");
        }
    }

    @Test
    void whatIsTypedAsTheWindowClosesIsThereTheNextTime() {
        Id.Claim claim;
        try (Hands hands = atTheComparison(folder)) {
            claim = claim(hands, "entanglement-motive");
            Node box = in(row(hands, "a main reason"), ".verdict-box");
            hands.click(button(box, "Stalin"));
            hands.click(in(box, ".reason"));
            hands.await("the cursor", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
            hands.type("Typed and not waited for");
        }
        try (Hands hands = atTheComparison(folder)) {
            assertThat(hands.now().verdictsOn(claim))
                    .extracting(Verdict::reason)
                    .containsExactly("Typed and not waited for");
            assertThat(Hands.words(in(row(hands, "a main reason"), ".verdict-box")))
                    .contains("Stalin convinces")
                    .contains("Typed and not waited for");
        }
    }

    @Test
    void aQuestionIsJudgedAtItsHeading() {
        try (Hands hands = atTheComparison(folder)) {
            Node fold = hands.see(".question-fold");
            hands.click(fold);
            Node box = hands.see(".compare-heading .verdict-box");
            hands.click(button(box, "Open"));
            Id.Question question = new Id.Question(
                    claimQuestion(hands, claim(hands, "entanglement-motive")).value());
            assertThat(hands.now().verdictsOn(question))
                    .extracting(Verdict::finding)
                    .containsExactly(Verdict.Finding.OPEN);
            assertThat(((Labeled) fold).getText()).isEqualTo("Still open");
        }
    }

    private static Id claimQuestion(Hands hands, Id.Claim claim) {
        return hands.now().claim(claim).orElseThrow().question();
    }

    @Test
    void anotherRoomLeadsToAClaimWhateverTheFiltersSay() {
        try (Hands hands = atTheComparison(folder)) {
            filter(hands, "Agree");
            Id.Claim differing = claim(hands, "entanglement-motive");
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            Workspace workspace = hands.workspace();
            Sides sides = Objects.requireNonNull(hands.desk().sides().get());
            Headless.run(() -> workspace.desk().compare(sides, differing));
            settle(hands);
            assertThat(hands.desk().room().get()).isEqualTo(Room.COMPARE);
            assertThat(hands.find(
                            ".claim-row",
                            node -> node.getPseudoClassStates().stream()
                                    .anyMatch(
                                            state -> state.getPseudoClassName().equals("marked"))))
                    .hasValueSatisfying(
                            node -> assertThat(Hands.words(node)).contains("a main reason for backing the attack"));
            assertThat(List.of(Hands.words(hands.see(".panel-count")))).allMatch(words -> words.endsWith("claims"));
        }
    }
}
