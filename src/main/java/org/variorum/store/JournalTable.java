package org.variorum.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.History;
import org.variorum.edit.Library.Deeded;
import org.variorum.edit.Library.Direction;
import org.variorum.edit.Library.Made;
import org.variorum.model.Id;
import org.variorum.model.Note;

/// Every change ever made, with what takes it back.
///
/// Rows are only added. One exception: typing on in a note replaces the edit of the row before and keeps its
/// inverse, or an hour of typing would be thousands of copies of one note. The pause is shorter than the one in
/// {@link History}, so that whatever is one row here is one step there.
final class JournalTable {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int AT_ONCE_UNDONE = 100;

    private final EditJson json;

    JournalTable(EditJson json) {
        this.json = json;
    }

    private record Last(long id, Instant at, Deed deed, Direction direction, String edit) {}

    void add(Db db, Edit edit, Edit inverse, Direction direction, Instant now) {
        String written = json.write(edit);
        Optional<Last> before =
                direction == Direction.DO ? typedNote(edit).flatMap(note -> goesOn(db, note, now)) : Optional.empty();
        if (before.isPresent()) {
            db.update(
                    "UPDATE journal SET at = ?, edit = ? WHERE id = ?",
                    now.toEpochMilli(),
                    written,
                    before.get().id());
            return;
        }
        db.update(
                "INSERT INTO journal (at, deed, direction, steps, edit, inverse) VALUES (?, ?, ?, ?, ?, ?)",
                now.toEpochMilli(),
                Cells.name(edit.deed()),
                Cells.name(direction),
                direction == Direction.UNDO ? steps(db, edit) : 1,
                written,
                json.write(inverse));
    }

    /// The note whose words an edit changes, if that is all it does.
    private static Optional<Id> typedNote(Edit edit) {
        List<Edit> single = EditJson.flat(edit).limit(2).toList();
        return edit.deed() == Deed.WRITE_NOTE && single.size() == 1 && single.getFirst() instanceof Edit.Put(Note note)
                ? Optional.of(note.id())
                : Optional.empty();
    }

    private Optional<Last> goesOn(Db db, Id note, Instant now) {
        return db.first(
                        "SELECT id, at, deed, direction, edit FROM journal ORDER BY id DESC LIMIT 1",
                        row -> new Last(
                                row.big(),
                                Instant.ofEpochMilli(row.big()),
                                deed(row.text()),
                                row.one(Direction.class),
                                row.text()))
                .filter(last -> last.direction() == Direction.DO
                        && last.deed() == Deed.WRITE_NOTE
                        && Duration.between(last.at(), now).abs().compareTo(PAUSE) < 0
                        && typedNote(json.read(last.deed(), last.edit())).equals(Optional.of(note)));
    }

    /// How many steps a change takes back at once: the history makes one step of several where the reader
    /// typed on. 0 where it is none of what the journal has.
    private int steps(Db db, Edit edit) {
        Map<String, String> wanted = json.outcome(edit);
        Map<String, String> outcome = new HashMap<>();
        int count = 0;
        for (Backwards.Kept kept : Backwards.read(db, AT_ONCE_UNDONE).undo()) {
            outcome.putAll(json.outcome(step(db, kept).back()));
            count++;
            if (outcome.equals(wanted)) {
                return count;
            }
            if (!wanted.keySet().containsAll(outcome.keySet())) {
                return 0;
            }
        }
        return 0;
    }

    History.Stacks stacks(Db db, int limit) {
        Backwards backwards = Backwards.read(db, limit);
        return new History.Stacks(
                backwards.undo().stream().map(kept -> step(db, kept)).toList(),
                backwards.redo().stream().map(kept -> step(db, kept)).toList());
    }

    private History.Step step(Db db, Backwards.Kept kept) {
        String inverse = db.first("SELECT inverse FROM journal WHERE id = ?", Row::text, kept.id())
                .orElse("[]");
        return new History.Step(kept.deed(), json.read(kept.deed(), inverse));
    }

    /// The change of a document's text that put this earlier version, with what takes it back.
    Optional<Made> putting(Db db, Id.Document earlier) {
        return db.first(
                "SELECT deed, edit, inverse FROM journal WHERE deed IN ('new_version', 'update_set')"
                        + " AND direction = 'do' AND instr(edit, ?) > 0 ORDER BY id LIMIT 1",
                row -> {
                    Deed deed = deed(row.text());
                    return new Made(json.read(deed, row.text()), json.read(deed, row.text()));
                },
                Json.write(earlier.value()));
    }

    List<Deeded> latest(Db db, int limit) {
        return db.list(
                "SELECT at, deed, direction FROM journal ORDER BY id DESC LIMIT ?",
                row -> new Deeded(Instant.ofEpochMilli(row.big()), deed(row.text()), row.one(Direction.class)),
                limit);
    }

    static Deed deed(String name) {
        return Deed.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
