package org.variorum.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.variorum.model.Bearing;
import org.variorum.model.Stance;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// What the signs of the map mean.
final class Legend extends HBox {
    private static final double LINE = 30;

    Legend() {
        super(18);
        getStyleClass().add("map-legend");
        setAlignment(Pos.CENTER_LEFT);
        for (Stance stance : Stance.values()) {
            add(new StanceGlyph(stance), Words.of("stance." + Wording.lower(stance)));
        }
        Region before = new Region();
        before.getStyleClass().add("map-legend-between");
        getChildren().add(before);
        for (Bearing bearing : Bearing.values()) {
            add(line(bearing), Words.of("bearing." + Wording.lower(bearing)));
        }
        for (String how : List.of("secondhand", "unverified")) {
            Region frame = new Region();
            frame.getStyleClass().addAll("map-legend-frame", how);
            add(frame, Words.of("confidence." + how));
        }
    }

    private void add(Node sign, String word) {
        Label label = Prose.label(word, "map-legend-word");
        label.setMinWidth(USE_PREF_SIZE);
        HBox both = new HBox(6, sign, label);
        both.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(both);
    }

    private static Node line(Bearing bearing) {
        Region box = new Region() {
            {
                setMinSize(LINE, 10);
                setMaxSize(LINE, 10);
                Line line = new Line(1, 5, LINE - 1, 5);
                line.getStyleClass().add("map-legend-line");
                line.setStrokeLineCap(StrokeLineCap.ROUND);
                getChildren().add(line);
                if (bearing == Bearing.CONTEXT) {
                    line.getStrokeDashArray().setAll(0.5, 4.5);
                    line.getStyleClass().add("map-context");
                } else if (bearing == Bearing.UNDERCUTS) {
                    cross(LINE - 9, 1);
                    cross(LINE - 9, -1);
                }
            }

            private void cross(double x, int way) {
                Line stroke = new Line(x - 4, 5 - way * 4, x + 4, 5 + way * 4);
                stroke.getStyleClass().add("map-legend-line");
                stroke.setStrokeLineCap(StrokeLineCap.ROUND);
                getChildren().add(stroke);
            }
        };
        return box;
    }
}
