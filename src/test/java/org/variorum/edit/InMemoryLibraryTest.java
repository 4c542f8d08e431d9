package org.variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
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
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Role;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

class InMemoryLibraryTest {
    private static final Id.Document LETTER = new Id.Document("letter");
    private static final Id.Voice VOICE = new Id.Voice("v");
    private static final Id.Claim CLAIM = new Id.Claim("c");

    private final InMemoryLibrary library = InMemoryLibrary.of(
            letter(),
            new Edit.Put(new Voice(VOICE, Origin.READER, "Ada Reader", "Ada", VoiceKind.READER, 0)),
            new Edit.Put(new Question(new Id.Question("q"), Origin.READER, "Why?", "", 0)),
            new Edit.Put(new Claim(CLAIM, Origin.READER, new Id.Question("q"), "", "He knew.", VOICE, 0)),
            new Edit.Put(new Interpretation(
                    new Id.Interpretation("i"),
                    Origin.READER,
                    CLAIM,
                    VOICE,
                    Stance.AFFIRMS,
                    Directness.QUOTED,
                    null,
                    Confidence.SEEN,
                    "He says so.",
                    null,
                    "",
                    "",
                    0)),
            new Edit.Put(new Evidence(
                    new Id.Evidence("e"), Origin.READER, new Id.Interpretation("i"), Bearing.SUPPORTS, "", 0)),
            new Edit.Put(anchor("a", new Id.Evidence("e"))),
            new Edit.Put(note()),
            new Edit.Put(anchor("b", new Id.Note("n"))));

    private static Edit letter() {
        var text = new DocumentText(
                "Déjà vu.", List.of(new Block(Block.Kind.PARAGRAPH, 0, 8, 1, 0, "")), List.of(), List.of(), "test/1");
        return new Edit.Bring(
                new Document(
                        LETTER,
                        Origin.READER,
                        "A letter",
                        "A letter",
                        Role.PRIMARY,
                        "fr",
                        "",
                        Completeness.FULL,
                        Document.Description.NONE,
                        Document.Alignment.NONE,
                        "text",
                        new Document.Size(1, 2, 0),
                        new Document.Source("letter.txt", "text/plain", "file")),
                text,
                new byte[] {1});
    }

    private static Note note() {
        return new Note(
                new Id.Note("n"),
                Origin.READER,
                NoteKind.GLOSS,
                "b",
                List.of(),
                Colour.BLUE,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Anchor anchor(String id, Id of) {
        return new Anchor(
                new Id.Anchor(id),
                Origin.READER,
                of,
                LETTER,
                new Selector.Quote("vu", "", ""),
                new Selector.Span(5, 7),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    private void takesBack(Id id) {
        var before = contents();
        Edit inverse = library.apply(new Edit.Remove(id)).inverse();
        assertThat(library.snapshot().find(id)).isEmpty();
        library.apply(inverse, Library.Direction.UNDO);
        assertThat(contents()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<Object> contents() {
        Snapshot now = library.snapshot();
        return List.of(
                now.documents(),
                now.voices(),
                now.claims(),
                now.interpretations(),
                now.evidence(),
                now.anchors(),
                now.notes());
    }

    @Test
    void whatIsTakenAwayComesBackWithAllThatHungOnIt() {
        takesBack(VOICE);
        takesBack(CLAIM);
        takesBack(new Id.Question("q"));
        takesBack(new Id.Note("n"));
        takesBack(LETTER);
    }

    @Test
    void anchorsWaitWhenTheirDocumentGoes() {
        library.apply(new Edit.Remove(LETTER));
        assertThat(library.snapshot().anchorsIn(LETTER))
                .hasSize(2)
                .allSatisfy(anchor -> assertThat(anchor.state()).isEqualTo(Anchor.State.PENDING));
    }

    @Test
    void aVoiceGoesWithItsInterpretationsAndLeavesTheClaim() {
        library.apply(new Edit.Remove(VOICE));
        assertThat(library.snapshot().interpretations()).isEmpty();
        assertThat(library.snapshot().anchors()).extracting(Anchor::id).containsExactly(new Id.Anchor("b"));
        assertThat(library.snapshot().claim(CLAIM).orElseThrow().madeBy()).isNull();
    }

    @Test
    void aBrokenReferenceChangesNothing() {
        Snapshot before = library.snapshot();
        Edit bad = Edit.of(
                Deed.CHANGE, new Edit.Remove(new Id.Note("n")), new Edit.Put(anchor("x", new Id.Note("nowhere"))));
        assertThatThrownBy(() -> library.apply(bad)).isInstanceOf(LibraryException.class);
        assertThat(library.snapshot()).isSameAs(before);
    }

    @Test
    void accentsAndCaseDoNotCountInASearch() {
        assertThat(library.search("DEJA vu", 5)).singleElement().satisfies(hit -> {
            assertThat(hit.document()).isEqualTo(LETTER);
            assertThat(hit.start()).isZero();
        });
    }
}
