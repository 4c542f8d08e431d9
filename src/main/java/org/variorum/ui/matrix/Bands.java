package org.variorum.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What lies under the rows: every second column on a shade, and the column that is looked at.
final class Bands extends Pane {
    private final List<Region> shades = new ArrayList<>();
    private final Region hot = new Region();

    Bands() {
        setMouseTransparent(true);
        setManaged(false);
        hot.getStyleClass().add("hot-column");
        hot.setManaged(false);
        hot.setVisible(false);
        getChildren().add(hot);
    }

    /// @param height how far down there are rows, px
    void place(Measures measures, double height) {
        int wanted = (measures.voices() + 1) / 2;
        while (shades.size() < wanted) {
            Region shade = new Region();
            shade.getStyleClass().add("matrix-band");
            shade.setManaged(false);
            shades.add(shade);
            getChildren().add(0, shade);
        }
        while (shades.size() > wanted) {
            getChildren().remove(shades.removeLast());
        }
        for (int i = 0; i < wanted; i++) {
            shades.get(i).resizeRelocate(measures.left(2 * i), 0, measures.cell(), height);
        }
        resize(measures.left(measures.voices()), height);
    }

    /// @param column −1 for none
    void point(Measures measures, int column) {
        hot.setVisible(column >= 0);
        hot.resizeRelocate(measures.left(Math.max(0, column)), 0, measures.cell(), getHeight());
    }
}
