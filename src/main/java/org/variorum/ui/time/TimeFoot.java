package org.variorum.ui.time;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ProseFlow;
import org.variorum.ui.kit.Words;

/// The foot of the room: what could not be read by the horizon, in a sentence, and what the signs mean.
final class TimeFoot extends HBox {
    static final double HEIGHT = 62;

    private final Label heading = Prose.label("", "time-heading");
    private final ProseFlow sentence = Prose.emptyFlow("time-sentence");

    TimeFoot() {
        getStyleClass().add("time-foot");
        setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        StackPane middle = new StackPane(sentence);
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        sentence.setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, middle);
        sign("open", "time.sign.open");
        sign("not_yet", "time.sign.not-yet");
        sign("unknown", "time.sign.unknown");
        HBox flag = new HBox(2, flagRing(), Prose.label("3", "time-flag-count"));
        flag.setAlignment(Pos.CENTER);
        entry(flag, "time.sign.flag");
    }

    private static Circle flagRing() {
        Circle ring = new Circle(3.2);
        ring.getStyleClass().add("time-flag");
        return ring;
    }

    private void sign(String state, String key) {
        Circle ring = new Circle(5);
        ring.getStyleClass().addAll("ring", state);
        StackPane box = new StackPane(ring);
        box.getStyleClass().add("time-sign");
        entry(box, key);
    }

    private void entry(javafx.scene.layout.Region sign, String key) {
        Label words = Prose.label(Words.of(key), "time-sign-words");
        words.setMinWidth(USE_PREF_SIZE);
        HBox entry = new HBox(6, sign, words);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setMinWidth(USE_PREF_SIZE);
        getChildren().add(entry);
    }

    void show(String head, String words) {
        heading.setText(head);
        boolean complex = Prose.isComplex(words);
        sentence.show(Prose.runs(words, complex), complex);
        setAccessibleText(head + ". " + words);
    }
}
