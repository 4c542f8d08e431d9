package org.variorum.ui.claims;

import java.util.List;
import javafx.scene.layout.VBox;
import org.variorum.edit.Edit;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Under which question: one that is there, or a new one, which is made with the claim.
final class QuestionField extends VBox {
    private final Chooser<Question> chooser;
    private final VBox fresh = new VBox(Prose.label(Words.of("claims.question.fresh"), "caption"));

    QuestionField(Workspace workspace, Suggestions suggestions) {
        chooser = new Chooser<>(
                suggestions,
                "claims.claim.question.prompt",
                "claims.question.make",
                () -> Offered.questions(workspace.now()));
        getChildren().addAll(chooser, fresh);
        chooser.field().textProperty().addListener((_, _, _) -> show());
        chooser.chosen().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        Form.shown(fresh, chooser.isNew());
    }

    Chooser<Question> chooser() {
        return chooser;
    }

    /// The question, which is not empty; a new one is added to `edits`.
    Id.Question resolve(Snapshot now, List<Edit> edits) {
        Question there = chooser.chosen().get();
        if (there != null) {
            return there.id();
        }
        int last = now.questions().stream().mapToInt(Question::order).max().orElse(-1);
        Question made = new Question(new Id.Question(Id.fresh()), Origin.READER, chooser.text(), "", last + 1);
        edits.add(new Edit.Put(made));
        return made.id();
    }
}
