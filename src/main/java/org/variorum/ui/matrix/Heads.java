package org.variorum.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;
import org.variorum.model.Voice;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VoiceName;

/// The names of the voices above their columns, slanted so that all can be read.
final class Heads extends Pane {
    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");
    private static final double SLANT = -50;
    private static final double LONGEST = 118;
    private static final double HEIGHT = 16;
    private final List<HBox> heads = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private List<Voice> voices = List.of();

    Heads() {
        getStyleClass().add("matrix-heads");
        setClip(clip);
    }

    void show(List<Voice> shown) {
        if (shown.equals(voices)) {
            return;
        }
        voices = shown;
        heads.clear();
        shown.forEach(voice -> heads.add(head(voice)));
        getChildren().setAll(heads);
    }

    private static HBox head(Voice voice) {
        Region bar = new Region();
        bar.getStyleClass().add("matrix-head-bar");
        Label name = Prose.label(VoiceName.brief(voice), "matrix-head-name");
        Hints.give(name, voice.name());
        HBox head = new HBox(5, bar, name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMaxWidth(LONGEST);
        head.getStyleClass().add("matrix-head");
        head.setManaged(false);
        head.getTransforms().add(new Rotate(SLANT, 0, HEIGHT));
        return Ink.dip(head, voice.ink());
    }

    void place(Measures measures, double scrolled) {
        clip.setX(measures.claims() - 6);
        clip.setWidth(Math.max(0, measures.width() - measures.claims() + 6));
        clip.setHeight(Measures.HEADER);
        for (int i = 0; i < heads.size(); i++) {
            HBox head = heads.get(i);
            head.resizeRelocate(
                    measures.left(i) + Math.round(measures.cell() / 2) - 2 - scrolled,
                    Measures.HEADER - 10 - HEIGHT,
                    Math.min(LONGEST, head.prefWidth(-1)),
                    HEIGHT);
        }
    }

    /// @param column −1 for none
    void point(int column) {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).pseudoClassStateChanged(HOT, i == column);
        }
    }
}
