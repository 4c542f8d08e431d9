package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.compare.Aside;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.HardTexts;
import org.variorum.ui.Headless;
import org.variorum.ui.Room;

/// The matrix in the real window over the first reading set, with mouse and keys.
class MatrixRoomTest {
    private static final Id.Document LETTER = new Id.Document("korea-1950:stalin-gottwald-en");

    @TempDir
    Path folder;

    private Hands hands;

    @BeforeEach
    void open() {
        hands = Hands.open(folder.resolve("library.db"));
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.await("the matrix", () -> Headless.call(() -> hands.sees(".matrix-row")));
    }

    @AfterEach
    void close() {
        hands.close();
    }

    @Test
    void theArrowsGoFromCellToCellAndEnterOpensTheEvidence() {
        assertThat(Hands.words(hands.see(".matrix-title"))).isEqualTo("31 claims, 17 voices");
        hands.press(KeyCode.DOWN);
        Id.Claim first = chosen();
        hands.press(KeyCode.DOWN);
        assertThat(chosen()).isNotEqualTo(first);
        hands.press(KeyCode.UP);
        assertThat(chosen()).isEqualTo(first);
        assertThat(Hands.words(hands.see(".matrix-detail"))).contains("Joseph Stalin");
        hands.press(KeyCode.RIGHT);
        assertThat(Hands.words(hands.see(".matrix-detail"))).contains("Samuel F. Wells Jr.");
        hands.press(KeyCode.LEFT);
        hands.press(KeyCode.ENTER);
        assertThat(Headless.call(() -> focus().getStyleClass())).contains("quote-block");
        hands.press(KeyCode.ENTER);
        assertThat(Headless.call(() -> hands.desk().room().get())).isEqualTo(Room.READ);
        assertThat(Headless.call(() -> hands.desk().paneOf(LETTER))).isPresent();
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(Headless.call(() -> hands.desk().room().get())).isEqualTo(Room.MATRIX);
        assertThat(chosen()).isEqualTo(first);
    }

    @Test
    void aSourceIsSetAsideInTheListAndOneKeyBringsItBack() {
        Snapshot before = hands.now();
        hands.press(KeyCode.S);
        Node letter = hands.see(".source-name", name -> Hands.words(name).equals("Stalin to Gottwald"));
        hands.click(letter);
        assertThat(Hands.words(hands.see(".aside-banner")))
                .startsWith("Without Stalin to Gottwald, 14 interpretations of 11 claims lose their support.");
        assertThat(hands.sees(".matrix-row .struck-mark")).isTrue();
        hands.press(KeyCode.R);
        assertThat(hands.sees(".aside-banner")).isFalse();
        assertThat(Headless.call(() -> hands.desk().aside().get())).isEqualTo(Aside.NOTHING);
        assertThat(hands.now()).as("it is a view only").isSameAs(before);
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.sees(".aside-list")).isFalse();
    }

    @Test
    void aPassageThatTellsTheReadingsApartIsSetAsideBesideItsFigure() {
        look("entanglement-motive", "article-voice");
        assertThat(Hands.words(hands.see(".telling"))).contains("0.75 “America became entangled");
        Headless.run(() -> ((ScrollPane) hands.see(".matrix-detail .scroll-pane")).setVvalue(1));
        hands.click(hands.see(".telling .icon-button"));
        assertThat(Hands.words(hands.see(".aside-banner"))).startsWith("Without 1 passage, ");
        assertThat(Hands.words(hands.see(".aside-quote"))).contains("America became entangled", "set aside");
    }

    @Test
    void twoVoicesAreComparedFromACellAndTheClaimIsReadInItsText() {
        look("gamble-backfired", "kim");
        Labeled compare = (Labeled) hands.see(".compare-button");
        assertThat(compare.getText()).startsWith("Compare Kim and ");
        hands.click(hands.see(".read-button"));
        assertThat(Headless.call(() -> hands.desk().room().get())).isEqualTo(Room.READ);
        assertThat(Objects.requireNonNull(
                                Headless.call(() -> hands.desk().focus().get()))
                        .id())
                .isEqualTo(claim("gamble-backfired"));
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.click(hands.see(".compare-button"));
        assertThat(Objects.requireNonNull(
                                Headless.call(() -> hands.desk().sides().get()))
                        .left())
                .isEqualTo(new Id.Voice("korea-1950:kim"));
        assertThat(Headless.call(() -> hands.desk().claim().get())).isEqualTo(claim("gamble-backfired"));
    }

    @Test
    void aClickChoosesTheCellUnderThePointer() {
        Node row = hands.see(".matrix-row");
        hands.click(row);
        assertThat(chosen()).isNotNull();
        assertThat(hands.sees(".chosen-cell")).isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(Hands.words(hands.see(".matrix-detail"))).startsWith("Choose a cell");
    }

    @Test
    void filtersKeepClaimsBackAndSaySo() {
        hands.click(hands.see(".filter-chip", chip -> Hands.words(chip).equals("Unsupported")));
        assertThat(Hands.words(hands.see(".matrix-nothing"))).contains("No claim passes these filters.");
        hands.click(hands.see(".matrix-nothing .button"));
        assertThat(Hands.words(hands.see(".matrix-title"))).isEqualTo("31 claims, 17 voices");
        hands.click(hands.see(".filter-chip", chip -> Hands.words(chip).equals("Divided")));
        assertThat(Hands.words(hands.see(".matrix-title"))).isEqualTo("26 of 31 claims, 17 voices");
    }

    @Test
    void claimsAndVoicesInAnyScriptHaveTheirRowsAndColumns() {
        List<Edit> edits = new ArrayList<>();
        List<Id.Claim> made = new ArrayList<>();
        for (String text : HardTexts.ALL) {
            Id.Claim claim = new Id.Claim(Id.fresh());
            made.add(claim);
            Id.Voice voice = new Id.Voice(Id.fresh());
            edits.add(new Edit.Put(
                    new Claim(claim, Origin.READER, new Id.Question("korea-1950:want-us-in"), "", text, null, 900)));
            edits.add(new Edit.Put(new Voice(voice, Origin.READER, text, "", VoiceKind.HISTORIAN, 900)));
            edits.add(new Edit.Put(new Interpretation(
                    new Id.Interpretation(Id.fresh()),
                    Origin.READER,
                    claim,
                    voice,
                    Stance.DISPUTES,
                    Directness.QUOTED,
                    null,
                    Confidence.SECONDHAND,
                    text,
                    null,
                    "",
                    "",
                    0)));
        }
        Headless.run(() -> hands.workspace().perform(Edit.of(Deed.ADD_CLAIM, edits)));
        hands.await(
                "the new claims",
                () -> Headless.call(() -> Hands.words(hands.see(".matrix-title")))
                        .startsWith((31 + edits.size() / 3) + " claims"));
        for (int i = 0; i < 6; i++) {
            hands.press(KeyCode.PAGE_DOWN);
            hands.press(KeyCode.END);
        }
        assertThat(made).contains(chosen());
        hands.size(900, 500);
        hands.press(KeyCode.HOME);
        assertThat(hands.sees(".matrix-row")).isTrue();
    }

    private void look(String claim, String voice) {
        Headless.run(() -> {
            hands.desk().room().set(Room.READ);
            hands.desk()
                    .sides()
                    .set(new org.variorum.ui.Sides(
                            new Id.Voice("korea-1950:" + voice), new Id.Voice("korea-1950:wells")));
            hands.desk().claim().set(claim(claim));
            hands.desk().room().set(Room.MATRIX);
        });
        hands.rest();
    }

    private static Id.Claim claim(String slug) {
        return new Id.Claim("korea-1950:" + slug);
    }

    private Id.Claim chosen() {
        return Headless.call(() -> hands.desk().claim().get());
    }

    private Node focus() {
        return hands.stage().getScene().getFocusOwner();
    }
}
