package org.variorum.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// A library without a file, for tests: the same rules as the real one, kept in maps. What it answers as the
/// inverse of a change takes exactly that change back.
public final class InMemoryLibrary implements Library {
    private final Map<String, DocumentText> texts = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, String> remembered = new HashMap<>();
    private final List<Deeded> journal = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final Deque<History.Step> undo = new ArrayDeque<>();
    private final Deque<History.Step> redo = new ArrayDeque<>();
    private InMemoryRows rows = new InMemoryRows(Map.of());
    private Snapshot snapshot = Snapshot.EMPTY;
    private boolean writable = true;

    /// A library that already holds these; they are not in its history.
    public static InMemoryLibrary of(Edit... edits) {
        var library = new InMemoryLibrary();
        for (Edit edit : edits) {
            library.apply(edit);
        }
        library.undo.clear();
        library.journal.clear();
        return library;
    }

    /// As if another window held it.
    public InMemoryLibrary readOnly() {
        writable = false;
        return this;
    }

    @Override
    public synchronized Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public Applied apply(Edit edit) {
        return apply(edit, Direction.DO);
    }

    @Override
    public synchronized Applied apply(Edit edit, Direction direction) {
        if (!writable) {
            throw new LibraryException("The library is open in another window; close that one to change it here.");
        }
        var next = new InMemoryRows(rows.things());
        Edit inverse = perform(edit, next);
        next.requireWhole();
        snapshot = difference(rows.things(), next.things());
        rows = next;
        made.add(new Made(edit, inverse));
        journal.addFirst(new Deeded(Instant.now(), edit.deed(), direction));
        switch (direction) {
            case DO -> {
                undo.push(new History.Step(edit.deed(), inverse));
                redo.clear();
            }
            case UNDO -> redo.push(new History.Step(take(undo, edit), inverse));
            case REDO -> undo.push(new History.Step(take(redo, edit), inverse));
        }
        return new Applied(inverse, snapshot);
    }

    private static Deed take(Deque<History.Step> stack, Edit edit) {
        History.Step step = stack.poll();
        return step == null ? edit.deed() : step.deed();
    }

    private Edit perform(Edit edit, InMemoryRows next) {
        return switch (edit) {
            case Edit.Put(var thing) -> next.put(thing);
            case Edit.Remove(var id) -> next.remove(id);
            case Edit.Bring(var document, var text, var file) -> {
                texts.put(document.textHash(), text);
                files.put(document.source().hash(), file.clone());
                yield next.put(document);
            }
            case Edit.Batch(var deed, var edits) -> {
                List<Edit> back = new ArrayList<>();
                for (Edit each : edits) {
                    back.addFirst(perform(each, next));
                }
                yield Edit.of(deed, back);
            }
        };
    }

    private Snapshot difference(Map<Id, Entity> before, Map<Id, Entity> after) {
        List<Entity> put = after.values().stream()
                .filter(thing -> before.get(thing.id()) != thing)
                .toList();
        Set<Id> removed = new LinkedHashSet<>(before.keySet());
        removed.removeAll(after.keySet());
        return snapshot.changed(put, removed);
    }

    @Override
    public synchronized History.Stacks stacks(int limit) {
        return new History.Stacks(
                undo.stream().limit(limit).toList(), redo.stream().limit(limit).toList());
    }

    @Override
    public synchronized List<Deeded> journal(int limit) {
        return journal.stream().limit(limit).toList();
    }

    @Override
    public synchronized Optional<Made> replacing(Id.Document earlier) {
        return made.stream().filter(each -> puts(each.edit(), earlier)).findFirst();
    }

    private static boolean puts(Edit edit, Id id) {
        return switch (edit) {
            case Edit.Put(var thing) -> thing.id().equals(id);
            case Edit.Batch(var _, var edits) -> edits.stream().anyMatch(each -> puts(each, id));
            case Edit.Remove _, Edit.Bring _ -> false;
        };
    }

    @Override
    public synchronized Optional<DocumentText> text(Id.Document document) {
        return snapshot.document(document).map(d -> texts.get(d.textHash()));
    }

    @Override
    public synchronized Optional<byte[]> file(String hash) {
        return Optional.ofNullable(files.get(hash)).map(byte[]::clone);
    }

    @Override
    public synchronized Optional<String> recall(String key) {
        return Optional.ofNullable(remembered.get(key));
    }

    @Override
    public synchronized void remember(String key, String json) {
        remembered.put(key, json);
    }

    @Override
    public synchronized List<Hit> search(String words, int limit) {
        return new InMemorySearch(snapshot, this::text).search(words, limit);
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public List<String> notices() {
        return writable ? List.of() : List.of("The library is open in another window; here it can only be read.");
    }

    @Override
    public synchronized List<Fault> check() {
        List<Fault> faults = new ArrayList<>();
        for (Anchor anchor : snapshot.anchors()) {
            int length = text(anchor.document()).map(t -> t.text().length()).orElse(0);
            anchor.range()
                    .filter(range -> range.end() > length)
                    .ifPresent(range -> faults.add(new Fault(
                            "anchor",
                            anchor.id().value(),
                            "The passage lies behind the end of its document; attach it again.")));
        }
        return faults;
    }

    @Override
    public void backup(Path file) {
        try {
            Files.writeString(file, "a library in memory");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path place() {
        return Path.of("memory.db");
    }

    @Override
    public void close() {}
}
