package org.variorum.ui.time;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.variorum.compare.Source;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Says beside its dot that the source which is pointed out was opened there.
final class OpenedWords extends Group {
    private static final double AWAY = 12;

    private final Text line = Prose.line("", "opened-words");

    OpenedWords() {
        getChildren().add(line);
    }

    void show(Optional<Source> chief, TimeLayout layout) {
        setVisible(chief.isPresent());
        chief.ifPresent(source -> {
            line.setText(Words.of("time.opened", source.label()));
            double at = layout.below().x(source.whenOpened().orElseThrow());
            double needs = line.getLayoutBounds().getWidth();
            boolean fits = at + AWAY + needs < layout.below().last().right();
            line.setX(fits ? at + AWAY : at - AWAY - needs);
            line.setY(layout.heights().opened() - AWAY);
        });
    }
}
