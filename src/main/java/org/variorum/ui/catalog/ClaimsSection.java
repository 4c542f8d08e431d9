package org.variorum.ui.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.compare.Balance;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.ui.Focus;
import org.variorum.ui.Making;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.BalanceBar;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The questions, each with its claims and how the voices stand to them.
final class ClaimsSection extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Workspace workspace;
    private final Map<Id.Claim, Node> rows = new HashMap<>();

    ClaimsSection(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("claims-section");
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.claims() != now.claims()
                    || before.questions() != now.questions()
                    || before.interpretations() != now.interpretations()
                    || before.anchors() != now.anchors()) {
                fill(now);
            }
        });
        workspace.desk().focus().addListener((_, _, _) -> showFocus());
        fill(workspace.now());
    }

    private void fill(Snapshot now) {
        getChildren().clear();
        rows.clear();
        getChildren()
                .add(new Heading(
                        Words.of("catalog.claims"),
                        now.questions().size() + " · " + now.claims().size()));
        Button make = Buttons.worded(
                "link-button",
                Words.of("catalog.claims.new"),
                () -> workspace.desk().make(new Making.NewClaim(null)));
        Button people = Buttons.worded(
                "link-button",
                Words.of("catalog.people"),
                () -> workspace.desk().make(new Making.People()));
        HBox tools = new HBox(make, people);
        tools.getStyleClass().add("claims-tools");
        getChildren().add(tools);
        for (Question question : now.questions()) {
            List<Claim> claims = now.claimsOf(question.id());
            var words = Prose.flow(question.text(), "question-row");
            getChildren().add(words);
            for (Claim claim : claims) {
                Node row = row(now, claim);
                rows.put(claim.id(), row);
                getChildren().add(row);
            }
        }
        showFocus();
    }

    private Node row(Snapshot now, Claim claim) {
        String words = claim.label().isEmpty() ? claim.statement() : claim.label();
        Label name = Prose.label(words, "row-name");
        name.setMinWidth(20);
        name.setMaxWidth(Double.MAX_VALUE);
        Hints.give(
                name,
                now.anchorsOf(claim.id()).isEmpty()
                        ? claim.statement() + "\n" + Words.of("catalog.claims.untied.whole")
                        : claim.statement());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name);
        boolean untied = now.anchorsOf(claim.id()).isEmpty();
        if (untied) {
            Label mark = Prose.label(Words.of("catalog.claims.untied"), "row-untied");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(mark);
            words = words + ", " + Words.of("catalog.claims.untied.whole");
        }
        row.getChildren().add(new BalanceBar(Balance.of(now.interpretationsOf(claim.id())), 44));
        row.getStyleClass().add("catalog-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFocusTraversable(true);
        row.setAccessibleText(words);
        row.setOnMouseClicked(_ -> workspace.desk().focusOn(claim.id()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                workspace.desk().focusOn(claim.id());
                event.consume();
            }
        });
        return row;
    }

    private void showFocus() {
        Id focused = workspace.desk().focus().get() instanceof Focus.OnClaim on ? on.claim() : null;
        rows.forEach((claim, row) -> row.pseudoClassStateChanged(OPEN, claim.equals(focused)));
    }
}
