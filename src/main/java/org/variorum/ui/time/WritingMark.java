package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.variorum.compare.Horizon;
import org.variorum.compare.Openness;
import org.variorum.compare.Reach;
import org.variorum.compare.Writing;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What a voice published at one time: the voice's bar, its name, and a hollow ring with the number of sources
/// that are set beside it and could not have been read.
final class WritingMark extends HBox {
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

    private final Writing writing;
    private final List<Horizon.Unread> unread;
    private final Runnable action;

    WritingMark(Writing writing, List<Horizon.Unread> unread, Runnable action) {
        this.writing = writing;
        this.unread = unread;
        this.action = action;
        getStyleClass().add("time-writing");
        setAlignment(Pos.CENTER_LEFT);
        Ink.dip(this, writing.voice().ink());
        Region bar = new Region();
        bar.getStyleClass().add("ink-bar");
        Label name = Prose.label(TimeLayout.name(writing), "time-name");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, name);
        long flags =
                unread.stream().filter(each -> each.reach() == Reach.COULD_NOT).count();
        String flag = "";
        if (flags > 0) {
            Circle ring = new Circle(3.2);
            ring.getStyleClass().add("time-flag");
            Label count = Prose.label(Long.toString(flags), "time-flag-count");
            count.setMinWidth(USE_PREF_SIZE);
            HBox sign = new HBox(2, ring, count);
            sign.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(sign);
            flag = ", " + Words.of("time.flagged", flags);
        }
        setAccessibleText(writing.voice().name() + ", "
                + (writing.date().isEmpty() ? Words.of("time.undated") : HorizonWords.year(writing)) + flag);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }

    Writing writing() {
        return writing;
    }

    List<Horizon.Unread> unread() {
        return unread;
    }

    void at(LocalDate day) {
        pseudoClassStateChanged(LATER, writing.at(day) == Openness.NOT_YET);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
        if (accessible == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessible, parameters);
        }
    }
}
