package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// An unfolded position: who, which stance, how directly, the argument, the work, and the evidence.
final class Position extends VBox {
    private final List<EvidenceRow> rows = new ArrayList<>();

    Position(ClaimFacts.Unfolded unfolded, MarginModel model) {
        getStyleClass().add("position");
        Interpretation held = unfolded.position().interpretation();
        Ink.dip(this, unfolded.position().voice().ink());
        getChildren().add(who(unfolded, model));
        if (!held.argument().isBlank()) {
            getChildren().add(Prose.markdown(held.argument(), "argument"));
        } else if (held.stance() != Stance.SILENT) {
            getChildren().add(Prose.flow(Words.of("margin.argument.none"), "no-argument"));
        }
        getChildren().add(Prose.flow(known(unfolded), "known"));
        if (unfolded.rows().isEmpty()) {
            getChildren().add(Prose.flow(Words.of("margin.evidence.none"), "no-evidence"));
        }
        for (ClaimFacts.Row row : unfolded.rows()) {
            EvidenceRow shown = new EvidenceRow(row, model);
            rows.add(shown);
            getChildren().add(shown);
        }
    }

    List<EvidenceRow> rows() {
        return rows;
    }

    private static HBox who(ClaimFacts.Unfolded unfolded, MarginModel model) {
        Interpretation held = unfolded.position().interpretation();
        Label name = Prose.label(VoiceName.brief(unfolded.position().voice()), "position-voice");
        Label stance =
                Prose.label(Words.of("stance." + held.stance().name().toLowerCase(Locale.ROOT)), "position-stance");
        Label directness = Prose.label(
                Words.of("directness." + held.directness().name().toLowerCase(Locale.ROOT)), "position-directness");
        stance.setMinWidth(USE_PREF_SIZE);
        directness.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox who = new HBox(
                6, new StanceGlyph(held.stance()), name, stance, space, directness, CardMenu.of(held, model.desk()));
        who.setAlignment(Pos.CENTER_LEFT);
        return who;
    }

    /// How the position is known: through whom, from which work, how certainly.
    private static String known(ClaimFacts.Unfolded unfolded) {
        List<String> parts = new ArrayList<>();
        if (!unfolded.reportedBy().isEmpty()) {
            parts.add(Words.of("margin.reported-by", unfolded.reportedBy()));
        }
        if (!unfolded.work().isEmpty()) {
            parts.add(unfolded.work());
        }
        String date = unfolded.position().interpretation().date();
        if (!date.isEmpty()) {
            parts.add(DateWords.full(date));
        }
        parts.add(Words.of("margin.known."
                + unfolded.position().interpretation().confidence().name().toLowerCase(Locale.ROOT)));
        return String.join(" · ", parts);
    }
}
