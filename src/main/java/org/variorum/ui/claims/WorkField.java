package org.variorum.ui.claims;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Edit;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Work;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// From which work: one that is there, or a new one, whose particulars are asked for at once.
final class WorkField extends VBox {
    private final Chooser<Work> chooser;
    private final WorkFields fields;
    private final VBox fresh = new VBox();
    private String guessed = "";

    WorkField(Workspace workspace, Suggestions suggestions) {
        chooser = new Chooser<>(
                suggestions, "claims.position.work.prompt", "claims.work.make", () -> Offered.works(workspace.now()));
        fields = new WorkFields(workspace, new Id.Work(Id.fresh()));
        fresh.getStyleClass().add("form-fresh");
        fresh.getChildren().addAll(Prose.label(Words.of("claims.work.fresh"), "caption"), fields);
        getStyleClass().add("work-field");
        getChildren().add(chooser);
        chooser.field().textProperty().addListener((_, _, _) -> show());
        chooser.field().focusedProperty().addListener((_, _, _) -> show());
        chooser.chosen().addListener((_, _, _) -> show());
        chooser.setOnFresh(this::begin);
        show();
    }

    /// The particulars come when the name has been typed, so that nothing jumps while it is.
    private void show() {
        boolean wanted = chooser.isNew();
        if (wanted && !chooser.field().isFocused()) {
            guess();
        }
        Form.shown(fresh, wanted && (!chooser.field().isFocused() || fresh.isVisible()));
    }

    private void guess() {
        if (!guessed.equals(chooser.text())) {
            guessed = chooser.text();
            if (fields.isEmpty()) {
                fields.guess(guessed);
            }
        }
    }

    /// The reader wants a new work: what is still to be said of it is asked for at once.
    private void begin() {
        guess();
        Form.shown(fresh, true);
        Platform.runLater(() -> (fields.isEmpty() ? fields.title() : fields.first()).requestFocus());
    }

    /// Where the particulars of a new work stand.
    VBox fresh() {
        return fresh;
    }

    Chooser<Work> chooser() {
        return chooser;
    }

    void keep(Unfinished unfinished) {
        unfinished.keep("work", chooser.field().textProperty());
        fields.keep(unfinished);
    }

    void choose(Id.@Nullable Work work, Snapshot now) {
        if (work != null) {
            now.work(work).ifPresent(chooser::choose);
        }
    }

    Id.@Nullable Work there() {
        Work chosen = chooser.chosen().get();
        return chosen == null ? null : chosen.id();
    }

    /// Whether a new work has no title yet.
    boolean lacksTitle() {
        return chooser.isNew() && fields.isEmpty() && !guessed.isEmpty();
    }

    /// The work, null for none; a new one is added to `edits`.
    Id.@Nullable Work resolve(Snapshot now, List<Edit> edits) {
        if (chooser.isEmpty()) {
            return null;
        }
        Id.Work there = there();
        if (there != null) {
            return there;
        }
        if (fields.isEmpty()) {
            fields.guess(chooser.text());
        }
        if (fields.isEmpty()) {
            fields.title().setText(chooser.text());
        }
        Work made = fields.reference().work(fields.id(), now, "");
        edits.add(new Edit.Put(made));
        return made.id();
    }
}
