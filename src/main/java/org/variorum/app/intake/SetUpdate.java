package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.anchor.Placing;
import org.variorum.edit.Edit;
import org.variorum.exchange.set.SetContents;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Question;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.Work;
import org.variorum.work.Progress;

/// What has to change for a set to stand in the library as a newer version has it (or at all). The set's own
/// rows are replaced; the reader's stay, and what they lean on stays with them.
final class SetUpdate {
    private final Snapshot now;
    private final SetContents set;
    private final Function<Id.Document, Optional<DocumentText>> texts;
    private final StandIns standIns;
    private final Map<Id.Document, Optional<Placing>> placings = new HashMap<>();
    private final Map<Id.Document, DocumentText> shipped = new HashMap<>();
    /// Texts of the set where the reader has another: a version of their own.
    private final Map<Id.Document, DocumentText> readers = new HashMap<>();

    /// Texts that were not here before; passages of the reader's may wait for them.
    private final List<Id.Document> arrived = new ArrayList<>();

    private final Map<Id.Document, NewText> changed = new LinkedHashMap<>();

    /// @param texts of the documents that are in the library now
    SetUpdate(Snapshot now, SetContents set, Function<Id.Document, Optional<DocumentText>> texts) {
        this.now = now;
        this.set = set;
        this.texts = texts;
        this.standIns = new StandIns(now, set, texts);
    }

    /// A document the reader brought in under a name that the set now ships stays the reader's.
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (SetContents.Shipped each : set.documents()) {
            Optional<Document> old = now.document(each.document().id());
            if (old.isEmpty() || !old.get().origin().isReaders()) {
                old.filter(known -> !known.textHash().equals(each.document().textHash()))
                        .ifPresent(known -> change(known, each, edits));
                edits.add(new Edit.Bring(each.document(), each.text(), each.file()));
                shipped.put(each.document().id(), each.text());
                if (old.isEmpty()) {
                    arrived.add(each.document().id());
                }
            } else {
                readers.put(each.document().id(), each.text());
            }
        }
        for (Entity thing : set.entities()) {
            if (isReadersOwn(thing)) {
                continue;
            }
            Entity fresh = switch (thing) {
                case ReadingSet fromFile -> keepingDocuments(fromFile);
                case Anchor anchor -> place(anchor);
                default -> thing;
            };
            if (!now.find(fresh.id()).equals(Optional.of(fresh))) {
                edits.add(new Edit.Put(fresh));
            }
        }
        reattachTheOthers(edits);
        new Vanished(now, set).ids().forEach(id -> edits.add(new Edit.Remove(id)));
        return edits;
    }

    /// What a reader sent out with a set and brings back with it is there already, and is the reader's. What
    /// belongs to it is, too.
    private boolean isReadersOwn(Entity thing) {
        return switch (thing) {
            case ReadingSet _ -> false;
            case Anchor anchor -> own(new Id.Anchor(anchor.id().slug()));
            case Note note -> own(new Id.Note(note.id().slug()));
            case Evidence evidence -> own(new Id.Evidence(evidence.id().slug()));
            case Interpretation position ->
                own(new Id.Interpretation(position.id().slug()));
            case Claim claim -> own(new Id.Claim(claim.id().slug()));
            case Question question -> own(new Id.Question(question.id().slug()));
            case Voice voice -> own(new Id.Voice(voice.id().slug()));
            case Work work -> own(new Id.Work(work.id().slug()));
            case Event event -> own(new Id.Event(event.id().slug()));
            case Document _, Verdict _ -> false;
        };
    }

    private boolean own(Id unsent) {
        return now.find(unsent).isPresent();
    }

    /// A text of the set gets another. Where passages of the reader's lie in it, the old one is kept.
    private void change(Document old, SetContents.Shipped each, List<Edit> edits) {
        Optional<DocumentText> before = texts.apply(old.id());
        var newText = new NewText(now, old, before.orElse(DocumentText.EMPTY), each.document(), each.text());
        changed.put(old.id(), newText);
        if (before.isPresent() && now.anchorsIn(old.id()).stream().anyMatch(this::isReaders)) {
            edits.add(newText.earlier(new Id.Document(Id.fresh())));
        }
    }

    private boolean isReaders(Anchor anchor) {
        return !anchor.origin().set().equals(Optional.of(set.set().id()));
    }

    /// The reader's own texts stay in the set, and those that it was sent without this time.
    private ReadingSet keepingDocuments(ReadingSet fresh) {
        ReadingSet merged = fresh;
        for (Id.Document id : now.set(fresh.id()).map(ReadingSet::documents).orElse(List.of())) {
            boolean stays = now.document(id)
                    .filter(it -> it.origin().isReaders()
                            || fresh.expected().stream()
                                    .anyMatch(each -> each.id().equals(id)))
                    .isPresent();
            if (stays && !merged.documents().contains(id)) {
                merged = with(merged, id);
            }
        }
        return standIns.with(merged);
    }

    /// The set with one more document at the end.
    static ReadingSet with(ReadingSet set, Id.Document document) {
        List<Id.Document> documents = new ArrayList<>(set.documents());
        documents.add(document);
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

    /// A set's anchor into a text that the reader brought in is looked for there. What the reader settled by
    /// hand is not made less certain again.
    private Anchor place(Anchor fromFile) {
        Anchor anchor = fromFile.into(standIns.of(fromFile.document()));
        Anchor fresh = shipped.containsKey(anchor.document())
                ? anchor
                : placing(anchor.document()).map(p -> p.place(anchor)).orElse(anchor);
        return now.anchor(anchor.id())
                .filter(old -> fresh.state() != Anchor.State.ATTACHED
                        && old.state() == Anchor.State.ATTACHED
                        && !changed.containsKey(old.document()))
                .orElse(fresh);
    }

    private void reattachTheOthers(List<Edit> edits) {
        for (Id.Document document : arrived) {
            placing(document)
                    .ifPresent(placing -> now.anchorsIn(document).stream()
                            .filter(this::isReaders)
                            .forEach(anchor -> edits.add(new Edit.Put(placing.place(anchor)))));
        }
        changed.forEach((document, newText) -> {
            newText.anchors(this::isReaders, Progress.NONE, 0, 1).forEach(fresh -> edits.add(new Edit.Put(fresh)));
            edits.addAll(newText.translations(each -> each.origin().isReaders()));
        });
    }

    private Optional<Placing> placing(Id.Document document) {
        return placings.computeIfAbsent(
                document,
                id -> Optional.ofNullable(shipped.get(id))
                        .or(() -> now.document(id).isPresent() ? texts.apply(id) : Optional.empty())
                        .map(text -> readers.containsKey(id)
                                ? new Placing(readers.get(id), text, false)
                                : new Placing(text)));
    }
}
