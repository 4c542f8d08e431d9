package org.variorum.ui.time;

import java.util.Optional;
import javafx.scene.text.Text;
import org.variorum.compare.Source;
import org.variorum.ui.kit.Words;

/// Says beside its dot that the source which is pointed out was opened there.
final class OpenedWords extends Text {
    private static final double AWAY = 12;

    OpenedWords() {
        getStyleClass().add("opened-words");
    }

    void show(Optional<Source> chief, TimeLayout layout) {
        setVisible(chief.isPresent());
        chief.ifPresent(source -> {
            setText(Words.of("time.opened", source.label()));
            double at = layout.below().x(source.whenOpened().orElseThrow());
            double needs = getLayoutBounds().getWidth();
            boolean fits = at + AWAY + needs < layout.below().last().right();
            setX(fits ? at + AWAY : at - AWAY - needs);
            setY(layout.heights().opened() - AWAY);
        });
    }
}
