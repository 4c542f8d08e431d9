package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.LibraryException;
import org.variorum.model.Snapshot;

/// How a library's file is opened: left alone where it is not ours, made where there is none, brought up to date,
/// and read-only where that is safer.
final class Opening {
    /// An open file.
    ///
    /// @param mode how further connections may be opened
    /// @param lock held while this window may write
    record Opened(Db db, Db.Mode mode, @Nullable LibraryLock lock, Snapshot snapshot, List<String> notices) {}

    private final Path file;
    private final Tables tables;
    private final List<String> notices = new ArrayList<>();
    private @Nullable LibraryLock lock;
    private Db.Mode mode = Db.Mode.WRITE;

    private Opening(Path file, Tables tables) {
        this.file = file;
        this.tables = tables;
    }

    static Opened open(Path file, Tables tables) {
        Opening opening = new Opening(file, tables);
        boolean done = false;
        try {
            Opened opened = opening.open();
            done = true;
            return opened;
        } finally {
            if (!done && opening.lock != null) {
                opening.lock.close();
            }
        }
    }

    private Opened open() {
        boolean there = isThere();
        if (there && !LibraryLock.isHeldHere(file)) {
            // Reading a file and closing it drops SQLite's own locks on it, so never where this program has it open.
            Header.check(file);
        }
        takeLock(there);
        if (!there) {
            create();
        }
        Db db = Db.open(file, mode);
        boolean done = false;
        try {
            Opened opened = read(db);
            done = opened.db() == db;
            return opened;
        } finally {
            if (!done) {
                db.close();
            }
        }
    }

    private boolean isThere() {
        try {
            return Files.exists(file) && (Files.isDirectory(file) || Files.size(file) > 0);
        } catch (IOException e) {
            throw new LibraryException("The library " + file + " cannot be read: look whether it may be opened.", e);
        }
    }

    private void takeLock(boolean there) {
        try {
            if (!there) {
                Files.createDirectories(file.getParent());
            }
            lock = LibraryLock.take(file).orElse(null);
            if (lock == null) {
                readOnly("Another window has this library open: here it can be read, and changed only there.");
            } else if (there && !Files.isWritable(file)) {
                readOnly("The library " + file + " may not be written to, so it can only be read.");
            }
        } catch (IOException e) {
            if (!there) {
                throw new LibraryException(
                        "No library can be made at " + file + ": look whether the folder may be written to.", e);
            }
            readOnly("The folder of the library " + file + " may not be written to, so it can only be read.");
        }
    }

    private void readOnly(String notice) {
        mode = Db.Mode.READ;
        notices.add(notice);
    }

    /// Makes an empty library under another name first: a crash leaves either none or a whole one.
    private void create() {
        if (mode != Db.Mode.WRITE) {
            throw new LibraryException(
                    "Another window is just making the library " + file + ": try again in a moment.");
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            try (Db db = Db.open(fresh, Db.Mode.WRITE)) {
                Migrations.run(db, 0);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LibraryException(
                    "No library can be made at " + file + ": look whether the folder may be written to.", e);
        }
    }

    private Opened read(Db db) {
        Health health = new Health(db, file);
        try {
            if (mode == Db.Mode.WRITE) {
                prepare(db);
            } else {
                requireUpToDate(db);
            }
            health.quick();
            return opened(db, health.load(tables));
        } catch (LibraryException e) {
            if (Trouble.isDamage(e)) {
                return damaged();
            }
            if (mode == Db.Mode.READ && lock == null) {
                mode = Db.Mode.FROZEN;
                return frozen();
            }
            throw e;
        }
    }

    /// Where not even the small files beside a library can be made.
    private Opened frozen() {
        Db frozen = Db.open(file, mode);
        boolean done = false;
        try {
            requireUpToDate(frozen);
            Opened opened = opened(frozen, new Health(frozen, file).load(tables));
            done = true;
            return opened;
        } finally {
            if (!done) {
                frozen.close();
            }
        }
    }

    private void prepare(Db db) {
        int version = db.number("PRAGMA user_version");
        Header.checkVersion(file, version);
        if (version < Migrations.newest()) {
            new Backups(file).beforeStep(LocalDate.now(), version);
            Migrations.run(db, version);
            notices.add("The library was brought up to date; a copy of how it was is in " + Backups.folder(file) + ".");
        }
        db.pragma("journal_mode = WAL");
        db.script("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216;");
    }

    /// A file of an older shape is brought up to date before it is read.
    private void requireUpToDate(Db db) {
        if (db.number("PRAGMA user_version") < Migrations.newest()) {
            throw new LibraryException("The library " + file + " was made by an older Variorum and has to be brought up"
                    + " to date, which cannot be done now. " + String.join(" ", notices)
                    + " Open it where it may be written to, or open a copy of it with --library.");
        }
    }

    private Opened opened(Db db, Snapshot snapshot) {
        return new Opened(db, mode, lock, snapshot, List.copyOf(notices));
    }

    private Opened damaged() {
        String copy = new Backups(file)
                .newestFirst().stream()
                        .findFirst()
                        .map(path -> "its last good copy is " + path + ", which can be opened instead.")
                        .orElse("there is no copy of it; what can still be read is shown.");
        readOnly("The library " + file + " is damaged, so it can only be read; " + copy);
        Db db = Db.open(file, mode);
        return opened(db, new Health(db, file).salvage(tables));
    }
}
