package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Position;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.model.Event;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Desk;
import org.variorum.ui.Room;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Words;

/// The ways out of the picture: to a source, to a claim, and to the card of what one points at.
final class Ways implements TimeChart.Doors {
    private final Workspace workspace;
    private final Desk desk;
    private final Region room;
    private final ObservableList<Node> layer;
    private final Supplier<LocalDate> day;
    private @Nullable TimeCard card;

    /// @param layer what the room shows: cards come on top
    /// @param day the horizon
    Ways(Workspace workspace, Region room, ObservableList<Node> layer, Supplier<LocalDate> day) {
        this.workspace = workspace;
        this.desk = workspace.desk();
        this.room = room;
        this.layer = layer;
        this.day = day;
    }

    @Override
    public void open(List<Source> sources, @Nullable Node from) {
        if (sources.size() == 1) {
            lookAway();
            desk.open(sources.getFirst().document().id());
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Source source : sources) {
            MenuItem item = new MenuItem(source.label() + " · " + HorizonWords.state(source, source.at(day.get())));
            item.setOnAction(_ -> desk.open(source.document().id()));
            menu.getItems().add(item);
        }
        show(menu, from);
    }

    @Override
    public void open(WritingMark mark) {
        lookAway();
        go(mark.writing());
    }

    @Override
    public void choose(List<Writing> several, Node from) {
        ContextMenu menu = new ContextMenu();
        for (Writing writing : several) {
            MenuItem item = new MenuItem(writing.voice().name() + " · "
                    + (writing.date().isEmpty() ? Words.of("time.undated") : HorizonWords.year(writing)));
            item.setOnAction(_ -> go(writing));
            menu.getItems().add(item);
        }
        show(menu, from);
    }

    private void show(ContextMenu menu, @Nullable Node from) {
        lookAway();
        Node at = from == null ? room : from;
        menu.show(at, Side.BOTTOM, 0, 2);
    }

    /// To the claim that the rooms look at, if it is one of its claims; else to the first that can be shown.
    private void go(Writing writing) {
        Id.Claim looked = desk.claim().get();
        Snapshot now = workspace.now();
        List<Position> positions = writing.positions().stream()
                .filter(each -> now.anchorsOf(each.interpretation().claim()).stream()
                        .anyMatch(anchor -> now.document(anchor.document()).isPresent()))
                .toList();
        positions.stream()
                .filter(each -> each.interpretation().claim().equals(looked))
                .findFirst()
                .or(() -> positions.stream().findFirst())
                .ifPresentOrElse(
                        position -> desk.focusOn(
                                position.interpretation().claim(),
                                position.interpretation().id()),
                        () -> {
                            desk.claim()
                                    .set(writing.positions()
                                            .getFirst()
                                            .interpretation()
                                            .claim());
                            desk.room().set(Room.MATRIX);
                        });
    }

    @Override
    public void open(Event event) {
        lookAway();
        if (workspace.now().document(event.document()).isPresent()) {
            desk.open(event.document());
        }
    }

    @Override
    public void look(Node at, TimeCard.Subject subject) {
        lookAway();
        TimeCard next = new TimeCard(subject, day.get());
        card = next;
        next.setManaged(false);
        layer.add(next);
        next.applyCss();
        double height = next.prefHeight(TimeCard.WIDTH);
        Bounds place = room.sceneToLocal(at.localToScene(at.getBoundsInLocal()));
        double x = Math.clamp(place.getMinX() - 12, 8, Math.max(8, room.getWidth() - TimeCard.WIDTH - 8));
        double below = place.getMaxY() + 8;
        double y = below + height < room.getHeight() - 8 ? below : Math.max(8, place.getMinY() - height - 8);
        next.resizeRelocate(Math.round(x), Math.round(y), TimeCard.WIDTH, Math.ceil(height));
    }

    @Override
    public void lookAway() {
        if (card != null) {
            layer.remove(card);
            card = null;
        }
    }
}
