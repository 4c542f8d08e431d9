package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;
import org.variorum.ui.Making;

/// Claims, positions and evidence, made and changed by a reader's hands in the whole window.
class MakingTest {
    private static final String PASSAGE = "experts judge";
    private static final String SOURCE = "untying the American government’s hands";
    private static final String STATEMENT = "The experts are named nowhere.";

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

    // --- hands -------------------------------------------------------------------------------------------------------

    private static TextInputControl cursor(Hands hands) {
        hands.await("a cursor", () -> hands.stage().getScene().getFocusOwner() instanceof TextInputControl);
        return (TextInputControl) Headless.call(() -> hands.stage().getScene().getFocusOwner());
    }

    private static void opens(Hands hands) {
        hands.await("the form", () -> hands.sees(".claims-form"));
        cursor(hands);
    }

    private static void tab(Hands hands, int times) {
        for (int i = 0; i < times; i++) {
            hands.press(KeyCode.TAB);
        }
    }

    /// Types a name and takes the first line that is offered.
    private static void choose(Hands hands, String words) {
        hands.type(words);
        hands.rest();
        hands.press(KeyCode.ENTER);
    }

    private static void make(Hands hands, Making what) {
        Headless.run(() -> hands.desk().make(what));
        hands.rest();
    }

    private static Node button(Hands hands, String words) {
        return hands.see(
                ".button",
                node -> node instanceof Labeled label && label.getText().equals(words));
    }

    private static void press(Hands hands, String words) {
        hands.click(button(hands, words));
    }

    private static void toggle(Hands hands, String words) {
        hands.click(hands.see(
                ".toggle-button",
                node -> node instanceof Labeled label && label.getText().equals(words)));
    }

    private static boolean isOpen(Hands hands) {
        return hands.sees(".claims-form");
    }

    private static String form(Hands hands) {
        return Hands.words(hands.see(".claims-form"));
    }

    private static <T extends Entity> T own(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).reduce((_, last) -> last).orElseThrow();
    }

    private static Claim claim(Hands hands) {
        return own(hands.now().claims(), claim -> claim.origin().isReaders());
    }

    private static Interpretation position(Hands hands) {
        return own(hands.now().interpretations(), each -> each.origin().isReaders());
    }

    private static Id.Claim motive(Hands hands) {
        return hands.now().claims().stream()
                .map(Claim::id)
                .filter(id -> id.slug().equals("entanglement-motive"))
                .findFirst()
                .orElseThrow();
    }

    /// A claim under a new question, by key, with the cursor left in the text.
    private static void makeClaim(Hands hands) {
        hands.select(hands.pane(0), PASSAGE);
        hands.press(KeyCode.C);
        opens(hands);
        hands.type(STATEMENT);
        tab(hands, 2);
        hands.type("Who are the experts?");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(isOpen(hands)).isFalse();
    }

    // --- what they do ------------------------------------------------------------------------------------------------

    @Test
    void claimPositionAndEvidenceAreMadeByKeyAloneAndTakenBackOneByOne() {
        try (Hands hands = Hands.open(file)) {
            Snapshot before = hands.now();
            makeClaim(hands);
            Claim made = claim(hands);
            assertThat(hands.now().anchorsOf(made.id())).hasSize(1);

            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            opens(hands);
            choose(hands, "Jane Roe");
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.SPACE);
            hands.press(KeyCode.TAB);
            hands.await("the argument", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
            hands.type("She says so.");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(isOpen(hands)).isFalse();
            Interpretation held = position(hands);
            Voice roe = hands.now().voice(held.voice()).orElseThrow();
            assertThat(held.claim()).isEqualTo(made.id());
            assertThat(held.stance()).isEqualTo(Stance.AFFIRMS);
            assertThat(held.argument()).isEqualTo("She says so.");
            assertThat(roe.name()).isEqualTo("Jane Roe");
            assertThat(roe.kind()).isEqualTo(VoiceKind.HISTORIAN);

            hands.press(KeyCode.F6);
            hands.press(KeyCode.F6);
            hands.press(KeyCode.SHIFT, KeyCode.DOWN);
            hands.press(KeyCode.E);
            opens(hands);
            hands.type("roe experts");
            hands.press(KeyCode.ENTER);
            assertThat(isOpen(hands)).isFalse();
            Evidence linked = own(hands.now().evidence(), each -> each.origin().isReaders());
            assertThat(linked.interpretation()).isEqualTo(held.id());
            assertThat(linked.bearing()).isEqualTo(Bearing.SUPPORTS);

            for (int i = 0; i < 3; i++) {
                hands.press(KeyCode.CONTROL, KeyCode.Z);
            }
            Snapshot after = hands.now();
            assertThat(after.claims()).isEqualTo(before.claims());
            assertThat(after.questions()).isEqualTo(before.questions());
            assertThat(after.voices()).isEqualTo(before.voices());
            assertThat(after.interpretations()).isEqualTo(before.interpretations());
            assertThat(after.evidence()).isEqualTo(before.evidence());
            assertThat(after.anchors()).isEqualTo(before.anchors());
        }
    }

    @Test
    void aClaimWithTheSameWordsIsNoticedAndThePassageCanBeAddedToIt() {
        try (Hands hands = Hands.open(file)) {
            makeClaim(hands);
            Claim made = claim(hands);
            int claims = hands.now().claims().size();
            hands.select(hands.pane(0), "the master of the board");
            hands.press(KeyCode.C);
            opens(hands);
            assertThat(form(hands)).doesNotContain("are a claim already");
            hands.type("the experts,  are named NOWHERE");
            hands.rest();
            assertThat(form(hands)).contains("are a claim already").contains("Save all the same");
            press(hands, "Add this passage to it");
            assertThat(isOpen(hands)).isFalse();
            assertThat(hands.now().claims()).hasSize(claims);
            assertThat(hands.now().anchorsOf(made.id())).hasSize(2);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().anchorsOf(made.id())).hasSize(1);
        }
    }

    @Test
    void theSameWordsMayBeAClaimOnceMoreWhereTheReaderWantsIt() {
        try (Hands hands = Hands.open(file)) {
            makeClaim(hands);
            hands.select(hands.pane(0), "the master of the board");
            hands.press(KeyCode.C);
            opens(hands);
            hands.type(STATEMENT);
            tab(hands, 4);
            choose(hands, "who exp");
            press(hands, "Save all the same");
            assertThat(hands.now().claims().stream()
                            .filter(claim -> claim.statement().equals(STATEMENT)))
                    .hasSize(2);
        }
    }

    @Test
    void aChangedOpinionStandsBesideTheFirstWithItsOwnDate() {
        try (Hands hands = Hands.open(file)) {
            Id.Claim motive = motive(hands);
            Voice kim = own(hands.now().voices(), voice -> voice.name().equals("Donggil Kim"));
            List<Interpretation> first = hands.now().interpretationsOf(motive).stream()
                    .filter(each -> each.voice().equals(kim.id()))
                    .toList();
            assertThat(first).hasSize(1);
            make(hands, new Making.NewPosition(motive, kim.id()));
            cursor(hands);
            assertThat(form(hands)).contains("already").contains("Make my own copy of it");
            press(hands, "Another position (changed opinion)");
            toggle(hands, "disputes");
            Node date = hands.see(".date-text");
            hands.click(date);
            hands.type("spring 1950");
            hands.rest();
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(isOpen(hands)).isFalse();
            List<Interpretation> now = hands.now().interpretationsOf(motive).stream()
                    .filter(each -> each.voice().equals(kim.id()))
                    .toList();
            assertThat(now).hasSize(2).containsAll(first);
            assertThat(now.getLast().stance()).isEqualTo(Stance.DISPUTES);
            assertThat(now.getLast().date()).isEqualTo("1950-21");
            assertThat(now.getLast().origin()).isEqualTo(Origin.READER);
        }
    }

    @Test
    void whoReportsIsAskedForWhatIsKnownAtSecondHand() {
        try (Hands hands = Hands.open(file)) {
            make(hands, new Making.NewPosition(motive(hands), null));
            cursor(hands);
            assertThat(form(hands)).doesNotContain("Reported by");
            choose(hands, "Jane Roe");
            toggle(hands, "disputes");
            toggle(hands, "second-hand");
            assertThat(form(hands)).contains("Reported by");
            hands.click(hands.see(
                    ".chooser-field",
                    node -> node.getAccessibleText() == null
                            && node instanceof TextField field
                            && field.getPromptText().startsWith("Through whom")));
            choose(hands, "wells");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            Interpretation held = position(hands);
            assertThat(held.confidence()).isEqualTo(Confidence.SECONDHAND);
            assertThat(hands.now()
                            .voice(Objects.requireNonNull(held.reportedBy()))
                            .orElseThrow()
                            .name())
                    .contains("Wells");
        }
    }

    @Test
    void aDateThatIsNotUnderstoodIsAskedAboutAndKeptAsItWasTyped() {
        try (Hands hands = Hands.open(file)) {
            make(hands, new Making.NewPosition(motive(hands), null));
            cursor(hands);
            choose(hands, "Jane Roe");
            toggle(hands, "disputes");
            hands.click(hands.see(".date-text"));
            hands.type("when the lilacs bloomed");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(form(hands)).contains("“when the lilacs bloomed” is not understood");
            hands.press(KeyCode.ESCAPE);
            make(hands, new Making.NewPosition(motive(hands), null));
            press(hands, "Go on with what you wrote");
            assertThat(form(hands)).contains("when the lilacs bloomed").contains("Jane Roe");
        }
    }

    @Test
    void aVoiceWithPositionsIsAskedAboutAndOneUndoBringsEverythingBack() {
        try (Hands hands = Hands.open(file)) {
            makeClaim(hands);
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            opens(hands);
            choose(hands, "Jane Roe");
            toggle(hands, "disputes");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            Id.Voice roe = position(hands).voice();
            hands.select(hands.pane(1), SOURCE);
            hands.press(KeyCode.E);
            opens(hands);
            hands.type("roe");
            hands.press(KeyCode.ENTER);
            Snapshot before = hands.now();
            assertThat(before.evidenceOf(position(hands).id())).hasSize(1);

            make(hands, new Making.TakeAway(roe));
            assertThat(form(hands)).contains("1 position and 1 piece of evidence");
            press(hands, "Cancel");
            assertThat(hands.now().voice(roe)).isPresent();

            make(hands, new Making.TakeAway(roe));
            press(hands, "Take away");
            assertThat(hands.now().voice(roe)).isEmpty();
            assertThat(hands.now().interpretationsBy(roe)).isEmpty();
            assertThat(hands.now().anchors()).hasSize(before.anchors().size() - 1);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().voices()).isEqualTo(before.voices());
            assertThat(hands.now().interpretations()).isEqualTo(before.interpretations());
            assertThat(hands.now().evidence()).isEqualTo(before.evidence());
            assertThat(hands.now().anchors()).isEqualTo(before.anchors());
        }
    }

    @Test
    void whatHangsOnAVoiceCanBeGivenToAnother() {
        try (Hands hands = Hands.open(file)) {
            makeClaim(hands);
            hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            opens(hands);
            choose(hands, "D. B. Kim");
            toggle(hands, "disputes");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            Interpretation held = position(hands);
            make(hands, new Making.TakeAway(held.voice()));
            hands.click(hands.see(
                    ".radio-button",
                    node -> node instanceof Labeled label && label.getText().startsWith("Give them")));
            hands.click(hands.see(".chooser-field"));
            choose(hands, "donggil");
            press(hands, "Take away");
            assertThat(isOpen(hands)).isFalse();
            Interpretation given = hands.now().interpretation(held.id()).orElseThrow();
            assertThat(hands.now().voice(given.voice()).orElseThrow().name()).isEqualTo("Donggil Kim");
            assertThat(hands.now().voice(held.voice())).isEmpty();
        }
    }

    @Test
    void theSamePassageIsEvidenceForOppositeReasonsAndForSeveralVoices() {
        try (Hands hands = Hands.open(file)) {
            for (String words : List.of("stalin tie", "stalin tie", "wells tie")) {
                hands.select(hands.pane(1), SOURCE);
                hands.press(KeyCode.E);
                opens(hands);
                hands.type(words);
                if (hands.now().evidence().stream()
                                .filter(each -> each.origin().isReaders())
                                .count()
                        == 1) {
                    toggle(hands, "undercuts");
                }
                hands.press(KeyCode.CONTROL, KeyCode.ENTER);
                assertThat(isOpen(hands)).isFalse();
            }
            List<Evidence> linked = hands.now().evidence().stream()
                    .filter(each -> each.origin().isReaders())
                    .toList();
            assertThat(linked)
                    .extracting(Evidence::bearing)
                    .containsExactlyInAnyOrder(Bearing.SUPPORTS, Bearing.UNDERCUTS, Bearing.SUPPORTS);
            assertThat(linked.stream().map(Evidence::interpretation).distinct()).hasSize(2);
            assertThat(linked.stream()
                            .flatMap(each -> hands.now().anchorsOf(each.id()).stream())
                            .map(Anchor::range)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void aVoiceThatIsNotThereYetIsMadeOnTheWayFromThePassage() {
        try (Hands hands = Hands.open(file)) {
            hands.select(hands.pane(1), SOURCE);
            hands.press(KeyCode.E);
            opens(hands);
            hands.type("Jane Roe");
            hands.click(hands.see(".remark"));
            hands.type("Literally.");
            hands.click(hands.see(".claims-form .text-field"));
            hands.press(KeyCode.ENTER);
            hands.await("the other form", () -> hands.sees(".argument-area"));
            hands.rest();
            assertThat(form(hands)).contains("Jane Roe").contains("Literally.").contains(SOURCE);
            toggle(hands, "disputes");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(isOpen(hands)).isFalse();
            Evidence linked = own(hands.now().evidence(), each -> each.origin().isReaders());
            assertThat(linked.remark()).isEqualTo("Literally.");
            assertThat(linked.interpretation()).isEqualTo(position(hands).id());
            assertThat(hands.now().voice(position(hands).voice()).orElseThrow().name())
                    .isEqualTo("Jane Roe");
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(hands.now().evidence(linked.id())).isEmpty();
            assertThat(hands.now().voices()).noneMatch(voice -> voice.name().equals("Jane Roe"));
        }
    }

    @Test
    void whatCameWithTheSetIsNotTakenAway() {
        try (Hands hands = Hands.open(file)) {
            Voice kim = own(hands.now().voices(), voice -> voice.name().equals("Donggil Kim"));
            make(hands, new Making.TakeAway(kim.id()));
            assertThat(isOpen(hands)).isFalse();
            assertThat(hands.now().voice(kim.id())).contains(kim);
        }
    }

    @Test
    void somethingSmallJustGoesAndTheSentenceOffersItBack() {
        try (Hands hands = Hands.open(file)) {
            hands.select(hands.pane(1), SOURCE);
            hands.press(KeyCode.E);
            opens(hands);
            hands.type("wells");
            hands.press(KeyCode.ENTER);
            Evidence linked = own(hands.now().evidence(), each -> each.origin().isReaders());
            make(hands, new Making.TakeAway(linked.id()));
            assertThat(hands.now().evidence(linked.id())).isEmpty();
            var message = Objects.requireNonNull(
                    Headless.call(() -> hands.workspace().message().get()));
            assertThat(message.sentence()).isEqualTo("Taken away.");
            press(hands, "Undo");
            assertThat(hands.now().evidence(linked.id())).contains(linked);
            assertThat(hands.now().anchorsOf(linked.id())).hasSize(1);
        }
    }

    @Test
    void whatWasBegunIsOfferedAgainAfterEscapeAndGoneOnceSaved() {
        try (Hands hands = Hands.open(file)) {
            hands.select(hands.pane(0), PASSAGE);
            hands.press(KeyCode.C);
            opens(hands);
            hands.type(STATEMENT);
            hands.press(KeyCode.ESCAPE);
            assertThat(isOpen(hands)).isFalse();
            hands.press(KeyCode.C);
            opens(hands);
            press(hands, "Go on with what you wrote");
            hands.await("the words", () -> form(hands).contains(STATEMENT));
            tab(hands, 2);
            hands.await("the question", () -> hands.stage().getScene().getFocusOwner() instanceof TextField);
            hands.type("Who are the experts?");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(claim(hands).statement()).isEqualTo(STATEMENT);
            hands.select(hands.pane(0), PASSAGE);
            hands.press(KeyCode.C);
            opens(hands);
            assertThat(form(hands)).doesNotContain("You had begun");
        }
    }

    @Test
    void whatWasBegunSurvivesTheWindow() {
        try (Hands hands = Hands.open(file)) {
            hands.select(hands.pane(0), PASSAGE);
            hands.press(KeyCode.C);
            opens(hands);
            hands.type(STATEMENT);
        }
        try (Hands hands = Hands.open(file)) {
            hands.select(hands.pane(0), PASSAGE);
            hands.press(KeyCode.C);
            opens(hands);
            press(hands, "Go on with what you wrote");
            assertThat(form(hands)).contains(STATEMENT);
        }
    }

    @Test
    void aClaimWithoutAPassageStandsInTheListAndIsTiedLater() {
        try (Hands hands = Hands.open(file)) {
            make(hands, new Making.NewClaim(null));
            cursor(hands);
            hands.type(STATEMENT);
            tab(hands, 2);
            hands.type("Who are the experts?");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            Claim made = claim(hands);
            assertThat(hands.now().anchorsOf(made.id())).isEmpty();
            assertThat(Hands.words(hands.see(".claims-section"))).contains("untied");
            hands.focusOn(made.id());
            assertThat(form(hands)).contains("Not tied to a passage yet");
            press(hands, "Tie to the selected words");
            assertThat(Objects.requireNonNull(Headless.call(
                                    () -> hands.workspace().message().get()))
                            .sentence())
                    .contains("Select the words");
            hands.select(hands.pane(0), PASSAGE);
            press(hands, "Tie to the selected words");
            assertThat(hands.now().anchorsOf(made.id())).hasSize(1);
            assertThat(hands.desk().focus().get())
                    .isInstanceOfSatisfying(
                            Focus.OnClaim.class, on -> assertThat(on.claim()).isEqualTo(made.id()));
        }
    }

    @Test
    void anEditionsPositionIsNotChangedButCopied() {
        try (Hands hands = Hands.open(file)) {
            Interpretation theirs = hands.now().interpretationsOf(motive(hands)).getFirst();
            make(hands, new Making.Change(theirs.id()));
            assertThat(form(hands)).contains("stays as it is");
            press(hands, "Make my own copy of it");
            hands.await("the copy", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
            hands.type("I see it another way. ");
            hands.press(KeyCode.CONTROL, KeyCode.ENTER);
            Interpretation mine = position(hands);
            assertThat(mine.id()).isNotEqualTo(theirs.id());
            assertThat(mine.voice()).isEqualTo(theirs.voice());
            assertThat(mine.argument()).contains("I see it another way.");
            assertThat(hands.now().interpretation(theirs.id())).contains(theirs);
        }
    }

    @Test
    void whatIsRefusedStaysOpenAndSaysWhy() {
        try (Hands first = Hands.open(file);
                Hands second = Hands.open(file)) {
            second.select(second.pane(0), PASSAGE);
            second.press(KeyCode.C);
            opens(second);
            second.type(STATEMENT);
            tab(second, 2);
            second.type("Who are the experts?");
            second.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(form(second)).contains("Nothing was changed").contains(STATEMENT);
            assertThat(first.now().claims()).noneMatch(claim -> claim.origin().isReaders());
        }
    }
}
