package org.variorum.ui.claims;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.variorum.model.Claim;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.ui.Making;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VoiceChip;
import org.variorum.ui.kit.Words;

/// Who stands where on a claim that is looked at in its form; choosing one opens the position.
final class ClaimPositions extends VBox {
    ClaimPositions(Workspace workspace, Claim claim) {
        getStyleClass().add("form-field");
        Snapshot now = workspace.now();
        FlowPane chips = new FlowPane(4, 4);
        for (Interpretation held : now.interpretationsOf(claim.id())) {
            now.voice(held.voice())
                    .ifPresent(voice -> chips.getChildren()
                            .add(new VoiceChip(
                                    voice,
                                    held.stance(),
                                    held.confidence(),
                                    "",
                                    () -> workspace.desk().make(new Making.Change(held.id())))));
        }
        chips.getChildren()
                .add(Buttons.plain(
                        "claims.position.add", () -> workspace.desk().make(new Making.NewPosition(claim.id(), null))));
        getChildren().addAll(Prose.label(Words.of("claims.claim.positions"), "caption"), chips);
    }
}
