package org.variorum.app.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.exchange.set.SetContents;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
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

/// The rows of a set that its newer version does not have, except those that something else leans on.
final class Vanished {
    private final Snapshot now;
    private final Id.Set set;
    private final Set<Id> fresh = new HashSet<>();
    private final Set<Id> needed = new HashSet<>();

    Vanished(Snapshot now, SetContents contents) {
        this.now = now;
        this.set = contents.set().id();
        contents.entities().forEach(thing -> fresh.add(thing.id()));
        contents.documents().forEach(each -> fresh.add(each.document().id()));
        // A text that a set was sent without, and that is here, is not gone.
        contents.set().expected().forEach(each -> fresh.add(each.id()));
    }

    /// Those that hang on others come first.
    List<Id> ids() {
        everything().filter(thing -> !isSets(thing)).forEach(this::need);
        List<Entity> gone = everything()
                .filter(thing -> isSets(thing) && !fresh.contains(thing.id()))
                .toList();
        for (Entity thing : gone) {
            if (thing instanceof Anchor anchor && !fresh.contains(anchor.of()) && needed.contains(anchor.of())) {
                need(anchor);
                needed.add(anchor.id());
            }
        }
        return gone.stream().map(Entity::id).filter(id -> !needed.contains(id)).toList();
    }

    private boolean isSets(Entity thing) {
        return origin(thing).equals(Optional.of(set));
    }

    private Stream<Entity> everything() {
        return Stream.of(
                        now.anchors(),
                        now.notes(),
                        now.verdicts(),
                        now.evidence(),
                        now.interpretations(),
                        now.claims(),
                        now.questions(),
                        now.works(),
                        now.voices(),
                        now.events(),
                        now.documents(),
                        now.earlierVersions())
                .flatMap(List::stream)
                .map(Entity.class::cast);
    }

    /// Marks what a thing refers to, and what that refers to.
    private void need(Entity thing) {
        references(thing).filter(Objects::nonNull).forEach(id -> {
            if (needed.add(id)) {
                now.find(id).ifPresent(this::need);
            }
        });
    }

    private static Stream<Id> references(Entity thing) {
        return switch (thing) {
            case Anchor a -> Stream.of(a.of(), a.document(), a.carriedFrom());
            case Evidence e -> Stream.of(e.interpretation());
            case Interpretation i -> Stream.of(i.claim(), i.voice(), i.reportedBy(), i.work());
            case Claim c -> Stream.of(c.question(), c.madeBy());
            case Verdict v -> Stream.of(v.about(), v.voice());
            case Event e -> Stream.of(e.document());
            case Document d ->
                Stream.of(
                        d.alignment().original(),
                        d.earlier() == null ? null : d.earlier().of());
            case Note n -> Stream.of(n.thread().whole(), n.thread().answers());
            case ReadingSet _, Voice _, Work _, Question _ -> Stream.of();
        };
    }

    private static Optional<Id.Set> origin(Entity thing) {
        return switch (thing) {
            case ReadingSet s -> Optional.of(s.id());
            case Document d -> d.origin().set();
            case Voice v -> v.origin().set();
            case Work w -> w.origin().set();
            case Question q -> q.origin().set();
            case Claim c -> c.origin().set();
            case Interpretation i -> i.origin().set();
            case Evidence e -> e.origin().set();
            case Verdict v -> v.origin().set();
            case Note n -> n.origin().set();
            case Anchor a -> a.origin().set();
            case Event e -> e.origin().set();
        };
    }
}
