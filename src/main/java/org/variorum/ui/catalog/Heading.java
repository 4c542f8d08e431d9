package org.variorum.ui.catalog;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.variorum.ui.kit.Prose;

/// The heading of a group, with a count at the right.
final class Heading extends HBox {
    private final Label count;

    Heading(String words, String counted) {
        getStyleClass().add("catalog-heading");
        setAlignment(Pos.BASELINE_LEFT);
        count = Prose.label(counted, "caption");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(Prose.label(words, "group-heading"), space, count);
    }

    void count(String counted) {
        count.setText(counted);
    }
}
