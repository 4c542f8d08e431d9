package org.variorum.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Colour;
import org.variorum.model.Completeness;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

/// Edits of every sort, made up from a seed, that fit the library as it stands.
final class Generated {
    private static final int NAMES = 12;

    private final Random random;

    Generated(long seed) {
        random = new Random(seed);
    }

    Edit edit(Snapshot now) {
        int sort = random.nextInt(20);
        if (sort < 5) {
            return new Edit.Remove(anyOf(everything(now)).map(Entity::id).orElse(new Id.Note("nobody")));
        }
        if (sort < 7) {
            DocumentText text = Sample.text(words(), words(), words());
            return new Edit.Bring(document(text), text, Sample.file(text));
        }
        if (sort < 10) {
            // No removal inside, or what is put later may lack what it belongs to.
            return Edit.of(
                    one(Deed.class),
                    IntStream.range(0, 1 + random.nextInt(4))
                            .<Edit>mapToObj(_ -> new Edit.Put(thing(now)))
                            .toList());
        }
        return new Edit.Put(thing(now));
    }

    static Stream<Entity> everything(Snapshot now) {
        return Stream.of(
                        now.sets(),
                        now.documents(),
                        now.earlierVersions(),
                        now.voices(),
                        now.works(),
                        now.questions(),
                        now.claims(),
                        now.interpretations(),
                        now.evidence(),
                        now.verdicts(),
                        now.notes(),
                        now.anchors(),
                        now.events())
                .flatMap(List::stream);
    }

    private Entity thing(Snapshot now) {
        Optional<Question> question = anyOf(now.questions().stream());
        Optional<Claim> claim = anyOf(now.claims().stream());
        Optional<Voice> voice = anyOf(now.voices().stream());
        Optional<Interpretation> interpretation = anyOf(now.interpretations().stream());
        return switch (random.nextInt(12)) {
            case 0 -> set();
            case 1 -> document(Sample.text(words()));
            case 2 -> voice();
            case 3 -> new Work(new Id.Work(name()), origin(), words(), words(), "1950~", "{\"title\": \"x\"}");
            case 4 -> question();
            case 5 -> question.<Entity>map(this::claim).orElseGet(this::question);
            case 6 -> claim.isPresent() && voice.isPresent() ? interpretation(claim.get(), voice.get()) : voice();
            case 7 -> interpretation.<Entity>map(this::evidence).orElseGet(this::note);
            case 8 -> new Event(new Id.Event(name()), origin(), "1950-06", words(), new Id.Document(name()));
            case 9 ->
                anyOf(Stream.of(now.claims(), now.evidence(), now.notes()).flatMap(List::stream))
                        .<Entity>map(this::anchor)
                        .orElseGet(this::note);
            case 10 ->
                anyOf(Stream.of(now.claims(), now.questions()).flatMap(List::stream))
                        .<Entity>map(this::verdict)
                        .orElseGet(this::note);
            default -> note();
        };
    }

    private ReadingSet set() {
        return new ReadingSet(
                new Id.Set(name()),
                words(),
                words(),
                random.nextBoolean() ? null : "1950-06-25",
                random.nextBoolean()
                        ? null
                        : new ReadingSet.Opening(
                                new Id.Document("l"),
                                new Id.Document("r"),
                                random.nextBoolean() ? null : new Id.Claim("c")),
                List.of(new Id.Document(name()), new Id.Document("x")),
                List.of(new ReadingSet.Expected(
                        new Id.Document(name()),
                        words(),
                        one(Role.class),
                        random.nextDouble(),
                        random.nextBoolean() ? null : document(Sample.text(words())))),
                List.of(List.of("Mao Zedong", "毛泽东"), List.of()),
                words());
    }

    private Document document(DocumentText text) {
        Document plain = Sample.document(name(), text);
        return new Document(
                plain.id(),
                origin(),
                words(),
                words(),
                one(Role.class),
                "ru",
                "1950-01/1950-02",
                one(Completeness.class),
                new Document.Description(
                        "letter", words(), "b", "c", "d", "e", "f", "2005", "https://example.org", "h"),
                new Document.Alignment(
                        random.nextBoolean() ? null : new Id.Document(name()),
                        random.nextBoolean() ? List.of() : List.of(new int[] {1, 2}, new int[] {2, 1})),
                plain.textHash(),
                plain.size(),
                plain.source(),
                random.nextInt(3) > 0
                        ? null
                        : new Document.Earlier(new Id.Document(name()), Instant.ofEpochSecond(random.nextInt(), 5)));
    }

    private Voice voice() {
        return new Voice(new Id.Voice(name()), origin(), words(), words(), one(VoiceKind.class), random.nextInt(9));
    }

    private Question question() {
        return new Question(new Id.Question(name()), origin(), words(), words(), random.nextInt(9));
    }

    private Claim claim(Question question) {
        Id.Voice madeBy = random.nextBoolean() ? null : new Id.Voice(name());
        return new Claim(new Id.Claim(name()), origin(), question.id(), words(), words(), madeBy, random.nextInt(9));
    }

    private Interpretation interpretation(Claim claim, Voice voice) {
        return new Interpretation(
                new Id.Interpretation(name()),
                origin(),
                claim.id(),
                voice.id(),
                one(Stance.class),
                one(Directness.class),
                random.nextBoolean() ? null : new Id.Voice(name()),
                one(Confidence.class),
                words(),
                random.nextBoolean() ? null : new Id.Work(name()),
                "p. 7",
                random.nextBoolean() ? "" : "1950~",
                random.nextInt(9));
    }

    private Evidence evidence(Interpretation interpretation) {
        return new Evidence(
                new Id.Evidence(name()), origin(), interpretation.id(), one(Bearing.class), words(), random.nextInt(9));
    }

    private Verdict verdict(Entity about) {
        Verdict.Finding finding = one(Verdict.Finding.class);
        return new Verdict(
                new Id.Verdict(name()),
                origin(),
                about.id(),
                finding,
                finding == Verdict.Finding.CONVINCES ? new Id.Voice(name()) : null,
                1 + random.nextInt(Verdict.SUREST),
                words(),
                Instant.ofEpochSecond(random.nextInt()));
    }

    private Note note() {
        return new Note(
                new Id.Note(name()),
                origin(),
                one(NoteKind.class),
                random.nextBoolean() ? "" : words(),
                List.of(words(), "\"tag\""),
                one(Colour.class),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                Instant.ofEpochSecond(random.nextInt()),
                new Note.Thread(
                        random.nextInt(3) > 0 ? null : new Id.Document(name()),
                        random.nextInt(8) > 0 ? null : new Id.Note(name())),
                random.nextBoolean() ? Note.From.READER : new Note.From(words(), "https://example.org/a/" + name()));
    }

    private Anchor anchor(Entity of) {
        int start = random.nextInt(1000);
        boolean region = random.nextBoolean();
        Anchor.State state = one(Anchor.State.class);
        boolean placed = state == Anchor.State.ATTACHED || state == Anchor.State.MOVED;
        return new Anchor(
                new Id.Anchor(name()),
                origin(),
                of.id(),
                new Id.Document(name()),
                region && random.nextBoolean() ? null : new Selector.Quote(words(), "before ", " after"),
                placed ? new Selector.Span(start, start + random.nextInt(50)) : null,
                region ? new Selector.Region(random.nextInt(9), 1.5, random.nextDouble(), 1e-7, 100) : null,
                state,
                random.nextDouble(),
                words(),
                random.nextInt(9),
                random.nextBoolean(),
                random.nextInt(3) > 0 ? null : new Id.Anchor(name()));
    }

    private Origin origin() {
        return random.nextBoolean() ? Origin.READER : Origin.of(new Id.Set(name()));
    }

    private String name() {
        return "name " + random.nextInt(NAMES);
    }

    private String words() {
        List<String> some =
                List.of("war", "Корея", "中国", "a \"quote\"", "it's", "line\nbreak", "\t", "e\u0301", "𝔘", "عربي");
        return some.get(random.nextInt(some.size())) + " " + some.get(random.nextInt(some.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private <T> Optional<T> anyOf(Stream<? extends T> stream) {
        List<? extends T> all = stream.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
