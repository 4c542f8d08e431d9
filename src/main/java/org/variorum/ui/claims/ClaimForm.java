package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A new claim that is made in the selected words: what it says, under which question, and who makes it. A
/// question or a voice that is not there yet is made with it.
final class ClaimForm extends VBox {
    private final Workspace workspace;
    private final Passage passage;
    private final Runnable close;
    private final TextArea statement = Prose.area(Words.of("claims.claim.statement.prompt"), "remark");
    private final TextField label = Prose.field(Words.of("claims.claim.label.prompt"));
    private final TextField question = Prose.field(Words.of("claims.claim.question.prompt"));
    private final TextField voice = Prose.field(Words.of("claims.claim.voice.prompt"));
    private final Button save = Buttons.primary("claims.claim.save", this::save);

    ClaimForm(Workspace workspace, Passage passage, Runnable close) {
        this.workspace = workspace;
        this.passage = passage;
        this.close = close;
        getStyleClass().addAll("claims-form", "pop");
        setPrefWidth(360);
        statement.setPrefRowCount(3);
        Snapshot now = workspace.now();
        TextFields.bindAutoCompletion(
                question, now.questions().stream().map(Question::text).toList());
        TextFields.bindAutoCompletion(
                voice, now.voices().stream().map(Voice::name).toList());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                Prose.label(Words.of("claims.undoable"), "caption"),
                space,
                Buttons.plain("claims.cancel", close),
                save);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("form-foot");
        getChildren()
                .addAll(
                        Prose.label(Words.of("claims.claim.title"), "strong"),
                        Prose.flow("“" + passage.text().slice(passage.range()) + "”", "form-quote"),
                        Prose.label(Words.of("claims.claim.statement"), "caption"),
                        statement,
                        Prose.label(Words.of("claims.claim.label"), "caption"),
                        label,
                        Prose.label(Words.of("claims.claim.question"), "caption"),
                        question,
                        Prose.label(Words.of("claims.claim.voice"), "caption"),
                        voice,
                        foot);
        statement.textProperty().addListener((_, _, _) -> check());
        question.textProperty().addListener((_, _, _) -> check());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
        check();
    }

    void begin() {
        statement.requestFocus();
    }

    private void check() {
        save.setDisable(statement.getText().isBlank() || question.getText().isBlank());
    }

    private void save() {
        if (save.isDisabled()) {
            return;
        }
        Snapshot now = workspace.now();
        List<Edit> edits = new ArrayList<>();
        Id.Question asked = question(now, edits);
        Id.Voice maker = voice(now, edits);
        Claim claim = new Claim(
                new Id.Claim(Id.fresh()),
                Origin.READER,
                asked,
                label.getText().strip(),
                statement.getText().strip(),
                maker,
                now.claims().size());
        edits.add(new Edit.Put(claim));
        edits.add(new Edit.Put(passage.anchor(claim.id())));
        close.run();
        var surface = passage.pane().surface().get();
        if (surface != null) {
            surface.selection().set(null);
        }
        workspace.perform(Edit.of(Deed.ADD_CLAIM, edits), () -> workspace.desk().restoreFocus(claim.id(), null));
    }

    private Id.Question question(Snapshot now, List<Edit> edits) {
        String words = question.getText().strip();
        Optional<Question> there = now.questions().stream()
                .filter(each -> each.text().equalsIgnoreCase(words))
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        Question fresh = new Question(
                new Id.Question(Id.fresh()),
                Origin.READER,
                words,
                "",
                now.questions().size());
        edits.add(new Edit.Put(fresh));
        return fresh.id();
    }

    private Id.@Nullable Voice voice(Snapshot now, List<Edit> edits) {
        String words = voice.getText().strip();
        if (words.isEmpty()) {
            return null;
        }
        Optional<Voice> there = now.voices().stream()
                .filter(each ->
                        each.name().equalsIgnoreCase(words) || each.label().equalsIgnoreCase(words))
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        Voice fresh = new Voice(
                new Id.Voice(Id.fresh()),
                Origin.READER,
                words,
                "",
                VoiceKind.HISTORIAN,
                now.voices().size());
        edits.add(new Edit.Put(fresh));
        return fresh.id();
    }
}
