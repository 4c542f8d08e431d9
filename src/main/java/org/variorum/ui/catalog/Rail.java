package org.variorum.ui.catalog;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Buttons;

/// The sidebar as a rail of icons, 48 px wide: each opens its part.
public final class Rail extends VBox {
    public static final double WIDTH = 48;

    /// @param open shows a part
    /// @param settings asks for the settings, to hang from a button
    public Rail(Consumer<Sidebar.Part> open, Consumer<Node> settings) {
        getStyleClass().add("rail");
        for (Sidebar.Part part : Sidebar.Part.values()) {
            Button button = Buttons.icon(part.icon, part.word(), () -> open.accept(part));
            button.getStyleClass().add("rail-button");
            getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button cog = Buttons.icon("mdi2c-cog-outline", "window.settings", () -> {});
        cog.setOnAction(_ -> settings.accept(cog));
        cog.getStyleClass().add("rail-button");
        getChildren().addAll(space, cog);
    }
}
