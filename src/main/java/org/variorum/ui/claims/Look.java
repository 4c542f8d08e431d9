package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.Claim;
import org.variorum.model.Interpretation;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;
import org.variorum.ui.Making;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.KnownTag;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// An edition's claim or position, to be looked at: it stays as it is, and one's own can be put beside it.
final class Look extends VBox {
    private final Button leave;

    private Look(String title, List<Node> body, Optional<Button> more, Runnable close) {
        getStyleClass().addAll("claims-form", "pop");
        setPrefWidth(380);
        leave = Buttons.plain("claims.close", close);
        HBox foot = new HBox();
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("form-foot");
        more.ifPresent(foot.getChildren()::add);
        foot.getChildren().addAll(Form.space(), leave);
        getChildren().add(Prose.label(Words.of(title), "strong"));
        getChildren().addAll(body);
        getChildren().addAll(Prose.flow(Words.of("claims.editions"), "form-hint"), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    static Look at(Workspace workspace, Claim claim, Runnable close) {
        Snapshot now = workspace.now();
        List<Node> body = new ArrayList<>();
        now.question(claim.question()).map(Question::text).ifPresent(text -> body.add(Prose.flow(text, "form-hint")));
        body.add(Prose.flow(claim.statement(), "form-claim"));
        body.add(new ClaimPlaces(workspace, claim, close));
        body.add(new ClaimPositions(workspace, claim));
        return new Look("claims.claim.look", body, Optional.empty(), close);
    }

    static Look at(Workspace workspace, Interpretation held, Runnable close) {
        Snapshot now = workspace.now();
        List<Node> body = new ArrayList<>();
        now.claim(held.claim()).ifPresent(claim -> body.add(Prose.flow(claim.statement(), "form-claim")));
        String name = now.voice(held.voice()).map(Voice::name).orElse("");
        HBox who = new HBox(
                new StanceGlyph(held.stance()),
                Prose.label(name, "strong"),
                Prose.label(Words.of("stance." + EvidenceForm.lower(held.stance()))),
                Form.space(),
                new KnownTag(held, Optional.ofNullable(held.reportedBy()).flatMap(now::voice)));
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add("candidate-who");
        body.add(who);
        body.add(
                held.argument().isBlank()
                        ? Prose.flow(Words.of("margin.argument.none"), "form-hint")
                        : Prose.markdown(held.argument(), "argument"));
        Optional.ofNullable(held.work())
                .flatMap(now::work)
                .map(Work::shortCitation)
                .ifPresent(work -> body.add(
                        Prose.flow(held.locator().isEmpty() ? work : work + ", " + held.locator(), "form-hint")));
        Button copy = Buttons.plain(
                "claims.position.copy.this", () -> workspace.desk().make(new Making.CopyOf(held.id())));
        return new Look("claims.position.look", body, Optional.of(copy), close);
    }

    void begin() {
        leave.requestFocus();
    }
}
