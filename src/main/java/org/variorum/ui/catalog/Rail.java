package org.variorum.ui.catalog;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The sidebar as a rail of icons, 48 px wide: each opens its part.
public final class Rail extends VBox {
    public static final double WIDTH = 48;
    private static final int MOST = 999;

    /// @param open shows a part
    /// @param settings asks for the settings, to hang from a button
    public Rail(Workspace workspace, Consumer<Sidebar.Part> open, Consumer<Node> settings) {
        getStyleClass().add("rail");
        for (Sidebar.Part part : Sidebar.Part.values()) {
            Button button = Buttons.icon(part.icon, part.word(), () -> open.accept(part));
            button.getStyleClass().add("rail-button");
            getChildren().add(part == Sidebar.Part.TRAY ? counted(workspace, button) : button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button cog = Buttons.icon("mdi2c-cog-outline", "window.settings", () -> {});
        cog.setOnAction(_ -> settings.accept(cog));
        cog.getStyleClass().add("rail-button");
        getChildren().addAll(space, cog);
    }

    /// The tray's button with how many passages need a look under it.
    private static VBox counted(Workspace workspace, Button button) {
        Label count = Prose.label("", "rail-count");
        VBox box = new VBox(button, count);
        box.setAlignment(Pos.TOP_CENTER);
        workspace.snapshot().subscribe(now -> {
            int look = TraySection.needLook(now);
            count.setText(look > MOST ? MOST + "+" : "" + look);
            count.setVisible(look > 0);
            count.setManaged(look > 0);
            String words = look == 0
                    ? Words.of(Sidebar.Part.TRAY.word())
                    : Words.of(Sidebar.Part.TRAY.word()) + ": " + Words.of("catalog.count.look", look);
            button.setAccessibleText(words);
            Hints.give(button, words);
        });
        return box;
    }
}
