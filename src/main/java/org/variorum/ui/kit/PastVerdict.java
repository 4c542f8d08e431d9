package org.variorum.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.model.Id;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;

/// One verdict in the list of all: when, who, how surely, why. It can be taken away.
final class PastVerdict extends HBox {
    PastVerdict(Verdict verdict, Function<Id.Voice, Optional<Voice>> voices, Runnable remove) {
        getStyleClass().add("past-verdict");
        setAlignment(Pos.TOP_LEFT);
        String sure = VerdictWords.sureness(verdict);
        String says = VerdictWords.finding(verdict, voices) + (sure.isEmpty() ? "" : ", " + sure);
        VBox words =
                new VBox(Prose.flow(says, "past-says"), Prose.label(VerdictWords.day(verdict.made()), "verdict-day"));
        if (!verdict.reason().isBlank()) {
            words.getChildren().add(1, Prose.markdown(verdict.reason(), "past-reason"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button away = Buttons.icon("mdi2c-close", "verdict.remove", remove);
        away.getStyleClass().add("past-remove");
        getChildren().addAll(words, away);
    }
}
