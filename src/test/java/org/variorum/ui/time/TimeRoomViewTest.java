package org.variorum.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Headless;
import org.variorum.ui.Workspace;
import org.variorum.work.InLine;

/// The room alone, over libraries of several kinds.
class TimeRoomViewTest {
    static Workspace workspace(Snapshot now) {
        Workspace workspace = new Workspace(InMemoryLibrary.of(), new InLine(), InstantSource.fixed(Instant.EPOCH));
        workspace.begin(now);
        return workspace;
    }

    private static TimeRoom room(Workspace workspace) {
        TimeRoom room = new TimeRoom(workspace);
        Scene scene = Headless.scene(room, 1280, 756, false);
        Headless.layout((TimeRoom) scene.getRoot());
        return room;
    }

    private static String words(Node in) {
        StringBuilder all = new StringBuilder();
        in.lookupAll(".text").forEach(node -> all.append(node instanceof Text text ? text.getText() + " " : ""));
        return all.toString();
    }

    @Test
    void anEmptyLibrarySaysThatThereIsNothing() {
        Headless.run(() -> {
            TimeRoom room = room(workspace(Snapshot.EMPTY));
            assertThat(words(room)).contains("nothing here with a date yet");
            assertThat(room.lookupAll(".time-dot")).isEmpty();
            assertThat(room.lookup(".horizon-handle").isVisible()).isFalse();
        });
    }

    @Test
    void hundredsOfSourcesAreGatheredAndCounted() {
        Headless.run(() -> {
            Workspace workspace = workspace(Pretend.crowd(400, 200));
            TimeRoom room = room(workspace);
            Set<Node> dots = room.lookupAll(".time-dot");
            assertThat(dots.size()).isBetween(20, 400);
            workspace.desk().horizon().set(LocalDate.of(1990, 12, 31));
            assertThat(words(room)).contains("sources could not have been read");
            assertThat(words(room)).contains("could not have been read, among them");
        });
    }

    @Test
    void aClaimThatTheRoomsLookAtFiltersTheSources() {
        Headless.run(() -> {
            Snapshot korea = Pretend.korea();
            Workspace workspace = workspace(korea);
            TimeRoom room = room(workspace);
            int all = room.lookupAll(".time-dot").size();
            Id.Claim claim = korea.claims().stream()
                    .map(each -> each.id())
                    .filter(id -> id.slug().equals("entanglement-motive"))
                    .findFirst()
                    .orElseThrow();
            workspace.desk().claim().set(claim);
            Headless.layout(room);
            assertThat(room.lookupAll(".time-dot").size()).isPositive().isLessThan(all);
            workspace.desk().claim().set(null);
            Headless.layout(room);
            assertThat(room.lookupAll(".time-dot")).hasSize(all);
        });
    }

    @Test
    void nearerIsWiderAndEverythingStaysWhereItBelongs() {
        Headless.run(() -> {
            Workspace workspace = workspace(Pretend.korea());
            TimeRoom room = room(workspace);
            workspace.desk().horizon().set(LocalDate.of(2001, 12, 31));
            int labels = room.lookupAll(".time-label").size();
            for (int i = 0; i < 3; i++) {
                room.zoom(1.5);
                Headless.layout(room);
            }
            assertThat(room.lookupAll(".time-label").size()).isGreaterThan(labels);
            assertThat(List.copyOf(room.lookupAll(".time-chart"))
                            .getFirst()
                            .getLayoutBounds()
                            .getWidth())
                    .isGreaterThan(3_000);
        });
    }
}
