package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Evidence;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Question;
import org.variorum.model.ReadingSet;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// All that a reading set holds, as the library would keep it. Anchors into the set's own documents are in their
/// places;
/// those into texts that the reader may bring in are pending.
public record SetContents(
        ReadingSet set,
        List<Shipped> documents,
        List<Voice> voices,
        List<Work> works,
        List<Question> questions,
        List<Claim> claims,
        List<Interpretation> interpretations,
        List<Evidence> evidence,
        List<Note> notes,
        List<Anchor> anchors,
        List<Event> events) {

    /// A document of the set with its text and the file it was read from.
    public record Shipped(Document document, DocumentText text, byte[] file) {}

    /// Everything but the documents, each after what it refers to.
    public List<Entity> entities() {
        List<Entity> all = new ArrayList<>();
        all.add(set);
        all.addAll(voices);
        all.addAll(works);
        all.addAll(questions);
        all.addAll(claims);
        all.addAll(interpretations);
        all.addAll(evidence);
        all.addAll(notes);
        all.addAll(anchors);
        all.addAll(events);
        return all;
    }

    /// The anchors that should have found their words in the set's own documents and did not, for the set's
    /// author.
    public List<Anchor> unsure() {
        return anchors.stream()
                .filter(anchor -> anchor.state() != Anchor.State.ATTACHED && anchor.state() != Anchor.State.PENDING)
                .toList();
    }
}
