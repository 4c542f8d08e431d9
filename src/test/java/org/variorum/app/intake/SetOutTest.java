package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;
import org.variorum.exchange.Omitted;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.DocumentBody;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.exchange.set.SetWriter;
import org.variorum.ingest.Formats;
import org.variorum.ingest.Ingested;
import org.variorum.ingest.MarkdownReader;
import org.variorum.ingest.Source;
import org.variorum.ingest.Unreadable;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Colour;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.ReadingSet;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Options;
import org.variorum.work.Progress;

/// A set that is sent out and brought in elsewhere is the same set.
class SetOutTest {
    private static final Id.Set KOREA = new Id.Set("korea-1950");
    private static final Id.Document LETTER = new Id.Document("korea-1950:stalin-gottwald-en");
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path folder;

    private final DocumentBody body = new Body();
    private final Library here = new InMemoryLibrary();
    private final Library there = new InMemoryLibrary();

    /// Reads what a reader brought in as the program does.
    private static final class Body implements DocumentBody {
        @Override
        public DocumentText read(String markdown) {
            return new MarkdownReader().read(markdown);
        }

        @Override
        public Read file(String name, byte[] bytes) throws BadSet {
            try {
                Ingested read = Formats.read(new Source(name, bytes));
                return new Read(read.text(), read.draft().mediaType());
            } catch (Unreadable problem) {
                throw new BadSet(String.valueOf(problem.getMessage()));
            }
        }
    }

    @BeforeEach
    void fill() {
        assertThat(new Intake(here, new SetReader(body))
                        .keepUp(SetFiles.resources("documents/korea-1950"), Progress.NONE))
                .isPresent();
    }

    private SetWriter.Written write(SetWriter.Texts texts, boolean mine) {
        return new SetWriter(here, body)
                .write(here.snapshot(), KOREA, new SetWriter.Options(texts, mine, "A friend"), () -> {});
    }

    private BringIn.Brought bringThere(byte[] zip) {
        return new Intake(there, new SetReader(body)).bring("x.variorum", zip, Options.NONE, Progress.NONE);
    }

    /// Everything but the set's own row, whose fingerprint is that of its files; alignments written out.
    private static List<String> things(Snapshot now) {
        return Stream.of(
                        now.documents(),
                        now.voices(),
                        now.works(),
                        now.questions(),
                        now.claims(),
                        now.interpretations(),
                        now.evidence(),
                        now.notes(),
                        now.anchors(),
                        now.events())
                .flatMap(List::stream)
                .map(SetOutTest::words)
                .toList();
    }

    private static String words(Entity thing) {
        return thing instanceof Document document
                ? document.toString().replaceAll("\\[I@[0-9a-f]+", "pair")
                        + document.alignment().pairs().stream()
                                .map(java.util.Arrays::toString)
                                .toList()
                : thing.toString();
    }

    @Test
    void theShippedSetComesBackWholeWithItsTexts() {
        SetWriter.Written written = write(SetWriter.Texts.ALL, false);
        assertThat(written.omitted()).isEmpty();
        BringIn.Brought brought = bringThere(written.zip());
        assertThat(brought.status()).as(brought.message()).isEqualTo(BringIn.Status.IMPORTED);
        assertThat(things(there.snapshot())).containsExactlyElementsOf(things(here.snapshot()));
        ReadingSet before = here.snapshot().set(KOREA).orElseThrow();
        ReadingSet after = there.snapshot().set(KOREA).orElseThrow();
        assertThat(after.variants()).isEqualTo(before.variants());
        assertThat(after.opening()).isEqualTo(before.opening());
        assertThat(after.documents()).isEqualTo(before.documents());
        assertThat(after.expected()).isEqualTo(before.expected());
        assertThat(List.of(after.title(), after.summary())).containsExactly(before.title(), before.summary());
    }

    @Test
    void theSameSetIsTheSameFile() {
        assertThat(write(SetWriter.Texts.ALL, true).zip())
                .isEqualTo(write(SetWriter.Texts.ALL, true).zip());
    }

    @Test
    void withoutTextsEveryAnchorWaitsAndIsRestoredWhenTheTextsArrive() {
        SetWriter.Written written = write(SetWriter.Texts.NONE, false);
        int texts = here.snapshot().documents().size();
        assertThat(written.omitted())
                .extracting(Omitted::what, Omitted::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("texts", texts));
        bringThere(written.zip());
        assertThat(there.snapshot().documents()).isEmpty();
        assertThat(there.snapshot().anchors()).allMatch(anchor -> anchor.state() == Anchor.State.PENDING);

        Intake intake = new Intake(there, new SetReader(body));
        for (Document document : here.snapshot().documents()) {
            byte[] file = here.file(document.source().hash()).orElseThrow();
            BringIn.Brought brought = intake.bring(document.source().file(), file, Options.NONE, Progress.NONE);
            assertThat(brought.status()).as(brought.message()).isEqualTo(BringIn.Status.IMPORTED);
            assertThat(brought.id()).as(brought.message()).isEqualTo(document.id());
        }
        assertThat(anchors(there.snapshot())).containsExactlyElementsOf(anchors(here.snapshot()));
        for (Document document : here.snapshot().documents()) {
            Document arrived = there.snapshot().document(document.id()).orElseThrow();
            assertThat(arrived.description()).isEqualTo(document.description());
            assertThat(List.of(arrived.title(), arrived.label(), arrived.language(), arrived.date()))
                    .containsExactly(document.title(), document.label(), document.language(), document.date());
            assertThat(arrived.alignment().original())
                    .isEqualTo(document.alignment().original());
        }
    }

    private static List<Anchor> anchors(Snapshot now) {
        return now.anchors().stream()
                .sorted(Comparator.comparing(anchor -> anchor.id().value()))
                .toList();
    }

    @Test
    void whatTheReaderWroteGoesAlongAndExactlyWhatIsNamedIsLost() {
        writeSomething();
        SetWriter.Written written = write(SetWriter.Texts.ALL, true);
        assertThat(written.omitted())
                .extracting(Omitted::what)
                .containsExactlyInAnyOrder("verdicts", "voices of readers", "earlier versions of texts");
        BringIn.Brought brought = bringThere(written.zip());
        assertThat(brought.status()).as(brought.message()).isEqualTo(BringIn.Status.IMPORTED);
        assertThat(sent(there.snapshot())).containsExactlyInAnyOrderElementsOf(expected(here.snapshot()));
        assertThat(there.snapshot().verdicts()).isEmpty();
        assertThat(there.snapshot().earlierVersions()).isEmpty();
    }

    @Test
    void oneSownSetBroughtBackChangesNothingOfOnesOwn() {
        writeSomething();
        List<String> before = sent(here.snapshot());
        byte[] zip = write(SetWriter.Texts.OF_THE_SET, true).zip();
        BringIn.Brought brought =
                new Intake(here, new SetReader(body)).bring("x.variorum", zip, Options.NONE, Progress.NONE);
        assertThat(brought.status()).as(brought.message()).isEqualTo(BringIn.Status.IMPORTED);
        assertThat(sent(here.snapshot())).containsExactlyInAnyOrderElementsOf(before);
    }

    /// What there is, without orders (which count all things of a kind) and scores.
    private static List<String> sent(Snapshot now) {
        List<String> all = new ArrayList<>(things(now));
        all.replaceAll(words -> words.replaceAll("(order|ink)=\\d+", "$1"));
        return all;
    }

    /// The same as another library has it: everything is the set's, and the reader has a name.
    private static List<String> expected(Snapshot now) {
        List<String> all = new ArrayList<>();
        for (String words : sent(now)) {
            String theirs = words.replaceAll(
                            "(Note|Claim|Evidence|Interpretation|Voice|Question|Anchor|Document)\\[value=(mine-[a-z0-9-]+)\\]",
                            "$1[value=korea-1950:$2]")
                    .replace("setOrNull=null", "setOrNull=Set[value=korea-1950]");
            if (words.startsWith("Note[") && words.contains("setOrNull=null")) {
                theirs = theirs.replace("author=, ", "author=A friend, ");
            }
            theirs = theirs.replace("name=You, label=, kind=READER", "name=A friend, label=A friend, kind=HISTORIAN");
            all.add(theirs);
        }
        return all;
    }

    private void writeSomething() {
        String text = here.text(LETTER).orElseThrow().text();
        int at = text.indexOf("fourfold aim");
        int again = text.indexOf("Security Council", at);
        Note note = new Note(
                new Id.Note("mine-note"),
                Origin.READER,
                NoteKind.HIGHLIGHT,
                "  Two spaces before,\n\nand a paragraph: “quoted” — #hash, 'single', \"double\". \t",
                List.of("a", "б"),
                Colour.ROSE,
                NOON,
                NOON.plusSeconds(5));
        put(note);
        put(anchor("mine-at", note.id(), text, new Range(at, at + 12)));
        put(anchor("mine-too", note.id(), text, new Range(again, again + 16)).settled(true));
        put(new Anchor(
                new Id.Anchor("mine-region"),
                Origin.READER,
                note.id(),
                LETTER,
                null,
                null,
                new Selector.Region(0, 10.5, 20, 1e-3, 40),
                Anchor.State.ATTACHED,
                1,
                "",
                2));
        Note whole = new Note(
                        new Id.Note("mine-whole"),
                        Origin.READER,
                        NoteKind.QUESTION,
                        "No?",
                        List.of(),
                        Colour.YELLOW,
                        NOON,
                        NOON)
                .withThread(Note.Thread.about(LETTER));
        put(whole);
        put(new Note(
                        new Id.Note("mine-answer"),
                        Origin.READER,
                        NoteKind.COMMENT,
                        "Yes",
                        List.of(),
                        Colour.YELLOW,
                        NOON,
                        NOON)
                .withThread(Note.Thread.answering(whole.id())));
        Voice me = new Voice(new Id.Voice("mine-voice"), Origin.READER, "You", "", VoiceKind.READER, 90);
        put(me);
        Claim claim = new Claim(
                new Id.Claim("mine-claim"),
                Origin.READER,
                here.snapshot().questions().getFirst().id(),
                "label",
                "He wanted it: no.",
                me.id(),
                99);
        put(claim);
        Interpretation position = new Interpretation(
                new Id.Interpretation("mine-position"),
                Origin.READER,
                claim.id(),
                me.id(),
                Stance.QUALIFIES,
                Directness.INFERRED,
                null,
                Confidence.SEEN,
                "Because *this*.",
                null,
                "",
                "2026-11",
                0);
        put(position);
        Evidence piece = new Evidence(
                new Id.Evidence("mine-evidence"), Origin.READER, position.id(), Bearing.UNDERCUTS, "look", 0);
        put(piece);
        put(anchor("mine-piece", piece.id(), text, new Range(at, at + 12)));
        put(new Verdict(
                new Id.Verdict("mine-verdict"), Origin.READER, claim.id(), Verdict.Finding.OPEN, null, 2, "", NOON));
        put(here.snapshot().document(LETTER).orElseThrow().asEarlier(new Id.Document("mine-old"), NOON));
    }

    private void put(Entity thing) {
        here.apply(new Edit.Put(thing));
    }

    private static Anchor anchor(String id, Id of, String text, Range range) {
        int order = id.equals("mine-too") ? 1 : 0;
        return new Anchor(
                new Id.Anchor(id),
                Origin.READER,
                of,
                LETTER,
                Selector.Quote.of(text, range),
                new Selector.Span(range.start(), range.end()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                order);
    }

    @Test
    void aSetSentWithoutItsTextsTakesNoneAwayWhereTheyAre() {
        List<String> before = things(here.snapshot());
        byte[] zip = write(SetWriter.Texts.NONE, false).zip();
        BringIn.Brought brought =
                new Intake(here, new SetReader(body)).bring("x.variorum", zip, Options.NONE, Progress.NONE);
        assertThat(brought.status()).as(brought.message()).isEqualTo(BringIn.Status.IMPORTED);
        assertThat(things(here.snapshot())).containsExactlyElementsOf(before);
    }

    @Test
    void aReadersOwnTextTravelsAsItsFile() {
        byte[] page = "<html><body><h1>Lamps</h1><p>Nobody came to light the lamps that night.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        Id.Document lamps = (Id.Document) Optional.ofNullable(new Intake(here, new SetReader(body))
                        .bring("Lamps.html", page, new Options(KOREA), Progress.NONE)
                        .id())
                .orElseThrow();
        assertThat(write(SetWriter.Texts.OF_THE_SET, true).omitted())
                .extracting(Omitted::what)
                .containsExactly("texts");
        BringIn.Brought brought = bringThere(write(SetWriter.Texts.ALL, true).zip());
        assertThat(brought.status()).as(brought.message()).isEqualTo(BringIn.Status.IMPORTED);
        Id.Document theirs = new Id.Document("korea-1950:" + lamps.value());
        assertThat(there.text(theirs)).isEqualTo(here.text(lamps));
        assertThat(there.snapshot().document(theirs).orElseThrow().source())
                .isEqualTo(here.snapshot().document(lamps).orElseThrow().source());
    }
}
