package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Block;
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
import org.variorum.model.Hash;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Page;
import org.variorum.model.Question;
import org.variorum.model.Range;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

/// A library with one of everything and some of it odd, made up from a seed. Its anchors are as anchors are: in
/// their places where they are attached, without one where they are pending, ambiguous or lost.
public final class MadeLibrary {
    private static final Id.Set SET = new Id.Set("made");
    private static final String[] WORDS = {
        "war",
        "Stalin",
        "мир",
        "戦争",
        "😀",
        "\"so\"",
        "back\\slash",
        "и",
        "e\u0301",
        "line\nbreak",
        "<b>",
        "—",
        "𝔘",
        "the",
        "gamble",
        "Корея",
        "\t",
        "*not*",
        "'",
        "{}",
        "#1"
    };

    /// How an anchor stands in a text that is here.
    private static final List<Anchor.State> HERE =
            List.of(Anchor.State.ATTACHED, Anchor.State.MOVED, Anchor.State.AMBIGUOUS, Anchor.State.LOST);

    private final Random random;
    private final Map<Id.Document, DocumentText> texts = new LinkedHashMap<>();
    private final List<Entity> things = new ArrayList<>();
    private final List<Id.Anchor> anchors = new ArrayList<>();
    private int count;

    private MadeLibrary(long seed) {
        random = new Random(seed);
        make();
    }

    public static MadeLibrary of(long seed) {
        return new MadeLibrary(seed);
    }

    public List<Entity> things() {
        return things;
    }

    public Snapshot snapshot() {
        return Snapshot.of(things);
    }

    public Function<Id.Document, Optional<DocumentText>> texts() {
        return id -> Optional.ofNullable(texts.get(id));
    }

    private void make() {
        List<Id.Document> documents = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            documents.add(document(i == 3 ? documents.getFirst() : null));
        }
        documents.removeLast();
        Id.Document expected = new Id.Document("made:expected");
        things.add(new ReadingSet(
                SET,
                "A set",
                "",
                null,
                null,
                documents.subList(0, 1),
                List.of(new ReadingSet.Expected(expected, "An expected text", Role.ARTICLE, 0.5)),
                List.of(),
                "f"));
        documents.add(expected);
        List<Id.Voice> voices = many(3, () -> {
            Voice voice = new Voice(
                    new Id.Voice(name("voice")), origin(), words(), words(), one(VoiceKind.class), random.nextInt(9));
            things.add(voice);
            return voice.id();
        });
        List<Id.Work> works = many(2, () -> {
            Work work = new Work(
                    new Id.Work(name("work")), origin(), words(), "Wells 2020", "2020", "{\"id\": \"w\",  \"x\":1}");
            things.add(work);
            return work.id();
        });
        for (int q = 0; q < 2; q++) {
            Question question = new Question(new Id.Question(name("question")), origin(), words(), words(), q);
            things.add(question);
            verdict(question.id(), voices);
            for (int c = 0; c < 2; c++) {
                claim(question.id(), voices, works, documents);
            }
        }
        Id.Note before = null;
        for (int i = 0; i < 12; i++) {
            before = note(documents, before);
        }
        things.add(new Event(new Id.Event(name("event")), Origin.of(SET), "1950-06-25", words(), documents.getFirst()));
    }

    private Id.Document document(Id.@Nullable Document earlierOf) {
        String text = IntStream.range(0, 60).mapToObj(_ -> word()).collect(Collectors.joining(" "));
        int half = text.indexOf(' ', text.length() / 2);
        List<Page> pages = random.nextBoolean()
                ? List.of()
                : List.of(
                        new Page(0, "1", 612, 792, 0, half, new float[4 * half]),
                        new Page(1, "2", 500.5, 700, half, text.length(), new float[4 * (text.length() - half)]));
        DocumentText whole = new DocumentText(
                text, List.of(new Block(Block.Kind.PARAGRAPH, 0, text.length(), 1, 0, "")), List.of(), pages, "made/1");
        Id.Document id = new Id.Document(name("document"));
        texts.put(id, whole);
        things.add(new Document(
                id,
                earlierOf == null ? origin() : Origin.READER,
                words(),
                "",
                Role.PRIMARY,
                random.nextBoolean() ? "" : "ru",
                "",
                Completeness.FULL,
                new Document.Description(
                        "", "", "", "", "", "", "", "", random.nextBoolean() ? "" : "https://example.org/" + count, ""),
                Document.Alignment.NONE,
                Hash.of(text),
                Document.Size.of(whole),
                new Document.Source("a.txt", "text/plain", Hash.of("file " + text)),
                earlierOf == null ? null : new Document.Earlier(earlierOf, Instant.EPOCH)));
        return id;
    }

    private void claim(Id.Question question, List<Id.Voice> voices, List<Id.Work> works, List<Id.Document> documents) {
        Claim claim = new Claim(
                new Id.Claim(name("claim")),
                origin(),
                question,
                words(),
                words(),
                random.nextBoolean() ? null : any(voices),
                random.nextInt(5));
        things.add(claim);
        anchors(claim.id(), documents);
        verdict(claim.id(), voices);
        for (int i = 0; i < 3; i++) {
            Interpretation each = new Interpretation(
                    new Id.Interpretation(name("interpretation")),
                    origin(),
                    claim.id(),
                    any(voices),
                    one(Stance.class),
                    one(Directness.class),
                    random.nextBoolean() ? null : any(voices),
                    one(Confidence.class),
                    random.nextBoolean() ? "" : words(),
                    random.nextBoolean() ? null : any(works),
                    random.nextBoolean() ? "" : "p. 12",
                    random.nextBoolean() ? "" : "1950~",
                    i);
            things.add(each);
            for (int n = random.nextInt(3); n > 0; n--) {
                Evidence evidence = new Evidence(
                        new Id.Evidence(name("evidence")), origin(), each.id(), one(Bearing.class), words(), n);
                things.add(evidence);
                anchors(evidence.id(), documents);
            }
        }
    }

    private void verdict(Id about, List<Id.Voice> voices) {
        Verdict.Finding finding = one(Verdict.Finding.class);
        things.add(new Verdict(
                new Id.Verdict(name("verdict")),
                origin(),
                about,
                finding,
                finding == Verdict.Finding.CONVINCES ? any(voices) : null,
                1 + random.nextInt(5),
                random.nextBoolean() ? "" : words(),
                moment()));
    }

    private Id.Note note(List<Id.Document> documents, Id.@Nullable Note before) {
        Id.Note id = new Id.Note(name("note"));
        Note.Thread thread = switch (random.nextInt(4)) {
            case 0 -> Note.Thread.about(any(documents));
            case 1 -> Note.Thread.answering(before == null || random.nextInt(5) == 0 ? new Id.Note(uuid()) : before);
            default -> Note.Thread.NONE;
        };
        Note.From from = switch (random.nextInt(4)) {
            case 0 -> new Note.From("Анна \"A\" Reader", "https://example.org/a/" + count);
            case 1 -> new Note.From("Only a name", "");
            default -> Note.From.READER;
        };
        boolean dated = random.nextInt(4) > 0;
        things.add(new Note(
                id,
                origin(),
                one(NoteKind.class),
                random.nextInt(3) == 0 ? "" : words() + "\n\n*" + words() + "*",
                IntStream.range(0, random.nextInt(3)).mapToObj(_ -> words()).toList(),
                one(Colour.class),
                dated ? moment() : Instant.EPOCH,
                dated ? moment() : Instant.EPOCH,
                thread,
                from));
        if (thread.equals(Note.Thread.NONE) || random.nextInt(4) == 0) {
            anchors(id, documents);
        }
        return id;
    }

    private void anchors(Id of, List<Id.Document> documents) {
        for (int i = 0, n = random.nextInt(4); i < n; i++) {
            Anchor anchor = anchor(of, any(documents), random.nextInt(6) == 0 ? i + 3 : i);
            anchors.add(anchor.id());
            things.add(anchor);
        }
    }

    private Anchor anchor(Id of, Id.Document document, int order) {
        DocumentText text = texts.get(document);
        Anchor.State state = text == null ? Anchor.State.PENDING : any(HERE);
        Selector.Quote quote = new Selector.Quote(
                text == null ? "Unseen " + uuid() : word() + words(), random.nextBoolean() ? "" : words() + " ", "");
        Selector.Span span = null;
        boolean placed = state == Anchor.State.ATTACHED || state == Anchor.State.MOVED;
        if (placed && text != null) {
            int from = boundary(text.text(), random.nextInt(text.text().length() - 9));
            int to = boundary(text.text(), from + 2 + random.nextInt(7));
            span = new Selector.Span(from, to);
            quote = state == Anchor.State.ATTACHED ? Selector.Quote.of(text.text(), new Range(from, to)) : quote;
        }
        if (state == Anchor.State.PENDING && random.nextBoolean()) {
            span = new Selector.Span(random.nextInt(99), 100 + random.nextInt(99));
        }
        boolean paged = text != null && !text.pages().isEmpty() && random.nextInt(3) == 0;
        Selector.Region region =
                paged ? new Selector.Region(random.nextInt(2), random.nextDouble() * 300, 1.0 / 3, 1e-7, 400) : null;
        boolean bare = region != null && placed && random.nextBoolean();
        return new Anchor(
                new Id.Anchor(name("anchor")),
                origin(),
                of,
                document,
                bare ? null : quote,
                bare ? null : span,
                region,
                state,
                switch (state) {
                    case ATTACHED -> 1;
                    case PENDING -> 0;
                    case MOVED, AMBIGUOUS, LOST -> random.nextDouble();
                },
                state == Anchor.State.MOVED ? "It was moved " + words() : "",
                order,
                HERE.indexOf(state) > 0 && random.nextInt(3) == 0,
                anchors.isEmpty() || random.nextInt(4) > 0 ? null : any(anchors));
    }

    private static int boundary(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    private Origin origin() {
        return random.nextInt(3) == 0 ? Origin.of(SET) : Origin.READER;
    }

    /// As a set's things are called, or as the reader's are.
    private String name(String kind) {
        count++;
        return random.nextInt(3) == 0 ? "made:" + kind + "-" + count + "@a b/ü" : uuid();
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Instant moment() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90_000_000), random.nextInt(1_000_000_000));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String words() {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    private <E extends Enum<E>> E one(Class<E> kind) {
        E[] all = java.util.Objects.requireNonNull(kind.getEnumConstants());
        return all[random.nextInt(all.length)];
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> List<T> many(int n, java.util.function.Supplier<T> make) {
        return IntStream.range(0, n).mapToObj(_ -> make.get()).toList();
    }
}
