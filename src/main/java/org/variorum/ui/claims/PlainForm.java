package org.variorum.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Reference;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The small forms: a voice, a work or a question on its own, new or changed.
abstract class PlainForm extends Form {
    /// @param remove takes it away; nothing for one that is new
    private PlainForm(Workspace workspace, String key, String title, Optional<Runnable> remove, Runnable close) {
        super(workspace, key, 380, "claims.save", close);
        head(Words.of(title), "");
        foot(remove.map(action -> new Node[] {Buttons.plain("claims.remove", action)})
                .orElseGet(() -> new Node[0]));
    }

    @Override
    boolean enterSaves(KeyEvent event) {
        return event.getTarget() instanceof TextField;
    }

    private static String named(Optional<? extends Id> old, String kind) {
        return old.map(id -> "change:" + id.value()).orElse("new:" + kind);
    }

    /// Who interprets.
    static final class OfVoice extends PlainForm {
        private final Optional<Voice> old;
        private final TextField name = Prose.field(Words.of("claims.voice.name.prompt"));
        private final TextField label = Prose.field(Words.of("claims.voice.label.prompt"));
        private final Segments<VoiceKind> kind = new Segments<>(
                VoiceKind.class,
                each -> Words.of("claims.voicekind." + each.name().toLowerCase(Locale.ROOT)),
                true);

        OfVoice(Workspace workspace, Optional<Voice> old, Optional<Runnable> remove, Runnable close) {
            super(
                    workspace,
                    named(old.map(Voice::id), "voice"),
                    old.isEmpty() ? "claims.voice.new" : "claims.voice.change",
                    remove,
                    close);
            this.old = old;
            name.setText(old.map(Voice::name).orElse(""));
            label.setText(old.map(Voice::label).orElse(""));
            kind.value().set(old.map(Voice::kind).orElse(VoiceKind.HISTORIAN));
            body.getChildren()
                    .addAll(
                            field("claims.voice.name", name),
                            field("claims.voice.label", label),
                            field("claims.voice.kind", kind));
            name.textProperty().addListener((_, _, _) -> check());
            unfinished.keep("name", name.textProperty());
            unfinished.keep("label", label.textProperty());
            unfinished.keep("kind", kind.value(), kind::name, kind::setName);
        }

        @Override
        Node first() {
            return name;
        }

        @Override
        String missing() {
            return name.getText().isBlank() ? Words.of("claims.voice.needs.name") : "";
        }

        @Override
        Saving saving() {
            Voice voice = new Voice(
                    old.map(Voice::id).orElseGet(() -> new Id.Voice(Id.fresh())),
                    Origin.READER,
                    name.getText().strip(),
                    label.getText().strip(),
                    kind.or(VoiceKind.HISTORIAN),
                    old.map(Voice::ink).orElseGet(() -> VoiceField.nextInk(workspace.now(), List.of())));
            return put(voice, old.isEmpty() ? Deed.ADD_VOICE : Deed.CHANGE_VOICE);
        }
    }

    /// What a group of claims is about.
    static final class OfQuestion extends PlainForm {
        private final Optional<Question> old;
        private final TextField text = Prose.field(Words.of("claims.question.text.prompt"));
        private final TextField note = Prose.field(Words.of("claims.question.note.prompt"));

        OfQuestion(Workspace workspace, Optional<Question> old, Optional<Runnable> remove, Runnable close) {
            super(
                    workspace,
                    named(old.map(Question::id), "question"),
                    old.isEmpty() ? "claims.question.new" : "claims.question.change",
                    remove,
                    close);
            this.old = old;
            text.setText(old.map(Question::text).orElse(""));
            note.setText(old.map(Question::note).orElse(""));
            body.getChildren().addAll(field("claims.question.text", text), field("claims.question.note", note));
            text.textProperty().addListener((_, _, _) -> check());
            unfinished.keep("text", text.textProperty());
            unfinished.keep("note", note.textProperty());
        }

        @Override
        Node first() {
            return text;
        }

        @Override
        String missing() {
            return text.getText().isBlank() ? Words.of("claims.question.needs.text") : "";
        }

        @Override
        Saving saving() {
            int last = workspace.now().questions().stream()
                    .mapToInt(Question::order)
                    .max()
                    .orElse(-1);
            Question question = new Question(
                    old.map(Question::id).orElseGet(() -> new Id.Question(Id.fresh())),
                    Origin.READER,
                    text.getText().strip(),
                    note.getText().strip(),
                    old.map(Question::order).orElse(last + 1));
            return put(question, old.isEmpty() ? Deed.ADD_QUESTION : Deed.CHANGE_QUESTION);
        }
    }

    /// A book, article or paper.
    static final class OfWork extends PlainForm {
        private final Optional<Work> old;
        private final WorkFields fields;

        OfWork(Workspace workspace, Optional<Work> old, Optional<Runnable> remove, Runnable close) {
            super(
                    workspace,
                    named(old.map(Work::id), "work"),
                    old.isEmpty() ? "claims.work.new" : "claims.work.change",
                    remove,
                    close);
            this.old = old;
            fields = new WorkFields(workspace, old.map(Work::id).orElseGet(() -> new Id.Work(Id.fresh())));
            old.ifPresent(work -> fields.show(Reference.of(work)));
            body.getChildren().add(fields);
            fields.title().textProperty().addListener((_, _, _) -> check());
            fields.keep(unfinished);
        }

        @Override
        Node first() {
            return fields.first();
        }

        @Override
        String missing() {
            return fields.isEmpty() ? Words.of("claims.work.needs.title") : "";
        }

        @Override
        Saving saving() {
            Snapshot now = workspace.now();
            Work work =
                    fields.reference().work(fields.id(), now, old.map(Work::csl).orElse(""));
            return put(work, old.isEmpty() ? Deed.ADD_WORK : Deed.CHANGE_WORK);
        }
    }

    private static Saving put(org.variorum.model.Entity thing, Deed deed) {
        return new Saving(Edit.of(deed, new Edit.Put(thing)), () -> {});
    }
}
