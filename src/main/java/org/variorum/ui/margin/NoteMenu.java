package org.variorum.ui.margin;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.Making;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Words;

/// What can be done with a note besides writing it.
final class NoteMenu extends MenuButton {
    NoteMenu(NoteFacts now, MarginModel model) {
        setGraphic(new FontIcon("mdi2d-dots-horizontal"));
        getStyleClass().setAll("icon-button", "card-menu", "note-menu");
        setAccessibleText(Words.of("margin.menu"));
        Hints.give(this, Words.of("margin.menu"));
        offer("margin.menu.reply", () -> model.reply(now.note()));
        if (now.note().origin().isReaders()) {
            if (!now.isWhole()) {
                offer(
                        "margin.menu.carry",
                        () -> model.desk().make(new Making.Carry(now.note().id()), this));
            }
            getItems().add(new SeparatorMenuItem());
            offer("margin.menu.remove", () -> model.remove(now.note()));
        }
    }

    private void offer(String word, Runnable action) {
        MenuItem item = new MenuItem(Words.of(word));
        item.setOnAction(_ -> action.run());
        getItems().add(item);
    }
}
