package org.variorum.ui.claims;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.ui.Making;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Where a claim is made; or that it is tied to no passage yet, and how that is done.
final class ClaimPlaces extends VBox {
    ClaimPlaces(Workspace workspace, Claim claim, Runnable close) {
        getStyleClass().add("claim-places");
        List<Anchor> places = workspace.now().anchorsOf(claim.id());
        String words =
                places.isEmpty() ? Words.of("claims.claim.untied") : Words.of("claims.claim.places", places.size());
        var told = Prose.label(words, places.isEmpty() ? "untied" : "caption");
        told.setMinWidth(0);
        HBox row = new HBox(told, Form.space());
        row.setAlignment(Pos.CENTER_LEFT);
        if (places.stream().anyMatch(place -> place.range().isPresent())) {
            row.getChildren().add(Buttons.plain("claims.claim.show", () -> {
                close.run();
                workspace.desk().focusOn(claim.id());
            }));
        }
        row.getChildren()
                .add(Buttons.plain("claims.claim.tie", () -> workspace.desk().make(new Making.Tie(claim.id()))));
        row.getChildren().stream()
                .filter(javafx.scene.control.Button.class::isInstance)
                .forEach(button -> ((javafx.scene.control.Button) button).setMinWidth(USE_PREF_SIZE));
        getChildren().add(row);
    }
}
