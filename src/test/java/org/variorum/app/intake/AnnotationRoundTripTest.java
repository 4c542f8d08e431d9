package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;
import org.variorum.exchange.Omitted;
import org.variorum.exchange.annotation.MadeLibrary;
import org.variorum.exchange.annotation.WebAnnotations;
import org.variorum.exchange.annotation.Written;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Colour;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.work.Progress;

/// A library whose annotations leave as W3C Web Annotations and come into another is the same, but for what was
/// said not to be carried.
class AnnotationRoundTripTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final InMemoryLibrary there = new InMemoryLibrary();

    private static Written write(Library library) {
        return WebAnnotations.write(library.snapshot(), library::text, null, NOW, () -> {});
    }

    private static Intake intake(Library library) {
        return new Intake(library, new SetReader(new MarkdownReader()::read));
    }

    private BringIn.Brought bring(byte[] file) {
        BringIn.Brought brought = intake(there).bring("all.jsonld", file, BringIn.Options.NONE, Progress.NONE);
        assertThat(brought.status()).as(brought.message()).isNotEqualTo(BringIn.Status.FAILED);
        return brought;
    }

    private static InMemoryLibrary korea() {
        InMemoryLibrary library = new InMemoryLibrary();
        assertThat(intake(library).keepUp(SetFiles.resources("documents/korea-1950"), Progress.NONE))
                .isPresent();
        Id.Document letter = new Id.Document("korea-1950:stalin-gottwald-en");
        DocumentText text = library.text(letter).orElseThrow();
        Note note = new Note(
                new Id.Note("0f8fad5b-d9cb-469f-a165-70867728950e"),
                Origin.READER,
                NoteKind.QUESTION,
                "What *is* meant?",
                List.of("doubt", "Кремль"),
                Colour.ROSE,
                NOW,
                NOW.plusNanos(7));
        Note answer = new Note(
                        new Id.Note("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
                        Origin.READER,
                        NoteKind.COMMENT,
                        "Ask Kim.",
                        List.of(),
                        Colour.YELLOW,
                        NOW,
                        NOW)
                .withThread(Note.Thread.answering(note.id()))
                .withFrom(new Note.From("A colleague", "https://example.org/a/7"));
        Anchor anchor = new Anchor(
                        new Id.Anchor("16fd2706-8baf-433b-82eb-8c7fada847da"),
                        Origin.READER,
                        note.id(),
                        letter,
                        new Selector.Quote("x", "", ""),
                        null,
                        null,
                        Anchor.State.LOST,
                        0,
                        "",
                        0)
                .at(text.text(), new Range(200, 260), "");
        library.apply(Edit.of(Deed.ADD_NOTE, new Edit.Put(note), new Edit.Put(answer), new Edit.Put(anchor)));
        return library;
    }

    /// What the file says that it carries; reading sets apart, of which the second library makes one of its own for
    /// the texts it waits for.
    private static Map<Id, Entity> carried(Snapshot now) {
        Map<Id, Entity> all = new LinkedHashMap<>();
        Stream.<List<? extends Entity>>of(
                        now.voices(),
                        now.works(),
                        now.questions(),
                        now.claims(),
                        now.interpretations(),
                        now.evidence(),
                        now.verdicts(),
                        now.notes(),
                        now.anchors())
                .flatMap(List::stream)
                .forEach(thing -> all.put(thing.id(), thing));
        return all;
    }

    private static List<String> differences(Map<Id, Entity> wanted, Map<Id, Entity> found) {
        assertThat(wanted).isNotEmpty();
        return Stream.concat(wanted.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(wanted.get(id), found.get(id)))
                .map(id -> wanted.get(id) + "\n      became " + found.get(id))
                .toList();
    }

    /// Every document with its text and file, its earlier versions too.
    private static List<Edit> documents(Library library) {
        List<Edit> edits = new ArrayList<>();
        Snapshot now = library.snapshot();
        Stream.of(now.documents(), now.earlierVersions())
                .flatMap(List::stream)
                .forEach(document -> edits.add(new Edit.Bring(
                        document,
                        library.text(document.id()).orElseThrow(),
                        document.textHash().getBytes(StandardCharsets.UTF_8))));
        return edits;
    }

    private static InMemoryLibrary made(long seed) {
        MadeLibrary made = MadeLibrary.of(seed);
        List<Edit> edits = new ArrayList<>();
        for (Entity thing : made.things()) {
            edits.add(
                    thing instanceof Document document
                            ? new Edit.Bring(
                                    document,
                                    made.texts().apply(document.id()).orElseThrow(),
                                    document.textHash().getBytes(StandardCharsets.UTF_8))
                            : new Edit.Put(thing));
        }
        InMemoryLibrary library = new InMemoryLibrary();
        library.apply(Edit.of(Deed.CHANGE, edits));
        return library;
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108, 109, 110})
    void whereTheSameDocumentsAreEverythingIsRestored(long seed) {
        InMemoryLibrary here = made(seed);
        Written written = write(here);
        there.apply(Edit.of(Deed.CHANGE, documents(here)));
        BringIn.Brought brought = bring(written.bytes());
        assertThat(Objects.requireNonNull(brought.notes()).left()).isEmpty();
        assertThat(differences(carried(here.snapshot()), carried(there.snapshot())))
                .isEmpty();
        assertThat(written.omitted())
                .extracting(Omitted::what)
                .containsExactlyInAnyOrder(
                        "documents", "earlier versions of documents", "reading sets", "dated events");
        assertThat(there.snapshot().events()).isEmpty();
    }

    @Test
    void theShippedSetIsRestoredWhereItsDocumentsAre() {
        InMemoryLibrary here = korea();
        there.apply(Edit.of(Deed.CHANGE, documents(here)));
        bring(write(here).bytes());
        assertThat(differences(carried(here.snapshot()), carried(there.snapshot())))
                .isEmpty();
    }

    @Test
    void theShippedSetIsRestoredWhenItsDocumentsComeLater() {
        InMemoryLibrary here = korea();
        BringIn.Brought brought = bring(write(here).bytes());
        assertThat(there.snapshot().documents()).isEmpty();
        assertThat(brought.counts().pending())
                .isEqualTo(here.snapshot().anchors().size());
        assertThat(intake(there).keepUp(SetFiles.resources("documents/korea-1950"), Progress.NONE))
                .isPresent();
        assertThat(differences(carried(here.snapshot()), carried(there.snapshot())))
                .isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothingAndUndoTakesItAllBack() {
        InMemoryLibrary here = korea();
        byte[] file = write(here).bytes();
        BringIn.Brought first = bring(file);
        Map<Id, Entity> once = carried(there.snapshot());
        assertThat(bring(file).status()).isEqualTo(BringIn.Status.ALREADY);
        assertThat(carried(there.snapshot())).isEqualTo(once);
        there.apply(Objects.requireNonNull(first.applied()).inverse());
        assertThat(carried(there.snapshot())).isEmpty();
    }

    @Test
    void aPositionAloneTakesItsWordsFromTheTextOrSaysThatItCannot() {
        byte[] file = ("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\", \"id\":"
                        + " \"https://example.org/a/1\", \"target\": {\"source\":"
                        + " \"urn:x-variorum:document/korea-1950:stalin-gottwald-en\", \"selector\": {\"type\":"
                        + " \"TextPositionSelector\", \"start\": 200, \"end\": 260}}}")
                .getBytes(StandardCharsets.UTF_8);
        BringIn.Brought before = bring(file);
        assertThat(before.message()).contains("places without words, in texts that are not here (1)");
        assertThat(there.snapshot().anchors()).isEmpty();
        InMemoryLibrary here = korea();
        there.apply(Edit.of(Deed.CHANGE, documents(here)));
        BringIn.Brought after = bring(file);
        assertThat(after.message()).doesNotContain("places without words");
        assertThat(there.snapshot().anchors()).singleElement().satisfies(anchor -> {
            assertThat(anchor.state()).isEqualTo(Anchor.State.ATTACHED);
            assertThat(anchor.range()).contains(new Range(200, 260));
        });
    }
}
