package org.variorum.app.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.exchange.annotation.Annotations;
import org.variorum.exchange.annotation.Hook;
import org.variorum.model.Claim;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;

/// What of an annotation file's things is new, what is newer than here, and what the reader has changed since and
/// keeps. One thread.
final class AnnotationMerge {
    private final Snapshot now;
    private final Remembered remembered;
    private final Map<Id, Entity> put = new LinkedHashMap<>();
    private final Set<Id> kept = new HashSet<>();
    private final Map<Id, Entity> file = new HashMap<>();
    int added;
    int updated;
    int same;
    int rings;
    private int left;

    AnnotationMerge(Snapshot now, Remembered remembered) {
        this.now = now;
        this.remembered = remembered;
    }

    /// @param whole the document that a note is about as a whole, where it is about one
    void merge(Annotations annotations, Map<Id, Id.Document> whole) {
        annotations.things().forEach(thing -> file.put(thing.id(), thing));
        for (Entity thing : annotations.things()) {
            if (stands(thing)) {
                merge(thing instanceof Note note ? threaded(note, whole.get(note.id())) : thing);
            } else {
                left++;
                file.remove(thing.id());
            }
        }
        answered();
    }

    /// How many things refer to what is neither in the file nor here: the library could not keep them.
    int left() {
        return left;
    }

    int kept() {
        return kept.size();
    }

    List<Entity> put() {
        return List.copyOf(put.values());
    }

    /// Whether anchors of a thing may come with it: it is here or comes, and is not one that the reader keeps.
    boolean takes(Hook hook) {
        return !kept.contains(hook.of())
                && (put.containsKey(hook.of()) || now.find(hook.of()).isPresent());
    }

    boolean isNew(Id id) {
        return now.find(id).isEmpty();
    }

    private boolean stands(Entity thing) {
        Stream<Id> needs = switch (thing) {
            case Claim claim -> Stream.of(claim.question());
            case Interpretation position -> Stream.of(position.claim(), position.voice());
            case Evidence evidence -> Stream.of(evidence.interpretation());
            case Verdict verdict -> Stream.of(verdict.about());
            default -> Stream.of();
        };
        return needs.allMatch(this::exists);
    }

    private boolean exists(@Nullable Id id) {
        return id == null || file.containsKey(id) || now.find(id).isPresent();
    }

    /// An answer to a note that is not here is shown with the whole document, until that note comes.
    private Note threaded(Note note, Id.@Nullable Document whole) {
        Id.Note answers = note.thread().answers();
        if (answers != null && runsInRing(note)) {
            rings++;
            answers = null;
            file.put(note.id(), note.withThread(new Note.Thread(whole, null)));
        }
        boolean shown = answers != null && exists(answers);
        return note.withThread(new Note.Thread(shown ? note.thread().whole() : whole, answers));
    }

    private boolean runsInRing(Note note) {
        Set<Id> seen = new HashSet<>(Set.of(note.id()));
        for (Id at = note.thread().answers(); at != null; at = above(at)) {
            if (!seen.add(at)) {
                return at.equals(note.id());
            }
        }
        return false;
    }

    private @Nullable Id above(Id id) {
        Entity thing = file.containsKey(id) ? file.get(id) : now.find(id).orElse(null);
        return thing instanceof Note note ? note.thread().answers() : null;
    }

    private void merge(Entity fresh) {
        Optional<Entity> here = now.find(fresh.id());
        if (here.isEmpty()) {
            added += counts(fresh);
            put(fresh);
        } else if (fresh instanceof Note note && here.get() instanceof Note old) {
            mergeNote(note, old);
        } else if (here.get().equals(fresh)) {
            same += counts(fresh);
        } else if (remembered.has(here.get())) {
            updated += counts(fresh);
            put(fresh);
        } else {
            kept.add(fresh.id());
        }
    }

    private void mergeNote(Note fresh, Note old) {
        boolean alike = fresh.kind() == old.kind()
                && fresh.body().equals(old.body())
                && fresh.tags().equals(old.tags())
                && fresh.colour() == old.colour();
        boolean older = fresh.modified().isBefore(old.modified());
        if (alike || (older && remembered.has(old))) {
            same++;
        } else if (remembered.has(old)) {
            updated++;
            put(fresh.withThread(old.thread()));
        } else {
            kept.add(fresh.id());
        }
    }

    /// Notes and claims are what a reader counts; what hangs on them comes with them.
    private static int counts(Entity thing) {
        return thing instanceof Note || thing instanceof Claim ? 1 : 0;
    }

    private void put(Entity thing) {
        remembered.add(thing);
        put.put(thing.id(), thing);
    }

    /// Answers that were here before what they answer now stand below it alone.
    private void answered() {
        for (Id id : List.copyOf(put.keySet())) {
            if (id instanceof Id.Note note && isNew(note)) {
                for (Note answer : now.answersTo(note)) {
                    Note latest = put.get(answer.id()) instanceof Note changed ? changed : answer;
                    if (latest.thread().whole() != null) {
                        put.put(latest.id(), latest.withThread(Note.Thread.answering(note)));
                    }
                }
            }
        }
    }
}
