package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// A claim: what it says, under which question, who makes it, and, if one likes, one's own position at once.
/// Made in selected words, or in none yet; or one of the reader's own that is changed.
final class ClaimForm extends Form {
    private final Optional<Passage> passage;
    private final Optional<Claim> old;
    private final TextArea statement = Prose.area(Words.of("claims.claim.statement.prompt"), "remark");
    private final TextField label = Prose.field(Words.of("claims.claim.label.prompt"));
    private final QuestionField question;
    private final VoiceField madeBy;
    private final Segments<Stance> stance = new Segments<>(
                    Stance.class, each -> Words.of("stance.short." + EvidenceForm.lower(each)), false)
            .without(Stance.SILENT)
            .with(StanceGlyph::new);
    private final TextArea argument = Prose.area(Words.of("claims.position.argument.prompt"), "remark");
    private final VBox same = new VBox();
    private Optional<Claim> doubled = Optional.empty();

    /// A new one.
    ///
    /// @param passage where it is made; empty where it is made in no text yet
    ClaimForm(Workspace workspace, Optional<Passage> passage, Id.@Nullable Question under, Runnable close) {
        this(workspace, "claim:" + passage.map(Passage::key).orElse("nowhere"), passage, Optional.empty(), close);
        passage.map(Passage::words).ifPresent(words -> statement.setText(words.replaceAll("\\s+", " ")));
        if (under != null) {
            workspace.now().question(under).ifPresent(question.chooser()::choose);
        }
    }

    /// One of the reader's own.
    ClaimForm(Workspace workspace, Claim claim, Runnable close) {
        this(workspace, "change:" + claim.id().value(), Optional.empty(), Optional.of(claim), close);
        statement.setText(claim.statement());
        label.setText(claim.label());
        workspace.now().question(claim.question()).ifPresent(question.chooser()::choose);
        madeBy.choose(claim.madeBy());
    }

    private ClaimForm(Workspace workspace, String key, Optional<Passage> passage, Optional<Claim> old, Runnable close) {
        super(workspace, key, 380, "claims.claim.save", close);
        this.passage = passage;
        this.old = old;
        question = new QuestionField(workspace, suggestions);
        madeBy = new VoiceField(workspace, suggestions, "claims.claim.voice.prompt");
        statement.setPrefRowCount(3);
        argument.setPrefRowCount(2);
        head(
                Words.of(old.isEmpty() ? "claims.claim.title" : "claims.claim.change"),
                passage.map(each -> each.place(workspace.now())).orElse(""));
        foot();
        same.getStyleClass().add("form-notice");
        passage.ifPresent(each -> body.getChildren().add(Prose.flow("“" + each.words() + "”", "form-quote")));
        old.ifPresent(claim -> body.getChildren().add(new ClaimPlaces(workspace, claim, close)));
        if (old.isEmpty() && passage.isEmpty()) {
            body.getChildren().add(Prose.flow(Words.of("claims.claim.untied.new"), "form-hint"));
        }
        body.getChildren()
                .addAll(
                        field("claims.claim.statement", statement),
                        same,
                        field("claims.claim.label", label),
                        field("claims.claim.question", question),
                        field("claims.claim.voice", madeBy));
        if (old.isEmpty()) {
            VBox why = field("claims.claim.why", argument);
            body.getChildren().addAll(field("claims.claim.own", stance), why);
            stance.value().subscribe(now -> shown(why, now != null));
        } else {
            body.getChildren().add(new ClaimPositions(workspace, old.get()));
        }
        statement.textProperty().addListener((_, _, _) -> changed());
        question.chooser().field().textProperty().addListener((_, _, _) -> check());
        unfinished.keep("statement", statement.textProperty());
        unfinished.keep("label", label.textProperty());
        unfinished.keep("question", question.chooser().field().textProperty());
        madeBy.keep(unfinished, "voice");
        unfinished.keep("stance", stance.value(), stance::name, stance::setName);
        unfinished.keep("argument", argument.textProperty());
        changed();
    }

    @Override
    Node first() {
        return statement;
    }

    /// The words of the passage are a proposal.
    @Override
    boolean beginsAnew() {
        return passage.map(each -> statement.getText().equals(each.words().replaceAll("\\s+", " ")))
                .orElse(false);
    }

    /// Says where a claim with these words is there already.
    private void changed() {
        doubled = Doubles.claim(
                workspace.now(), statement.getText(), old.map(Claim::id).orElse(null));
        shown(same, doubled.isPresent());
        saveButton().setText(Words.of(doubled.isPresent() ? "claims.claim.save.same" : "claims.claim.save"));
        same.getChildren().clear();
        doubled.ifPresent(claim -> {
            String asked = workspace
                    .now()
                    .question(claim.question())
                    .map(each -> each.text())
                    .orElse("");
            same.getChildren().add(Prose.flow(Words.of("claims.claim.same", asked), "notice-words"));
            HBox ways = new HBox();
            ways.getStyleClass().add("notice-ways");
            ways.setAlignment(Pos.CENTER_LEFT);
            passage.ifPresent(words ->
                    ways.getChildren().add(Buttons.plain("claims.claim.same.tie", () -> tie(words, claim))));
            ways.getChildren().add(Buttons.plain("claims.claim.same.look", () -> {
                leave();
                workspace.desk().focusOn(claim.id());
            }));
            same.getChildren().add(ways);
        });
        check();
    }

    private void tie(Passage words, Claim claim) {
        unfinished.close(true);
        leave();
        words.letGo();
        workspace.perform(
                Tying.tie(workspace.now(), words, claim.id()),
                () -> workspace.desk().restoreFocus(claim.id(), null));
    }

    @Override
    String missing() {
        if (statement.getText().isBlank()) {
            return Words.of("claims.claim.needs.statement");
        }
        return question.chooser().isEmpty() ? Words.of("claims.claim.needs.question") : "";
    }

    @Override
    Saving saving() {
        Snapshot now = workspace.now();
        List<Edit> edits = new ArrayList<>();
        Id.Question asked = question.resolve(now, edits);
        Id.Voice maker = madeBy.resolve(now, edits);
        int last = now.claims().stream().mapToInt(Claim::order).max().orElse(-1);
        Claim claim = new Claim(
                old.map(Claim::id).orElseGet(() -> new Id.Claim(Id.fresh())),
                Origin.READER,
                asked,
                label.getText().strip(),
                statement.getText().strip(),
                maker,
                old.map(Claim::order).orElse(last + 1));
        edits.add(new Edit.Put(claim));
        passage.ifPresent(each -> edits.add(new Edit.Put(each.anchor(claim.id()))));
        Stance own = stance.value().get();
        if (own != null) {
            edits.addAll(
                    Linking.own(now, edits, claim.id(), own, argument.getText().strip()));
        }
        return new Saving(Edit.of(old.isEmpty() ? Deed.ADD_CLAIM : Deed.CHANGE_CLAIM, edits), () -> {
            passage.ifPresent(Passage::letGo);
            if (passage.isPresent()) {
                workspace.desk().restoreFocus(claim.id(), null);
            } else if (old.isEmpty()) {
                workspace.say(Words.of("claims.claim.untied.made"));
            }
        });
    }
}
