package org.variorum.ui;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.ui.kit.Words;

/// What can be done with a document as a whole: a new version, what became of its passages, its earlier versions.
public final class DocumentMenu {
    private DocumentMenu() {}

    /// Shows it under a node.
    public static void show(Workspace workspace, Id.Document document, Node beside) {
        of(workspace, document).show(beside, Side.BOTTOM, 0, 2);
    }

    /// For a document as it is now or an earlier version of one.
    public static ContextMenu of(Workspace workspace, Id.Document document) {
        ContextMenu menu = new ContextMenu();
        Document shown = workspace.now().document(document).orElse(null);
        if (shown == null) {
            return menu;
        }
        Document.Earlier earlier = shown.earlier();
        Id.Document current = earlier == null ? document : earlier.of();
        if (earlier != null) {
            add(menu, Words.of("versions.current"), () -> workspace.desk().open(current));
        }
        MenuItem fresh =
                add(menu, Words.of("versions.new"), () -> workspace.versions().choose(current));
        fresh.setDisable(!workspace.library().isWritable());
        var versions = workspace.now().earlierVersions(current);
        if (!versions.isEmpty()) {
            add(menu, Words.of("versions.tell"), () -> workspace.versions().tell(current));
            menu.getItems().add(new SeparatorMenuItem());
            versions.forEach(version -> add(
                    menu,
                    Versions.words(version).orElse(version.title()),
                    () -> workspace
                            .desk()
                            .openBeside(version.id(), workspace.desk().open(current))));
        }
        return menu;
    }

    private static MenuItem add(ContextMenu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
        return item;
    }
}
