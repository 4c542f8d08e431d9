package org.variorum.ui.margin;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Interpretation;
import org.variorum.ui.Desk;
import org.variorum.ui.Making;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Words;

/// What can be done to something on a claim's card: one's own is changed or taken away; beside an edition's
/// one's own can be put.
final class CardMenu extends MenuButton {
    private final Desk desk;

    private CardMenu(Desk desk) {
        this.desk = desk;
        setGraphic(new FontIcon("mdi2d-dots-horizontal"));
        getStyleClass().setAll("icon-button", "card-menu");
        setAccessibleText(Words.of("margin.menu"));
        Hints.give(this, Words.of("margin.menu"));
    }

    static CardMenu of(Claim claim, Desk desk) {
        CardMenu menu = new CardMenu(desk);
        menu.offer("margin.menu.position", new Making.NewPosition(claim.id(), null));
        menu.offer("margin.menu.tie", new Making.Tie(claim.id()));
        if (claim.origin().isReaders()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.own(claim.id());
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.offer("margin.menu.people", new Making.People());
        return menu;
    }

    static CardMenu of(Interpretation held, Desk desk) {
        CardMenu menu = new CardMenu(desk);
        menu.offer("margin.menu.another", new Making.NewPosition(held.claim(), held.voice()));
        if (held.origin().isReaders()) {
            menu.own(held.id());
        } else {
            menu.offer("margin.menu.copy", new Making.CopyOf(held.id()));
        }
        return menu;
    }

    /// Only for the reader's own.
    static CardMenu of(Evidence evidence, Desk desk) {
        CardMenu menu = new CardMenu(desk);
        menu.own(evidence.id());
        return menu;
    }

    private void own(org.variorum.model.Id id) {
        offer("margin.menu.change", new Making.Change(id));
        offer("margin.menu.remove", new Making.TakeAway(id));
    }

    private void offer(String word, Making what) {
        MenuItem item = new MenuItem(Words.of(word));
        item.setOnAction(_ -> desk.make(what, card()));
        getItems().addAll(List.of(item));
    }

    /// The form stands beside the card, and not over it.
    private javafx.scene.Node card() {
        for (javafx.scene.Node node = this; node != null; node = node.getParent()) {
            if (node instanceof Card) {
                return node;
            }
        }
        return this;
    }
}
