package org.variorum.ui.claims;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;

/// What completes the words typed into one of a form's fields, under that field. It is a part of the form, not
/// a window, so that the field keeps the keyboard. One for all fields of a form.
final class Suggestions extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// A line of the list.
    ///
    /// @param ink the place of a voice in the order of voices; negative for what has no colour
    record Line(String words, String detail, int ink, boolean fresh, Runnable take) {}

    private @Nullable Region field;
    private List<Line> lines = List.of();
    private int at = -1;

    Suggestions() {
        getStyleClass().addAll("suggestions", "pop");
        setManaged(false);
        setVisible(false);
    }

    boolean isOpenAt(Region asked) {
        return isVisible() && field == asked;
    }

    boolean isOpen() {
        return isVisible();
    }

    /// @param first which line is chosen first; negative for none
    void open(Region under, List<Line> offered, int first) {
        field = under;
        lines = List.copyOf(offered);
        at = first;
        getChildren().setAll(lines.stream().map(this::row).toList());
        setVisible(!lines.isEmpty());
        mark();
        if (getParent() != null) {
            toFront();
            getParent().requestLayout();
        }
    }

    void close() {
        setVisible(false);
        field = null;
    }

    /// The keys that the list takes while it is open. Answers whether this was one of them.
    boolean take(KeyEvent event) {
        if (!isVisible() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case KeyCode.DOWN -> step(1);
            case KeyCode.UP -> step(-1);
            case KeyCode.ESCAPE -> close();
            case KeyCode.ENTER -> {
                if (at < 0) {
                    return false;
                }
                accept(at);
            }
            case KeyCode.TAB -> {
                // The line is taken, and the key goes on to the next field.
                if (at >= 0 && !event.isShiftDown()) {
                    accept(at);
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        event.consume();
        return true;
    }

    private void step(int by) {
        at = Math.floorMod(Math.max(at, by > 0 ? at : 0) + by, lines.size());
        mark();
    }

    private void accept(int index) {
        Line line = lines.get(index);
        close();
        line.take().run();
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
    }

    private HBox row(Line line) {
        HBox row = new HBox();
        row.getStyleClass().addAll("suggestion", line.fresh() ? "fresh" : "there");
        row.setAlignment(Pos.CENTER_LEFT);
        if (line.ink() >= 0) {
            Region bar = new Region();
            bar.getStyleClass().add("candidate-bar");
            Ink.dip(bar, line.ink());
            row.getChildren().add(bar);
        }
        var words = Prose.label(line.words(), "suggestion-words");
        words.setMinWidth(60);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var detail = Prose.label(line.detail(), "caption");
        detail.setMinWidth(Math.min(90, line.detail().length() * 6));
        row.getChildren().addAll(words, detail);
        row.setOnMousePressed(event -> {
            event.consume();
            accept(lines.indexOf(line));
        });
        return row;
    }

    /// Stands under its field, or over it where there is no room below.
    void place() {
        Region under = field;
        if (!isVisible() || under == null || getParent() == null || under.getScene() == null) {
            return;
        }
        Bounds box = getParent().sceneToLocal(under.localToScene(under.getLayoutBounds()));
        double high = prefHeight(box.getWidth());
        double bottom = getParent().localToScene(0, box.getMaxY() + 2 + high).getY();
        boolean over = bottom > under.getScene().getHeight() - 8;
        double y = over ? box.getMinY() - 2 - high : box.getMaxY() + 2;
        resizeRelocate(Math.round(box.getMinX()), Math.round(y), Math.round(box.getWidth()), high);
        layout();
    }
}
