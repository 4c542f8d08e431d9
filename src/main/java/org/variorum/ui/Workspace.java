package org.variorum.ui;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.History;
import org.variorum.edit.Library;
import org.variorum.edit.Snapshot;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.work.Lane;
import org.variorum.work.Work;

/// Where the rooms meet: the library as it stands, the desk, and the only door through which a reader's change reaches the
/// library.
public final class Workspace {
    private final Library library;
    private final Work work;
    private final InstantSource clock;
    private final History history = new History();
    private final Desk desk = new Desk(this);
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>(Snapshot.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Deed>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Deed>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<@Nullable Message> message = new SimpleObjectProperty<>();
    private boolean turningBack;

    public Workspace(Library library, Work work, InstantSource clock) {
        this.library = library;
        this.work = work;
        this.clock = clock;
    }

    /// Something to tell the reader.
    ///
    /// @param sentence what, where, what to do
    public record Message(String sentence, boolean problem) {}

    /// Reads the library: what is there, and what can still be taken back. Answers on the FX thread, later.
    public void open(Runnable whenOpen) {
        work.start(
                Lane.LIBRARY,
                "",
                _ -> library.snapshot(),
                first -> {
                    snapshot.set(first);
                    whenOpen.run();
                    work.start(Lane.LIBRARY, "", _ -> library.stacks(200), this::restore, this::fail);
                },
                this::fail);
    }

    private void restore(History.Stacks stacks) {
        if (history.nextUndo().isEmpty() && history.nextRedo().isEmpty()) {
            history.restore(stacks);
            tellHistory();
        }
    }

    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    public Snapshot now() {
        return snapshot.get();
    }

    public Desk desk() {
        return desk;
    }

    public Work work() {
        return work;
    }

    public Library library() {
        return library;
    }

    public InstantSource clock() {
        return clock;
    }

    /// The last thing to be told; the window shows it.
    public ObjectProperty<@Nullable Message> message() {
        return message;
    }

    public void say(String sentence) {
        message.set(new Message(sentence, false));
    }

    /// What could be taken back next.
    public ReadOnlyObjectProperty<Optional<Deed>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Deed>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// The only door through which a reader's change reaches the library.
    public void perform(Edit edit) {
        change(edit, Library.Direction.DO, inverse -> history.did(edit.deed(), inverse, clock.instant()));
    }

    /// The same for a change that goes on with the one before, such as typing into a note: both are undone together.
    ///
    /// @param topic what is worked on
    public void goOn(Edit edit, Object topic) {
        change(edit, Library.Direction.DO, inverse -> history.wentOn(edit.deed(), inverse, topic, clock.instant()));
    }

    /// Something that was done elsewhere (a file brought in): its result is the library now, and it can be taken back.
    public void took(Deed deed, Library.Applied applied) {
        snapshot.set(applied.snapshot());
        history.did(deed, applied.inverse(), clock.instant());
        tellHistory();
    }

    public void undo() {
        if (!turningBack) {
            history.nextUndo().ifPresent(step -> turn(step, Library.Direction.UNDO, history::undid));
        }
    }

    public void redo() {
        if (!turningBack) {
            history.nextRedo().ifPresent(step -> turn(step, Library.Direction.REDO, history::redid));
        }
    }

    private void turn(History.Step step, Library.Direction direction, Consumer<Edit> then) {
        turningBack = true;
        change(step.back(), direction, then);
    }

    private void change(Edit edit, Library.Direction direction, Consumer<Edit> then) {
        work.start(
                Lane.LIBRARY,
                "",
                _ -> library.apply(edit, direction),
                applied -> {
                    turningBack = false;
                    then.accept(applied.inverse());
                    tellHistory();
                    snapshot.set(applied.snapshot());
                },
                this::fail);
    }

    private void tellHistory() {
        undoable.set(history.nextUndo().map(History.Step::deed));
        redoable.set(history.nextRedo().map(History.Step::deed));
    }

    /// Reads a document's text in the background.
    public void text(Id.Document document, Consumer<DocumentText> then) {
        work.start(
                Lane.LIBRARY, "", _ -> library.text(document), found -> found.ifPresent(then), this::fail);
    }

    /// What the program wants to know the next time; JSON.
    public void remember(String key, String json) {
        if (library.isWritable()) {
            work.start(
                    Lane.LIBRARY,
                    "",
                    _ -> {
                        library.remember(key, json);
                        return List.of();
                    },
                    _ -> {},
                    this::fail);
        }
    }

    /// Tells the reader what went wrong.
    public void fail(Throwable problem) {
        turningBack = false;
        String sentence = problem.getMessage();
        message.set(new Message(sentence == null ? problem.toString() : sentence, true));
    }
}
