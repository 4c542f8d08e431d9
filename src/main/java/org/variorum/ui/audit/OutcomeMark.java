package org.variorum.ui.audit;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.variorum.compare.quotation.Outcome;

/// The drawn sign of what was found. Every sign has a shape of its own; the colour only helps.
final class OutcomeMark extends Region {
    private static final double SIZE = 14;

    OutcomeMark(Outcome outcome) {
        SVGPath path = new SVGPath();
        path.setContent(
                switch (outcome) {
                    case EXACT -> "M 2 7.5 L 5.5 11 L 12 3.5";
                    case EDITED -> "M 5 2.5 H 2.5 V 11.5 H 5 M 9 2.5 H 11.5 V 11.5 H 9";
                    case ALTERED -> "M 2 5 H 12 M 2 9 H 12 M 9.5 2 L 4.5 12";
                    case SPLICED -> "M 1.5 4.5 H 6.5 M 7.5 9.5 H 12.5 M 7 2.5 V 11.5";
                    case NOT_FOUND -> "M 7 2 A 5 5 0 1 0 7.01 2 Z M 3 11.5 L 11 2.5";
                    case CANNOT_TELL -> "M 7 2 A 5 5 0 1 0 7.01 2 Z";
                });
        if (outcome == Outcome.CANNOT_TELL) {
            path.getStrokeDashArray().addAll(2.0, 2.0);
        }
        path.getStyleClass().add("outcome-path");
        path.setManaged(false);
        getStyleClass()
                .addAll(
                        "outcome-mark",
                        "outcome-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getChildren().add(path);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }
}
