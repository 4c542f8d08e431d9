package org.variorum.exchange.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;

/// Reads the notes of a set: the editors', and those of a reader who sent the set on.
final class SetNotes {
    private static final List<NoteKind> KINDS =
            List.of(NoteKind.COMMENT, NoteKind.GLOSS, NoteKind.QUESTION, NoteKind.HIGHLIGHT, NoteKind.BOOKMARK);
    private static final List<Colour> COLOURS = List.of(Colour.values());

    private final SetIds ids;
    private final Origin origin;
    private final SetAnchors anchors;
    private final Set<String> documents;

    /// @param documents the slugs of all documents, shipped and expected
    SetNotes(SetIds ids, Origin origin, SetAnchors anchors, Set<String> documents) {
        this.ids = ids;
        this.origin = origin;
        this.anchors = anchors;
        this.documents = documents;
    }

    /// Notes without a time keep their order, counted from the epoch.
    List<Note> read(List<Fields> list) {
        List<Note> notes = new ArrayList<>();
        for (Fields fields : list) {
            Instant time = fields.instant("created", Instant.EPOCH.plusMillis(notes.size()));
            String id = fields.name("id");
            String whole = fields.reference("whole", documents, true);
            String answers = fields.name("answers");
            var note = new Note(
                    new Id.Note(id.isEmpty() ? ids.made("note", "note/" + SetAnchors.passage(fields)) : ids.named(id)),
                    origin,
                    fields.choice("kind", KINDS),
                    fields.text("body"),
                    fields.texts("tags"),
                    fields.has("colour") ? fields.choice("colour", COLOURS) : Colour.YELLOW,
                    time,
                    fields.instant("modified", time),
                    new Note.Thread(
                            whole.isEmpty() ? null : new Id.Document(ids.named(whole)),
                            answers.isEmpty() ? null : new Id.Note(ids.named(answers))),
                    new Note.From(fields.text("author"), fields.text("address")));
            notes.add(note);
            anchors.readAll(fields, note.id(), fields.has("id") || !whole.isEmpty() || !answers.isEmpty());
        }
        return notes;
    }
}
