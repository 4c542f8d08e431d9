package org.variorum.ui.claims;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// A position in the list: who, how, and on which claim.
final class CandidateCell extends ListCell<Candidate> {
    CandidateCell() {
        getStyleClass().add("candidate-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        setText(null);
        setGraphic(empty || candidate == null ? null : row(candidate));
    }

    private HBox row(Candidate candidate) {
        Region bar = new Region();
        bar.getStyleClass().add("candidate-bar");
        Ink.dip(bar, candidate.voice().ink());
        String voice = candidate.voice().label().isEmpty()
                ? candidate.voice().name()
                : candidate.voice().label();
        HBox who = new HBox(Prose.label(voice, "strong"));
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add("candidate-who");
        switch (candidate) {
            case Candidate.There there -> {
                String stance = there.stance().name().toLowerCase(Locale.ROOT);
                who.getChildren()
                        .addAll(
                                new StanceGlyph(there.stance()),
                                Prose.label(
                                        Words.of(
                                                "claims.evidence.sofar",
                                                Words.of("stance." + stance),
                                                there.passages()),
                                        "muted"));
            }
            case Candidate.New _ -> who.getChildren().add(Prose.label(Words.of("claims.evidence.new"), "muted"));
        }
        Label enter = Prose.label(Words.of("claims.evidence.enter"), "key");
        enter.visibleProperty().bind(selectedProperty());
        enter.setMinWidth(USE_PREF_SIZE);
        who.getChildren().addAll(Form.space(), enter);
        VBox lines = new VBox(who, Prose.flow(candidate.claim().statement(), "candidate-claim"));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(bar, lines);
        row.getStyleClass().add("candidate");
        return row;
    }
}
