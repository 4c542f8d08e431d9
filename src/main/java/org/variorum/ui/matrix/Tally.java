package org.variorum.ui.matrix;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.variorum.compare.Balance;
import org.variorum.model.Stance;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// How many positions take which stance: sign, number and word.
final class Tally extends FlowPane {
    Tally(Balance balance) {
        super(16, 2);
        getStyleClass().add("tally");
        for (Stance stance : Stance.values()) {
            int count = balance.of(stance);
            if (count > 0) {
                String word = Words.of("margin.count." + stance.name().toLowerCase(Locale.ROOT), count);
                HBox item = new HBox(4, new StanceGlyph(stance, 9), Prose.label(count + " " + word, "caption"));
                item.setAlignment(Pos.CENTER_LEFT);
                getChildren().add(item);
            }
        }
    }
}
