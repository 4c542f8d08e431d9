package org.variorum.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.variorum.compare.MapNode;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.ui.Headless;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.work.Lanes;

/// The room over a library in memory, with layouts in the background as in the program.
@SuppressWarnings("NullAway.Init") // every test opens the room first
class MapRoomTest {
    private final Lanes lanes = Drawn.lanes();
    private Workspace workspace;
    private MapRoom room;
    private Stage stage;

    private void open(InMemoryLibrary library) {
        Headless.run(() -> {
            workspace = Drawn.workspace(library, lanes);
            room = new MapRoom(workspace, new Settings());
            stage = Headless.show(room, 990, 700);
        });
        settle();
    }

    private void settle() {
        Headless.await("the map", () -> {
            Headless.layout(room);
            return room.isSettled();
        });
    }

    @AfterEach
    void close() {
        Headless.run(() -> stage.hide());
        lanes.close();
    }

    private void press(KeyCode key) {
        Headless.run(() -> Event.fireEvent(
                room.view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        settle();
    }

    private int shown(int column) {
        return Headless.call(() -> room.view().plan().column(column).size());
    }

    @Test
    void itBeginsWithQuestionsAndClaims() {
        open(Drawn.korea());
        assertThat(shown(0)).isEqualTo(14);
        assertThat(shown(1)).isEqualTo(31);
        assertThat(shown(3)).isZero();
    }

    @Test
    void theClaimThatTheOtherRoomsLookAtStandsOpen() {
        open(Drawn.korea());
        Headless.run(() -> workspace.desk().claim().set(Drawn.claim("entanglement-motive")));
        settle();
        assertThat(shown(3)).isGreaterThan(10);
        assertThat(shown(4)).isGreaterThan(10);
        assertThat(room.model().selected().get()).isEqualTo(MapNode.key(Drawn.claim("entanglement-motive")));
    }

    @Test
    void whatIsOpenedKeepsItsPlaceOnTheScreen() {
        open(Drawn.korea());
        String key = MapNode.key(Drawn.claim("caught-unprepared"));
        String claim = room.view().plan().spot(key).isPresent()
                ? key
                : room.view().plan().column(1).get(5).node().key();
        Headless.run(() -> {
            room.model().selected().set(claim);
            room.view().reveal(claim);
        });
        double before = height(claim);
        press(KeyCode.SPACE);
        assertThat(shown(3)).isPositive();
        assertThat(height(claim)).isCloseTo(before, within(2.0));
        press(KeyCode.SPACE);
        assertThat(shown(3)).isZero();
        assertThat(height(claim)).isCloseTo(before, within(2.0));
    }

    private double height(String key) {
        return Headless.call(() -> room.view()
                .camera()
                .toScreenY(room.view().plan().spot(key).orElseThrow().middle()));
    }

    @Test
    void onlyWhatIsInSightIsMadeIntoNodes() {
        open(Drawn.large(95));
        Headless.run(() -> room.model().wish().set(room.model().wish().get().opening(true)));
        settle();
        int all = room.view().plan().spots().size();
        assertThat(all).isGreaterThan(1000);
        assertThat(Headless.call(() -> room.lookupAll(".map-cell").size())).isBetween(10, all / 4);
        Headless.run(() -> room.view().look(room.view().camera().moved(0, -4000)));
        settle();
        assertThat(Headless.call(() -> room.lookupAll(".map-cell").size())).isBetween(10, all / 4);
        Headless.run(() -> room.view().fit());
        settle();
        assertThat(Headless.call(() -> room.lookupAll(".map-cell").size())).isLessThan(10);
        assertThat(Headless.call(() -> room.lookupAll(".map-shape").size())).isPositive();
    }

    @Test
    void aNewerWishReplacesTheOneUnderWay() {
        open(Drawn.large(95));
        Headless.run(() -> {
            room.model().wish().set(room.model().wish().get().opening(true));
            room.model().wish().set(room.model().wish().get().opening(false));
        });
        settle();
        assertThat(shown(3)).isZero();
        assertThat(shown(1)).isEqualTo(95);
    }

    @Test
    void aLayoutThatIsCancelledLeavesTheOldMap() {
        open(Drawn.large(95));
        Plan before = room.view().plan();
        Headless.run(() -> {
            room.model().wish().set(room.model().wish().get().opening(true));
            room.model().planner().cancel();
        });
        settle();
        assertThat(room.view().plan()).isSameAs(before);
        assertThat(room.model().planner().share().get()).isEqualTo(1);
    }

    @Test
    void oneVoiceShowsWhatItHoldsAndOnWhat() {
        open(Drawn.korea());
        Headless.run(() -> room.model().wish().set(room.model().wish().get().by(Drawn.voice("wells"))));
        settle();
        int held = workspace
                .now()
                .interpretationsBy(Drawn.voice("wells").orElseThrow())
                .size();
        assertThat(shown(3)).isEqualTo(held);
        assertThat(shown(4)).isPositive();
        Headless.run(() -> room.model().wish().set(room.model().wish().get().by(Optional.empty())));
        settle();
        assertThat(shown(1)).isEqualTo(31);
    }

    @Test
    void theKeysWalkOpenAndGoThere() {
        open(Drawn.korea());
        press(KeyCode.DOWN);
        assertThat(room.model().selected().get()).startsWith("question ");
        press(KeyCode.RIGHT);
        assertThat(room.model().selected().get()).startsWith("claim ");
        press(KeyCode.RIGHT);
        assertThat(shown(3)).isPositive();
        press(KeyCode.RIGHT);
        assertThat(room.model().selected().get()).startsWith("stance ");
        press(KeyCode.RIGHT);
        assertThat(room.model().selected().get()).startsWith("position ");
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertThat(room.model().selected().get()).startsWith("claim ");
        assertThat(workspace.desk().claim().get()).isNotNull();
        assertThat(room.view().getAccessibleText()).isNotBlank();
    }

    @Test
    void anEmptyLibrarySaysHowToMakeAClaim() {
        open(new InMemoryLibrary());
        assertThat(Headless.call(() -> room.lookupAll(".map-nothing").stream().anyMatch(node -> node.isVisible())))
                .isTrue();
        assertThat(Headless.call(() -> room.lookup(".map-head").isVisible())).isFalse();
    }
}
