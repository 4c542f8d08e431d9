package org.variorum.ui.catalog;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.variorum.ui.kit.Prose;

/// The date that splits the evidence, as a red line in the list.
final class PivotLine extends HBox {
    PivotLine(String date) {
        getStyleClass().add("pivot-line");
        setAlignment(Pos.CENTER_LEFT);
        Region before = rule();
        before.setMinWidth(6);
        before.setPrefWidth(6);
        Region after = rule();
        HBox.setHgrow(after, Priority.ALWAYS);
        getChildren().addAll(before, Prose.label(date, "pivot-date"), after);
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("pivot-rule");
        rule.setMaxHeight(1);
        return rule;
    }
}
