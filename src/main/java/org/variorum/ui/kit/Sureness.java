package org.variorum.ui.kit;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.variorum.model.Verdict;

/// How sure a verdict is: five dots, as many filled, and the words for it. Can be set by clicking a dot, by the
/// arrow keys and by the digits 1 to 5.
final class Sureness extends HBox {
    private final HBox dots = new HBox();
    private final Label words = Prose.label("", "sureness-words");
    private int value;

    /// @param set gets what the reader chooses
    Sureness(IntConsumer set) {
        super(6);
        getStyleClass().add("sureness");
        setAlignment(Pos.CENTER_LEFT);
        dots.setAlignment(Pos.CENTER_LEFT);
        for (int i = 1; i <= Verdict.SUREST; i++) {
            dots.getChildren().add(dot(i, set));
        }
        getChildren().addAll(dots, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int next = next(event.getCode());
            if (next > 0) {
                event.consume();
                if (next != value) {
                    set.accept(next);
                }
            }
        });
    }

    private static Node dot(int number, IntConsumer set) {
        Region dot = new Region();
        dot.getStyleClass().add("sureness-dot");
        StackPane target = new StackPane(dot);
        target.getStyleClass().add("sureness-target");
        target.setOnMouseClicked(event -> {
            event.consume();
            set.accept(number);
        });
        return target;
    }

    private int next(KeyCode key) {
        return switch (key) {
            case RIGHT, UP, PLUS, ADD -> Math.min(Verdict.SUREST, value + 1);
            case LEFT, DOWN, MINUS, SUBTRACT -> Math.max(1, value - 1);
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            default -> 0;
        };
    }

    void show(int sureness) {
        value = sureness;
        for (int i = 0; i < dots.getChildren().size(); i++) {
            Node dot = ((StackPane) dots.getChildren().get(i)).getChildren().getFirst();
            dot.getStyleClass().remove("full");
            if (i < sureness) {
                dot.getStyleClass().add("full");
            }
        }
        words.setText(words(sureness));
        setAccessibleText(Words.of("verdict.sureness", sureness, words(sureness)));
    }

    /// Such as “fairly sure”.
    static String words(int sureness) {
        return Words.of("verdict.sure." + sureness);
    }
}
