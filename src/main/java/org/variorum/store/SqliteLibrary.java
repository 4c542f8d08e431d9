package org.variorum.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Edit;
import org.variorum.edit.History;
import org.variorum.edit.Library;
import org.variorum.edit.LibraryException;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// A library in one SQLite file. One connection writes; texts, files and searches are read on another, so
/// that they never wait for a change. Any thread.
public final class SqliteLibrary implements Library {
    private final Path file;
    private final Tables tables;
    private final Db db;
    private final Db.Mode mode;
    private final @Nullable LibraryLock lock;
    private final List<String> notices;
    private final JournalTable journal;
    private final Content content;
    private final StateTable state = new StateTable();
    /// What a window that may not write remembers until it closes.
    private final Map<String, String> remembered = new HashMap<>();

    private final Reading reading;
    private volatile Snapshot snapshot;
    private int seen;
    private boolean closed;

    private SqliteLibrary(Path file, Tables tables, Opening.Opened opened) {
        this.file = file;
        this.tables = tables;
        this.db = opened.db();
        this.mode = opened.mode();
        this.lock = opened.lock();
        this.notices = opened.notices();
        this.snapshot = opened.snapshot();
        this.journal = new JournalTable(new EditJson(tables));
        this.content = new Content(db);
        this.reading = new Reading(file, mode);
    }

    /// Opens a library, or makes an empty one where there is none, with its folder.
    ///
    /// @throws LibraryException where it is not a library, or one of a newer program, or cannot be opened at
    ///     all; a file that is only damaged, write-protected or open in another window is opened to be read,
    ///     and {@link
    ///     #notices} says so
    public static SqliteLibrary open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Tables tables = new Tables();
        return new SqliteLibrary(file, tables, Opening.open(file, tables));
    }

    @Override
    public Snapshot snapshot() {
        return isWritable() ? snapshot : look();
    }

    /// What the window that may write has changed in the meantime.
    private synchronized Snapshot look() {
        if (mode == Db.Mode.READ && lock == null) {
            int version = db.number("PRAGMA data_version");
            if (version != seen) {
                snapshot = new Health(db, file).load(tables);
                seen = version;
            }
        }
        return snapshot;
    }

    @Override
    public Applied apply(Edit edit) {
        return apply(edit, Direction.DO);
    }

    @Override
    public synchronized Applied apply(Edit edit, Direction direction) {
        requireWritable();
        Snapshot before = snapshot;
        Applied applied = db.transaction(() -> {
            Change change = new Change(db, tables, content);
            change.make(edit);
            Edit inverse = Edit.of(edit.deed(), change.inverse());
            journal.add(db, edit, inverse, direction, Instant.now());
            return new Applied(inverse, change.on(before));
        });
        snapshot = applied.snapshot();
        return applied;
    }

    private void requireWritable() {
        if (!isWritable()) {
            throw new LibraryException("Nothing was changed. " + String.join(" ", notices));
        }
    }

    @Override
    public synchronized History.Stacks stacks(int limit) {
        return journal.stacks(db, limit);
    }

    @Override
    public synchronized List<Deeded> journal(int limit) {
        return journal.latest(db, limit);
    }

    @Override
    public synchronized Optional<Made> replacing(Id.Document earlier) {
        return journal.putting(db, earlier);
    }

    @Override
    public Optional<DocumentText> text(Id.Document id) {
        Optional<Document> document = snapshot().document(id);
        return document.flatMap(found -> reading.with(own -> content.texts.find(own, found)));
    }

    @Override
    public Optional<byte[]> file(String hash) {
        return reading.with(own -> content.files.find(own, hash));
    }

    @Override
    public synchronized Optional<String> recall(String key) {
        Optional<String> here = Optional.ofNullable(remembered.get(key));
        return here.isPresent() ? here : state.find(db, key);
    }

    /// In a window that may not write, only until it closes.
    @Override
    public synchronized void remember(String key, String value) {
        if (isWritable()) {
            state.put(db, key, value);
        } else {
            remembered.put(key, value);
        }
    }

    @Override
    public List<Hit> search(String words, int limit) {
        Snapshot now = snapshot();
        return reading.with(own -> new Search(own, now, words, limit).hits());
    }

    @Override
    public boolean isWritable() {
        return mode == Db.Mode.WRITE;
    }

    @Override
    public List<String> notices() {
        return notices;
    }

    @Override
    public List<Fault> check() {
        Snapshot now = snapshot();
        try (Db own = reading.open()) {
            List<Fault> faults = new ArrayList<>(new Check(own, file.toString(), content).faults(now));
            if (isWritable() && faults.isEmpty()) {
                mendIndex().ifPresent(faults::add);
            }
            return faults;
        }
    }

    /// Compares the index with what it is made of, which only a connection that may write can do, and makes
    /// it anew where they differ.
    private synchronized Optional<Fault> mendIndex() {
        try {
            db.script("INSERT INTO passage_words (passage_words, rank) VALUES ('integrity-check', 1);"
                    + "INSERT INTO passage_trigrams (passage_trigrams, rank) VALUES ('integrity-check', 1);");
            return Optional.empty();
        } catch (LibraryException _) {
            db.script("INSERT INTO passage_words (passage_words) VALUES ('rebuild');"
                    + "INSERT INTO passage_trigrams (passage_trigrams) VALUES ('rebuild');");
            return Optional.of(new Fault(
                    "search", file.toString(), "The index for searching did not fit the texts and was made anew."));
        }
    }

    @Override
    public void backup(Path copy) {
        try (Db source = reading.open()) {
            Backups.copy(source, copy.toAbsolutePath().normalize());
        }
    }

    /// Makes today's copy in the folder `backup` beside the file, if there is none yet and the library is sound;
    /// the last few are kept. Takes a while: to be called from a lane, after the window has opened.
    ///
    /// @return where it is, if it was made now
    public Optional<Path> dailyBackup() {
        if (!isWritable()) {
            return Optional.empty();
        }
        return new Backups(file).daily(LocalDate.now());
    }

    @Override
    public Path place() {
        return file;
    }

    /// For tests that make the disk small.
    Db connection() {
        return db;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        reading.close();
        try (LibraryLock held = lock) {
            if (isWritable()) {
                db.pragma("wal_checkpoint(TRUNCATE)");
            }
            db.close();
        }
    }
}
