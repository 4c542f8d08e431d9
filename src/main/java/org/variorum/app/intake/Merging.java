package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.variorum.anchor.Placing;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Event;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;

/// A document of the reader's turns out to be the text of another one: what was tied to it is tied to that one
/// now, and it goes.
final class Merging {
    private final Snapshot now;
    private final Document twin;
    private final Id.Document into;
    private final Placing placing;

    /// @param twin the one that goes
    /// @param into the one that has its text now
    Merging(Snapshot now, Document twin, Id.Document into, DocumentText its, DocumentText text) {
        this.now = now;
        this.twin = twin;
        this.into = into;
        this.placing = new Placing(its, text);
    }

    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (Anchor anchor : now.anchorsIn(twin.id())) {
            edits.add(new Edit.Put(placing.place(anchor).movedTo(into)));
        }
        for (Note note : now.notesAbout(twin.id())) {
            edits.add(new Edit.Put(
                    note.withThread(new Note.Thread(into, note.thread().answers()))));
        }
        for (Document earlier : now.earlierVersions(twin.id())) {
            edits.add(new Edit.Put(earlier.asEarlier(
                    earlier.id(), Objects.requireNonNull(earlier.earlier()).replaced(), into)));
        }
        for (Document translation : now.documents()) {
            if (twin.id().equals(translation.alignment().original())) {
                edits.add(new Edit.Put(translation.aligned(
                        new Document.Alignment(into, translation.alignment().pairs()))));
            }
        }
        for (Event event : now.events()) {
            if (event.document().equals(twin.id())) {
                edits.add(new Edit.Put(new Event(event.id(), event.origin(), event.date(), event.text(), into)));
            }
        }
        for (ReadingSet set : now.sets()) {
            if (set.documents().contains(twin.id())) {
                edits.add(new Edit.Put(without(set)));
            }
        }
        edits.add(new Edit.Remove(twin.id()));
        return edits;
    }

    /// The set with the other document in its place.
    private ReadingSet without(ReadingSet set) {
        List<Id.Document> documents = new ArrayList<>();
        for (Id.Document each : set.documents()) {
            Id.Document one = each.equals(twin.id()) ? into : each;
            if (!documents.contains(one)) {
                documents.add(one);
            }
        }
        return new ReadingSet(
                set.id(),
                set.title(),
                set.summary(),
                set.pivot(),
                set.opening(),
                documents,
                set.expected(),
                set.variants(),
                set.fingerprint());
    }

    String sentence() {
        return " “" + twin.title() + "”, which was the same text, is now this document.";
    }
}
