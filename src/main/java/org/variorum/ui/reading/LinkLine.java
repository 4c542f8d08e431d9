package org.variorum.ui.reading;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What a pane's header says while nothing ties its text to the place that leads, and the way to the next place
/// that does. It stands where else the date and the language stand, so that nothing moves for it.
final class LinkLine extends HBox {
    LinkLine(LinkedPanes linked, PaneLink link) {
        getStyleClass().add("link-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Label words = Prose.label(Words.of("reading.link.rests"), "link-rests");
        words.setMinWidth(USE_PREF_SIZE);
        Button above = go("reading.link.above", linked, link, -1);
        Button below = go("reading.link.below", linked, link, 1);
        getChildren().addAll(words, below, above);
        link.resting().subscribe(resting -> {
            setVisible(resting != null);
            setManaged(resting != null);
            if (resting != null) {
                show(below, resting.below());
                show(above, resting.above() && !resting.below());
            }
        });
    }

    private static void show(Button button, boolean there) {
        button.setVisible(there);
        button.setManaged(there);
    }

    private static Button go(String word, LinkedPanes linked, PaneLink link, int by) {
        Button button = Buttons.worded("link-go", Words.of(word), () -> {
            PaneLink.Resting resting = link.resting().get();
            if (resting != null) {
                linked.toLinked(resting.leader(), by);
            }
        });
        button.setMinWidth(0);
        return button;
    }
}
