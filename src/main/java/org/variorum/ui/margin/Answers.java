package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The answers to a note, under it: quiet, indented, the oldest first, folded where they are many. The reader's
/// own are written in their place; others are read.
final class Answers extends VBox {
    private static final int FOLDED = 2;
    private static final int MOST = 4;
    private static final double INDENT = 10;
    private static final int DEEP = 3;

    private final MarginModel model;
    private final Runnable changed;
    private List<Row> shown = List.of();
    private boolean inFocus;
    private boolean all;
    private Id.@Nullable Note writing;
    private @Nullable Draft draft;
    private @Nullable NoteEditor editor;

    /// An answer, and how deep it stands.
    private record Row(Note note, int depth) {}

    Answers(MarginModel model, Runnable changed) {
        super(5);
        this.model = model;
        this.changed = changed;
        getStyleClass().add("answers");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done =
                    event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
            if (done && editor != null) {
                event.consume();
                finish();
            }
        });
    }

    /// Back from writing an answer to the note.
    private void finish() {
        stop();
        model.replying(null);
        fill(null);
        changed.run();
        for (Node at = this; at != null; at = at.getParent()) {
            if (at instanceof Card card) {
                card.requestFocus();
            }
        }
    }

    /// Answers whether there is anything to show.
    boolean show(Id.Note parent, boolean nowInFocus) {
        List<Row> rows = new ArrayList<>();
        collect(model.workspace().now(), parent, 0, rows, new HashSet<>());
        Id.Note wanted = model.replying();
        boolean writes =
                nowInFocus && rows.stream().anyMatch(row -> row.note().id().equals(wanted));
        Id.Note write = writes ? wanted : null;
        arrived(rows);
        boolean same = nowInFocus == inFocus && java.util.Objects.equals(write, writing);
        if (same && isSame(rows)) {
            return !rows.isEmpty();
        }
        if (!java.util.Objects.equals(write, writing)) {
            stop();
        }
        all &= nowInFocus;
        inFocus = nowInFocus;
        shown = List.copyOf(rows);
        fill(write);
        return !rows.isEmpty();
    }

    /// What is being written is the editor's to show.
    private boolean isSame(List<Row> rows) {
        if (rows.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            Row now = rows.get(i);
            boolean written = now.note().id().equals(writing)
                    && now.note().id().equals(shown.get(i).note().id());
            if (!written && !now.equals(shown.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void arrived(List<Row> rows) {
        Draft open = draft;
        NoteEditor at = editor;
        for (Row row : rows) {
            if (open != null && at != null && row.note().id().equals(writing) && open.arrived(row.note())) {
                at.show(true);
            }
        }
    }

    private static void collect(Snapshot now, Id.Note parent, int depth, List<Row> rows, Set<Id> seen) {
        if (!seen.add(parent)) {
            return;
        }
        for (Note answer : now.answersTo(parent)) {
            if (!seen.contains(answer.id())) {
                rows.add(new Row(answer, Math.min(depth, DEEP)));
                collect(now, answer.id(), depth + 1, rows, seen);
            }
        }
    }

    private void fill(Id.@Nullable Note write) {
        getChildren().clear();
        int count = shown.size();
        boolean fold = !inFocus || (count > MOST && !all);
        int most = fold ? Math.min(count, inFocus ? FOLDED : 1) : count;
        for (int i = 0; i < count; i++) {
            Row row = shown.get(i);
            if (i < most || row.note().id().equals(write)) {
                getChildren().add(row.note().id().equals(write) ? written(row) : read(row));
            }
        }
        int rest = count - most;
        if (rest > 0 && write == null) {
            getChildren().add(quiet(Words.of("margin.answers.more", rest), () -> {
                all = true;
                fill(null);
                changed.run();
            }));
        }
    }

    private VBox read(Row row) {
        Note note = row.note();
        boolean own = note.origin().isReaders() && note.from().isReader();
        VBox box = box(row);
        String who = own ? Words.of("margin.answer.your") : By.line(note);
        box.getChildren().add(Prose.label(who, "caption"));
        String body = note.body().isBlank() ? Words.of("margin.answer.empty") : note.body();
        box.getChildren()
                .add(
                        inFocus
                                ? Prose.markdown(body, "note-words")
                                : Prose.flow(Cut.at(Cut.plain(body), 90), "note-words"));
        if (inFocus && model.isWritable()) {
            HBox actions = new HBox(10);
            if (own) {
                actions.getChildren().add(quiet(Words.of("margin.note.edit"), () -> begin(note)));
            }
            actions.getChildren().add(quiet(Words.of("margin.answer"), () -> model.reply(note)));
            if (note.origin().isReaders()) {
                actions.getChildren().add(quiet(Words.of("margin.answer.remove"), () -> model.removeAnswer(note)));
            }
            box.getChildren().add(actions);
        }
        box.setAccessibleText(who + ": " + Cut.plain(body));
        return box;
    }

    private void begin(Note note) {
        stop();
        model.replying(note.id());
        fill(note.id());
        changed.run();
    }

    private VBox written(Row row) {
        VBox box = box(row);
        Draft open = new Draft(row.note());
        NoteEditor fresh = editor == null ? new NoteEditor(open, model, changed) : editor;
        if (editor == null) {
            draft = open;
            editor = fresh;
            writing = row.note().id();
            fresh.begin();
        }
        box.getChildren().addAll(Prose.label(Words.of("margin.answer.your"), "caption"), fresh);
        return box;
    }

    private static VBox box(Row row) {
        VBox box = new VBox(1);
        box.getStyleClass().add("answer");
        VBox.setMargin(box, new Insets(0, 0, 0, INDENT * row.depth()));
        return box;
    }

    /// Saves what is being written, and lets go.
    void stop() {
        NoteEditor open = editor;
        editor = null;
        draft = null;
        writing = null;
        if (open != null) {
            open.close();
        }
    }

    private static Button quiet(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().setAll("quiet-button");
        button.setOnAction(_ -> action.run());
        button.setMinWidth(0);
        return button;
    }
}
