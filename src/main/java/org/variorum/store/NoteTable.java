package org.variorum.store;

import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;

/// The marginal notes.
final class NoteTable extends Table<Note> {
    NoteTable() {
        super("note", "id set_id kind body tags colour created modified whole answers author address");
    }

    @Override
    Id id(String value) {
        return new Id.Note(value);
    }

    @Override
    Note read(Row row) {
        return new Note(
                new Id.Note(row.text()),
                row.origin(),
                row.one(NoteKind.class),
                row.text(),
                row.list().stream().map(String.class::cast).toList(),
                row.one(Colour.class),
                row.instant(),
                row.instant(),
                new Note.Thread(row.idOrNull(Id.Document::new), row.idOrNull(Id.Note::new)),
                new Note.From(row.textOrEmpty(), row.textOrEmpty()));
    }

    @Override
    void write(Note note, Cells cells) {
        cells.id(note.id())
                .origin(note.origin())
                .one(note.kind())
                .text(note.body())
                .list(note.tags())
                .one(note.colour())
                .instant(note.created())
                .instant(note.modified())
                .id(note.thread().whole())
                .id(note.thread().answers())
                .text(note.from().author())
                .text(note.from().address());
    }

    @Override
    String words(Note note) {
        return note.body();
    }
}
