package org.variorum.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A library as it stands at one moment: everything but texts and files. Immutable; a change makes a new one
/// that shares what did not change. The lists are made when first asked for.
public final class Snapshot {
    public static final Snapshot EMPTY = new Snapshot(new EnumMap<>(Kind.class), Map.of());

    private final Map<Kind, Shelf> shelves;
    private final Map<Id.Document, Integer> documentOrder;

    private Snapshot(Map<Kind, Shelf> shelves, Map<Id.Document, Integer> documentOrder) {
        this.shelves = shelves;
        this.documentOrder = documentOrder;
    }

    public static Snapshot of(Collection<? extends Entity> things) {
        return EMPTY.changed(things, List.of());
    }

    /// The same with these put in their places and those taken away, in that order.
    public Snapshot changed(Collection<? extends Entity> put, Collection<? extends Id> removed) {
        Map<Kind, Map<Id, Entity>> fresh = new EnumMap<>(Kind.class);
        for (Entity thing : put) {
            open(fresh, thing.id()).put(thing.id(), thing);
        }
        for (Id id : removed) {
            open(fresh, id).remove(id);
        }
        Map<Kind, Shelf> all = new EnumMap<>(Kind.class);
        all.putAll(shelves);
        fresh.forEach((kind, things) -> all.put(kind, new Shelf(things)));
        return new Snapshot(all, fresh.containsKey(Kind.SET) ? order(all) : documentOrder);
    }

    private Map<Id, Entity> open(Map<Kind, Map<Id, Entity>> fresh, Id id) {
        return fresh.computeIfAbsent(
                Kind.of(id),
                kind -> new LinkedHashMap<>(
                        shelves.getOrDefault(kind, Shelf.NOTHING).things()));
    }

    private static Map<Id.Document, Integer> order(Map<Kind, Shelf> shelves) {
        Map<Id.Document, Integer> order = new LinkedHashMap<>();
        for (Entity set : shelves.getOrDefault(Kind.SET, Shelf.NOTHING).things().values()) {
            for (Id.Document document : ((ReadingSet) set).documents()) {
                order.putIfAbsent(document, order.size());
            }
        }
        return Map.copyOf(order);
    }

    // --- single things -----------------------------------------------------------------------------------------------

    public Optional<Entity> find(Id id) {
        return Optional.ofNullable(shelf(Kind.of(id)).things().get(id));
    }

    public Optional<ReadingSet> set(Id.Set id) {
        return find(id).map(ReadingSet.class::cast);
    }

    public Optional<Document> document(Id.Document id) {
        return find(id).map(Document.class::cast);
    }

    public Optional<Voice> voice(Id.Voice id) {
        return find(id).map(Voice.class::cast);
    }

    public Optional<Work> work(Id.Work id) {
        return find(id).map(Work.class::cast);
    }

    public Optional<Question> question(Id.Question id) {
        return find(id).map(Question.class::cast);
    }

    public Optional<Claim> claim(Id.Claim id) {
        return find(id).map(Claim.class::cast);
    }

    public Optional<Interpretation> interpretation(Id.Interpretation id) {
        return find(id).map(Interpretation.class::cast);
    }

    public Optional<Evidence> evidence(Id.Evidence id) {
        return find(id).map(Evidence.class::cast);
    }

    public Optional<Verdict> verdict(Id.Verdict id) {
        return find(id).map(Verdict.class::cast);
    }

    public Optional<Note> note(Id.Note id) {
        return find(id).map(Note.class::cast);
    }

    public Optional<Anchor> anchor(Id.Anchor id) {
        return find(id).map(Anchor.class::cast);
    }

    // --- all of a kind, in order -------------------------------------------------------------------------------------

    /// Those that say how they open come first: the others only gather texts that notes wait for. By title.
    public List<ReadingSet> sets() {
        return all(
                Kind.SET,
                ReadingSet.class,
                comparing((Entity e) -> ((ReadingSet) e).opening() == null)
                        .thenComparing(e -> ((ReadingSet) e).title()));
    }

    /// As they are now: in the order of their sets; then what is in no set, by title. Earlier versions are not
    /// among them.
    public List<Document> documents() {
        return by(Kind.DOCUMENT, Document.class, "current", true, Snapshot::isCurrent, documentOrder());
    }

    /// The earlier versions of all documents, the latest of each first.
    public List<Document> earlierVersions() {
        return by(Kind.DOCUMENT, Document.class, "current", false, Snapshot::isCurrent, documentOrder());
    }

    private static Stream<?> isCurrent(Entity document) {
        return Stream.of(((Document) document).earlier() == null);
    }

    private Comparator<Entity> documentOrder() {
        return comparingInt((Entity e) -> documentOrder.getOrDefault(((Document) e).id(), Integer.MAX_VALUE))
                .thenComparing(e -> ((Document) e).title())
                .thenComparing(e -> ((Document) e).earlier() instanceof Document.Earlier earlier
                        ? -earlier.replaced().toEpochMilli()
                        : Long.MIN_VALUE)
                .thenComparing(e -> e.id().value());
    }

    public List<Voice> voices() {
        return all(Kind.VOICE, Voice.class, VOICES);
    }

    public List<Work> works() {
        return all(Kind.WORK, Work.class, comparing((Entity e) -> ((Work) e).shortCitation()));
    }

    public List<Question> questions() {
        return all(Kind.QUESTION, Question.class, QUESTIONS);
    }

    public List<Claim> claims() {
        return all(Kind.CLAIM, Claim.class, CLAIMS);
    }

    public List<Interpretation> interpretations() {
        return all(Kind.INTERPRETATION, Interpretation.class, INTERPRETATIONS);
    }

    public List<Evidence> evidence() {
        return all(Kind.EVIDENCE, Evidence.class, EVIDENCE);
    }

    /// In the order in which they were made.
    public List<Verdict> verdicts() {
        return all(Kind.VERDICT, Verdict.class, VERDICTS);
    }

    /// In the order in which they were made.
    public List<Note> notes() {
        return all(Kind.NOTE, Note.class, NOTES);
    }

    public List<Anchor> anchors() {
        return all(Kind.ANCHOR, Anchor.class, ANCHORS);
    }

    public List<Event> events() {
        return all(Kind.EVENT, Event.class, comparing((Entity e) -> ((Event) e).date()));
    }

    // --- what belongs to what ----------------------------------------------------------------------------------------

    public List<Claim> claimsOf(Id.Question question) {
        return by(Kind.CLAIM, Claim.class, "question", question, e -> Stream.of(((Claim) e).question()), CLAIMS);
    }

    public List<Interpretation> interpretationsOf(Id.Claim claim) {
        return by(
                Kind.INTERPRETATION,
                Interpretation.class,
                "claim",
                claim,
                e -> Stream.of(((Interpretation) e).claim()),
                INTERPRETATIONS);
    }

    public List<Interpretation> interpretationsBy(Id.Voice voice) {
        return by(
                Kind.INTERPRETATION,
                Interpretation.class,
                "voice",
                voice,
                e -> Stream.of(((Interpretation) e).voice()),
                INTERPRETATIONS);
    }

    public List<Evidence> evidenceOf(Id.Interpretation interpretation) {
        return by(
                Kind.EVIDENCE,
                Evidence.class,
                "interpretation",
                interpretation,
                e -> Stream.of(((Evidence) e).interpretation()),
                EVIDENCE);
    }

    /// The judgements of a claim or a question, in the order in which they were made: the last one holds.
    public List<Verdict> verdictsOn(Id about) {
        return by(Kind.VERDICT, Verdict.class, "about", about, e -> Stream.of(((Verdict) e).about()), VERDICTS);
    }

    /// The texts that a document had before, the latest first.
    public List<Document> earlierVersions(Id.Document of) {
        return by(
                Kind.DOCUMENT,
                Document.class,
                "earlier",
                of,
                e -> ((Document) e).earlier() instanceof Document.Earlier earlier
                        ? Stream.of(earlier.of())
                        : Stream.empty(),
                documentOrder());
    }

    /// The notes about a document as a whole, in the order in which they were made.
    public List<Note> notesAbout(Id.Document whole) {
        return by(
                Kind.NOTE,
                Note.class,
                "whole",
                whole,
                e -> Stream.ofNullable(((Note) e).thread().whole()),
                NOTES);
    }

    /// The notes that answer a note, in the order in which they were made.
    public List<Note> answersTo(Id.Note note) {
        return by(
                Kind.NOTE,
                Note.class,
                "answers",
                note,
                e -> Stream.ofNullable(((Note) e).thread().answers()),
                NOTES);
    }

    /// The anchors of a claim, a piece of evidence or a note.
    public List<Anchor> anchorsOf(Id thing) {
        return by(Kind.ANCHOR, Anchor.class, "of", thing, e -> Stream.of(((Anchor) e).of()), ANCHORS);
    }

    /// The anchors into a document, whatever their state.
    public List<Anchor> anchorsIn(Id.Document document) {
        return by(Kind.ANCHOR, Anchor.class, "in", document, e -> Stream.of(((Anchor) e).document()), ANCHORS);
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static final Comparator<Entity> VOICES =
            comparingInt((Entity e) -> ((Voice) e).ink()).thenComparing(e -> ((Voice) e).name());
    private static final Comparator<Entity> QUESTIONS =
            comparingInt((Entity e) -> ((Question) e).order()).thenComparing(e -> e.id().value());
    private static final Comparator<Entity> CLAIMS =
            comparingInt((Entity e) -> ((Claim) e).order()).thenComparing(e -> e.id().value());
    private static final Comparator<Entity> INTERPRETATIONS =
            comparingInt((Entity e) -> ((Interpretation) e).order()).thenComparing(e -> e.id().value());
    private static final Comparator<Entity> EVIDENCE =
            comparingInt((Entity e) -> ((Evidence) e).order()).thenComparing(e -> e.id().value());
    private static final Comparator<Entity> VERDICTS =
            comparing((Entity e) -> ((Verdict) e).made()).thenComparing(e -> e.id().value());
    private static final Comparator<Entity> NOTES =
            comparing((Entity e) -> ((Note) e).created()).thenComparing(e -> e.id().value());
    private static final Comparator<Entity> ANCHORS =
            comparingInt((Entity e) -> ((Anchor) e).order()).thenComparing(e -> e.id().value());

    private Shelf shelf(Kind kind) {
        return shelves.getOrDefault(kind, Shelf.NOTHING);
    }

    @SuppressWarnings("unchecked") // a shelf holds one kind only
    private <T extends Entity> List<T> all(Kind kind, Class<T> type, Comparator<? super Entity> order) {
        assert type != null;
        return (List<T>) shelf(kind).sorted(order);
    }

    @SuppressWarnings("unchecked") // a shelf holds one kind only
    private <T extends Entity> List<T> by(
            Kind kind,
            Class<T> type,
            String index,
            Object key,
            Function<Entity, Stream<?>> keys,
            Comparator<? super Entity> order) {
        assert type != null;
        return (List<T>) shelf(kind).by(index, key, keys, order);
    }
}
