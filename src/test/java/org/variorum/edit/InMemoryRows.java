package org.variorum.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Verdict;

/// The things of an {@link InMemoryLibrary}, and what hangs together among them.
final class InMemoryRows {
    private final Map<Id, Entity> things;

    InMemoryRows(Map<Id, Entity> things) {
        this.things = new LinkedHashMap<>(things);
    }

    Map<Id, Entity> things() {
        return Collections.unmodifiableMap(things);
    }

    /// @return the change that takes it back
    Edit put(Entity thing) {
        Entity old = things.put(thing.id(), thing);
        return old == null ? new Edit.Remove(thing.id()) : new Edit.Put(old);
    }

    /// @return the change that takes it back
    Edit remove(Id id) {
        List<Edit> back = new ArrayList<>();
        removeAll(id, back);
        return Edit.of(Deed.CHANGE, back);
    }

    private void removeAll(Id id, List<Edit> back) {
        if (!things.containsKey(id)) {
            return;
        }
        for (Entity dependent : select(thing -> makesNoSenseWithout(thing, id))) {
            removeAll(dependent.id(), back);
        }
        for (Entity thing : List.copyOf(things.values())) {
            Entity without = without(thing, id);
            if (without != thing) {
                back.addFirst(put(without));
            }
        }
        back.addFirst(new Edit.Put(Objects.requireNonNull(things.remove(id))));
    }

    private List<Entity> select(Predicate<Entity> wanted) {
        return things.values().stream().filter(wanted).toList();
    }

    private static boolean makesNoSenseWithout(Entity thing, Id id) {
        return switch (thing) {
            case Anchor a -> a.of().equals(id);
            case Evidence e -> e.interpretation().equals(id);
            case Interpretation i -> i.claim().equals(id) || i.voice().equals(id);
            case Claim c -> c.question().equals(id);
            case Verdict v -> v.about().equals(id);
            case Document d -> d.earlier() != null && d.earlier().of().equals(id);
            case Note n -> id.equals(n.thread().answers());
            default -> false;
        };
    }

    /// The same thing where `id` is gone; the very same where it did not mention it.
    private static Entity without(Entity thing, Id id) {
        return switch (thing) {
            case Anchor a
            when a.document().equals(id) && a.state() != Anchor.State.PENDING ->
                a.found(Anchor.State.PENDING, null, 0, "");
            case Claim c
            when id.equals(c.madeBy()) ->
                new Claim(c.id(), c.origin(), c.question(), c.label(), c.statement(), null, c.order());
            case Interpretation i
            when id.equals(i.reportedBy()) || id.equals(i.work()) ->
                new Interpretation(
                        i.id(),
                        i.origin(),
                        i.claim(),
                        i.voice(),
                        i.stance(),
                        i.directness(),
                        id.equals(i.reportedBy()) ? null : i.reportedBy(),
                        i.confidence(),
                        i.argument(),
                        id.equals(i.work()) ? null : i.work(),
                        i.locator(),
                        i.date(),
                        i.order());
            default -> thing;
        };
    }

    /// @throws LibraryException where something refers to what is not there
    void requireWhole() {
        for (Entity thing : things.values()) {
            references(thing)
                    .filter(id -> id != null && !things.containsKey(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new LibraryException(thing.id() + " refers to " + id + ", which is not in the library.");
                    });
        }
    }

    private static Stream<Id> references(Entity thing) {
        return switch (thing) {
            case Anchor a -> Stream.of(a.of());
            case Evidence e -> Stream.of(e.interpretation());
            case Interpretation i -> Stream.of(i.claim(), i.voice(), i.reportedBy(), i.work());
            case Claim c -> Stream.of(c.question(), c.madeBy());
            case Verdict v -> Stream.of(v.about());
            default -> Stream.of();
        };
    }
}
