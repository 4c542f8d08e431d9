package org.variorum.exchange.set;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Origin;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// What goes along when a set is sent out: everything that came with it and, where that is wanted, what the reader
/// wrote about its documents and its claims, with all that those need.
final class SetScope {
    private final Snapshot now;
    private final ReadingSet set;
    private final boolean mine;
    private final Set<Id.Document> documents = new LinkedHashSet<>();
    private final Set<Id> things = new LinkedHashSet<>();

    SetScope(Snapshot now, ReadingSet set, boolean mine) {
        this.now = now;
        this.set = set;
        this.mine = mine;
        documents.addAll(set.documents());
        set.expected().forEach(each -> documents.add(each.id()));
        now.claims().stream().filter(this::goes).forEach(claim -> take(claim.id()));
        now.questions().stream().filter(each -> isSets(each.origin())).forEach(each -> take(each.id()));
        Stream.of(now.voices(), now.works(), now.events())
                .flatMap(List::stream)
                .map(Entity.class::cast)
                .filter(each -> isSets(origin(each)))
                .forEach(each -> take(each.id()));
        now.notes().stream().filter(this::goes).forEach(note -> take(note.id()));
        takeAnswers();
    }

    /// The documents that its things point into, the set's own first.
    List<Id.Document> documents() {
        return List.copyOf(documents);
    }

    boolean has(@Nullable Id id) {
        return id != null && things.contains(id);
    }

    private boolean isSets(Origin origin) {
        return set.id().equals(origin.setOrNull());
    }

    private boolean goes(Origin origin) {
        return isSets(origin) || (mine && origin.isReaders());
    }

    private boolean goes(Claim claim) {
        return isSets(claim.origin()) || (mine && claim.origin().isReaders() && touches(claim));
    }

    private boolean touches(Claim claim) {
        boolean sets = now.question(claim.question())
                .filter(each -> isSets(each.origin()))
                .isPresent();
        return sets
                || isHere(claim.id())
                || now.interpretationsOf(claim.id()).stream()
                        .flatMap(each -> now.evidenceOf(each.id()).stream())
                        .anyMatch(each -> isHere(each.id()));
    }

    private boolean isHere(Id thing) {
        return now.anchorsOf(thing).stream().map(Anchor::document).anyMatch(documents::contains);
    }

    private boolean goes(Note note) {
        boolean about = isHere(note.id())
                || (note.thread().whole() != null
                        && documents.contains(note.thread().whole()));
        return isSets(note.origin()) || (mine && note.origin().isReaders() && about);
    }

    private void takeAnswers() {
        boolean more = true;
        while (more) {
            more = false;
            for (Note note : now.notes()) {
                Id.Note first = note.thread().answers();
                if (first != null && goes(note.origin()) && has(first) && !has(note.id())) {
                    take(note.id());
                    more = true;
                }
            }
        }
    }

    /// Takes a thing and what belongs to it or is needed by it.
    private void take(Id id) {
        Entity thing = now.find(id).orElse(null);
        if (thing == null || !things.add(id)) {
            return;
        }
        now.anchorsOf(id).forEach(anchor -> documents.add(anchor.document()));
        needs(thing).filter(Objects::nonNull).forEach(this::take);
        switch (thing) {
            case Claim claim ->
                now.interpretationsOf(claim.id()).stream()
                        .filter(each -> goes(each.origin()))
                        .forEach(each -> take(each.id()));
            case Interpretation position ->
                now.evidenceOf(position.id()).stream()
                        .filter(each -> goes(each.origin()))
                        .forEach(each -> take(each.id()));
            case Note note -> {
                if (note.thread().whole() != null) {
                    documents.add(note.thread().whole());
                }
            }
            default -> {}
        }
    }

    private static Stream<@Nullable Id> needs(Entity thing) {
        return switch (thing) {
            case Claim claim -> Stream.of(claim.question(), claim.madeBy());
            case Interpretation position ->
                Stream.of(position.claim(), position.voice(), position.reportedBy(), position.work());
            default -> Stream.of();
        };
    }

    private static Origin origin(Entity thing) {
        return switch (thing) {
            case Voice voice -> voice.origin();
            case Work work -> work.origin();
            case Event event -> event.origin();
            case Evidence evidence -> evidence.origin();
            default -> Origin.READER;
        };
    }
}
