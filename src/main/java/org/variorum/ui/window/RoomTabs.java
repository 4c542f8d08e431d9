package org.variorum.ui.window;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.variorum.ui.Desk;
import org.variorum.ui.Room;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Words;

/// The doors to the rooms, in the header.
final class RoomTabs extends HBox {
    /// @param others the rooms beside the reading room
    RoomTabs(Desk desk, Set<Room> others) {
        getStyleClass().add("room-tabs");
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Room room : Room.values()) {
            if (room == Room.READ || others.contains(room)) {
                ToggleButton tab = new ToggleButton(word(room));
                tab.getStyleClass().setAll("room-tab");
                tab.setToggleGroup(group);
                tab.setMinWidth(Region.USE_PREF_SIZE);
                tab.setSelected(desk.room().get() == room);
                tab.setOnAction(_ -> {
                    tab.setSelected(true);
                    desk.room().set(room);
                });
                Hints.give(tab, Words.of("window.room.key", word(room), room.ordinal() + 1));
                desk.room().addListener((_, _, now) -> tab.setSelected(now == room));
                getChildren().add(tab);
            }
        }
        setVisible(!others.isEmpty());
        setManaged(!others.isEmpty());
    }

    static String word(Room room) {
        return Words.of("window.room." + room.name().toLowerCase(Locale.ROOT));
    }
}
