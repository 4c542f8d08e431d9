package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Polygon;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The handle of the horizon: dragged, or moved with the arrow keys by a year, with Shift by a month, with
/// Ctrl to where something changes; Home and End to the ends.
final class HorizonHandle extends HBox {
    static final double WIDTH = 150;
    static final double HEIGHT = 28;

    /// What the keys ask for.
    enum Step {
        YEAR,
        MONTH,
        CHANGE,
        END
    }

    /// A step of the keyboard; forwards is into the future.
    record Move(Step step, boolean forwards) {}

    private final Label words = Prose.label("", "horizon-words");
    private double grip;

    /// @param dragged gets where the middle of the handle should be, px in its parent's space
    HorizonHandle(DoubleConsumer dragged, Consumer<Move> moved) {
        getStyleClass().add("horizon-handle");
        setAlignment(Pos.CENTER);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Polygon back = new Polygon(5, 0, 5, 8, 0, 4);
        Polygon on = new Polygon(0, 0, 0, 8, 5, 4);
        back.getStyleClass().add("horizon-arrow");
        on.getStyleClass().add("horizon-arrow");
        getChildren().addAll(back, words, on);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Words.of("time.handle.help"));
        setOnMousePressed(event -> {
            requestFocus();
            grip = event.getX() - getWidth() / 2;
            event.consume();
        });
        setOnMouseDragged(event -> {
            dragged.accept(localToParent(event.getX(), 0).getX() - grip);
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> keys(event, moved));
    }

    private static void keys(KeyEvent event, Consumer<Move> moved) {
        if (event.isAltDown()) {
            return;
        }
        Step step = event.isShortcutDown() ? Step.CHANGE : event.isShiftDown() ? Step.MONTH : Step.YEAR;
        switch (event.getCode()) {
            case LEFT, DOWN -> moved.accept(new Move(step, false));
            case RIGHT, UP -> moved.accept(new Move(step, true));
            case HOME -> moved.accept(new Move(Step.END, false));
            case END -> moved.accept(new Move(Step.END, true));
            default -> {
                return;
            }
        }
        event.consume();
    }

    void show(LocalDate day, boolean asked) {
        words.setText(asked ? Words.of("time.horizon.at", HorizonWords.day(day)) : Words.of("time.horizon.none"));
        setAccessibleText(words.getText());
    }
}
