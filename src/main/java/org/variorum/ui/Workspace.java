package org.variorum.ui;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.History;
import org.variorum.edit.Library;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.work.Lane;
import org.variorum.work.Work;

/// Where the rooms meet: the library as it stands, the desk, and the only door through which a reader's
/// change reaches the library.
public final class Workspace {
    private static final int HISTORY = 200;

    private final Library library;
    private final Work work;
    private final InstantSource clock;
    private final History history = new History();
    private final Desk desk = new Desk(this);
    private final Beginning beginning = new Beginning();
    private final Paragraphs paragraphs = new Paragraphs(this);
    private final Judging judging;
    private final Tray tray = new Tray(this);
    private final Versions versions;
    private final Replies replies = new Replies(this);
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>(Snapshot.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Deed>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Deed>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<@Nullable Message> message = new SimpleObjectProperty<>();
    private final List<Runnable> unsaved = new ArrayList<>();
    private final javafx.beans.property.ReadOnlyIntegerWrapper busy =
            new javafx.beans.property.ReadOnlyIntegerWrapper();
    private boolean turningBack;

    public Workspace(Library library, Work work, InstantSource clock) {
        this.library = library;
        this.work = work;
        this.clock = clock;
        this.judging = new Judging(this);
        this.versions = new Versions(this);
    }

    /// Something to tell the reader.
    ///
    /// @param sentence what, where, what to do
    /// @param offer what the reader can do about it here and now, if anything
    public record Message(
            String sentence, boolean problem, @Nullable Offer offer) {
        public Message(String sentence, boolean problem) {
            this(sentence, problem, null);
        }
    }

    /// @param word what the button says
    /// @param passing whether it goes by itself after a while, as a sentence without an offer does
    public record Offer(String word, Runnable action, boolean passing) {
        public Offer(String word, Runnable action) {
            this(word, action, false);
        }
    }

    /// Begins with what the library holds; what can still be taken back is read after it.
    ///
    /// @param first read on another thread
    public void begin(Snapshot first) {
        snapshot.set(first);
        work.start(Lane.LIBRARY, "", _ -> library.stacks(HISTORY), this::restore, this::fail);
    }

    private void restore(History.Stacks stacks) {
        if (history.nextUndo().isEmpty() && history.nextRedo().isEmpty()) {
            history.restore(withoutTheFirstFill(stacks));
            tellHistory();
        }
    }

    /// The set that the program filled the library with is nothing that the reader did.
    private static History.Stacks withoutTheFirstFill(History.Stacks stacks) {
        List<History.Step> undo = stacks.undo();
        boolean filled =
                !undo.isEmpty() && undo.size() < HISTORY && undo.getLast().deed() == Deed.BRING_SET;
        return filled ? new History.Stacks(undo.subList(0, undo.size() - 1), stacks.redo()) : stacks;
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

    /// What waits for the first text on the screen.
    public Beginning beginning() {
        return beginning;
    }

    /// The reader's verdicts, as they are made.
    public Judging judging() {
        return judging;
    }

    /// The anchors that need a look, and what is decided of them.
    public Tray tray() {
        return tray;
    }

    /// The versions of documents: brought, told of and taken back.
    public Versions versions() {
        return versions;
    }

    /// Answers, and notes about whole documents.
    public Replies replies() {
        return replies;
    }

    /// Where in their documents anchors stand.
    public Paragraphs paragraphs() {
        return paragraphs;
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

    /// How much long work is under way that the reader waits for.
    public javafx.beans.property.ReadOnlyIntegerProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Long work that the reader asked for: shown as busy, and what goes wrong is told. FX thread.
    public <T> Work.Running longWork(String name, Work.Job<T> job, Consumer<T> done) {
        busy.set(busy.get() + 1);
        boolean[] over = {false};
        Runnable end = () -> {
            if (!over[0]) {
                over[0] = true;
                busy.set(busy.get() - 1);
            }
        };
        Work.Running running = work.start(
                Lane.INTAKE,
                name,
                job,
                answer -> {
                    end.run();
                    done.accept(answer);
                },
                problem -> {
                    end.run();
                    fail(problem);
                });
        return new Work.Running() {
            @Override
            public void cancel() {
                running.cancel();
                end.run();
            }

            @Override
            public boolean isDone() {
                return running.isDone();
            }
        };
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

    /// The same, and then something: once the change is made and on the screen.
    public void perform(Edit edit, Runnable then) {
        change(edit, Library.Direction.DO, inverse -> history.did(edit.deed(), inverse, clock.instant()), then);
    }

    /// The same for what a form holds, which stays open until the change is made.
    ///
    /// @param refused told in a sentence why nothing was changed
    public void perform(Edit edit, Runnable then, Consumer<String> refused) {
        work.start(
                Lane.LIBRARY,
                "",
                _ -> library.apply(edit, Library.Direction.DO),
                applied -> {
                    history.did(edit.deed(), applied.inverse(), clock.instant());
                    tellHistory();
                    snapshot.set(applied.snapshot());
                    then.run();
                },
                problem -> refused.accept(sentence(problem)));
    }

    /// Takes something small away without a question, and offers to take that back for as long as nothing
    /// else is changed.
    ///
    /// @param sentence what was done
    /// @param word what the button says that takes it back
    public void performUndoably(Edit edit, String sentence, String word) {
        perform(edit, () -> {
            Snapshot after = now();
            Message told = new Message(sentence, false, new Offer(word, this::undo, true));
            message.set(told);
            snapshot.addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Snapshot> seen, Snapshot before, Snapshot now) {
                    if (now != after) {
                        seen.removeListener(this);
                        if (message.get() == told) {
                            message.set(null);
                        }
                    }
                }
            });
        });
    }

    /// The same for a change that goes on with the one before, such as typing into a note: both are undone
    /// together.
    ///
    /// @param topic what is worked on
    public void goOn(Edit edit, Object topic) {
        goOn(edit, topic, () -> {});
    }

    /// The same for what the reader has typed: whoever holds it is told where it could not be saved.
    ///
    /// @param unsaved called after the reader was told why
    public void goOn(Edit edit, Object topic, Runnable unsaved) {
        goOn(edit, topic, () -> {}, unsaved);
    }

    /// The same, and then something: once it is saved and on the screen.
    public void goOn(Edit edit, Object topic, Runnable then, Runnable unsaved) {
        change(
                edit,
                Library.Direction.DO,
                inverse -> history.wentOn(edit.deed(), inverse, topic, clock.instant()),
                then,
                unsaved);
    }

    /// A file was brought in: the library is read anew, and it can be taken back.
    public void took(BringIn.Brought brought, Runnable then) {
        work.start(
                Lane.LIBRARY,
                "",
                _ -> library.snapshot(),
                now -> {
                    Library.Applied applied = brought.applied();
                    if (applied != null) {
                        history.did(applied.inverse().deed(), applied.inverse(), clock.instant());
                        tellHistory();
                    }
                    snapshot.set(now);
                    then.run();
                },
                this::fail);
    }

    public void undo() {
        turn(history::nextUndo, Library.Direction.UNDO, history::undid);
    }

    /// Takes several steps back, one after the other.
    public void undo(int steps) {
        if (steps > 0) {
            turn(history::nextUndo, Library.Direction.UNDO, inverse -> {
                history.undid(inverse);
                work.onScreen(() -> undo(steps - 1));
            });
        }
    }

    /// How many steps have to be taken back until a thing that was put there is gone again; empty where no step
    /// that is remembered put it there.
    public java.util.OptionalInt stepsBackTo(Id put) {
        return history.stepsTo(step -> takesAway(step.back(), put));
    }

    private static boolean takesAway(Edit edit, Id id) {
        return switch (edit) {
            case Edit.Batch batch -> batch.edits().stream().anyMatch(each -> takesAway(each, id));
            case Edit.Remove(var removed) -> removed.equals(id);
            case Edit.Put _, Edit.Bring _ -> false;
        };
    }

    public void redo() {
        turn(history::nextRedo, Library.Direction.REDO, history::redid);
    }

    /// What is typed and what is under way is saved first: only then it is clear what comes next.
    private void turn(Supplier<Optional<History.Step>> next, Library.Direction direction, Consumer<Edit> then) {
        if (turningBack) {
            return;
        }
        turningBack = true;
        saveAll();
        work.start(
                Lane.LIBRARY,
                "",
                _ -> Boolean.TRUE,
                _ -> next.get()
                        .ifPresentOrElse(step -> change(step.back(), direction, then), () -> turningBack = false),
                this::fail);
    }

    /// Somebody who holds what the reader has typed and not saved yet. Answers how to be let go again.
    ///
    /// @param save called before anything is taken back and before the window closes
    public Runnable beforeLeaving(Runnable save) {
        Runnable own = () -> save.run();
        unsaved.add(own);
        return () -> unsaved.remove(own);
    }

    /// Saves what has been typed and not been saved yet. To be called before the window closes.
    public void saveAll() {
        List.copyOf(unsaved).forEach(Runnable::run);
    }

    private void change(Edit edit, Library.Direction direction, Consumer<Edit> then) {
        change(edit, direction, then, () -> {});
    }

    private void change(Edit edit, Library.Direction direction, Consumer<Edit> then, Runnable after) {
        change(edit, direction, then, after, () -> {});
    }

    private void change(Edit edit, Library.Direction direction, Consumer<Edit> then, Runnable after, Runnable refused) {
        work.start(
                Lane.LIBRARY,
                "",
                _ -> library.apply(edit, direction),
                applied -> {
                    turningBack = turningBack && direction == Library.Direction.DO;
                    then.accept(applied.inverse());
                    tellHistory();
                    snapshot.set(applied.snapshot());
                    after.run();
                },
                problem -> {
                    fail(problem);
                    refused.run();
                });
    }

    private void tellHistory() {
        undoable.set(history.nextUndo().map(History.Step::deed));
        redoable.set(history.nextRedo().map(History.Step::deed));
    }

    /// Reads a document's text in the background; one that was read at the start is there at once.
    public void text(Id.Document document, Consumer<DocumentText> then) {
        Optional<DocumentText> read = beginning.text(document);
        if (read.isPresent()) {
            then.accept(read.get());
            return;
        }
        work.start(Lane.LIBRARY, "", _ -> library.text(document), found -> found.ifPresent(then), this::fail);
    }

    /// Looks for words in everything; answers later.
    public void search(String words, int limit, Consumer<List<Library.Hit>> then) {
        work.start(Lane.LIBRARY, "", _ -> library.search(words, limit), then, this::fail);
    }

    /// What was remembered under a key, if anything; answers later.
    public void recall(String key, Consumer<String> then) {
        work.start(Lane.LIBRARY, "", _ -> library.recall(key), found -> found.ifPresent(then), this::fail);
    }

    /// What the program wants to know the next time.
    public void remember(String key, String value) {
        if (library.isWritable()) {
            work.start(
                    Lane.LIBRARY,
                    "",
                    _ -> {
                        library.remember(key, value);
                        return List.of();
                    },
                    _ -> {},
                    this::fail);
        }
    }

    /// Tells the reader what went wrong.
    public void fail(Throwable problem) {
        turningBack = false;
        message.set(new Message(sentence(problem), true));
    }

    private static String sentence(Throwable problem) {
        String sentence = problem.getMessage();
        return sentence == null ? problem.toString() : sentence;
    }
}
