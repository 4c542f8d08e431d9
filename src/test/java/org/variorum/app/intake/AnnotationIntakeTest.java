package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Options;
import org.variorum.ui.BringIn.Status;
import org.variorum.work.Progress;

class AnnotationIntakeTest {
    private static final String PAGE = "https://lights.example/farrow";
    private static final String NOTES = """
            {"total": 5, "rows": [
              {"id": "a1", "created": "2026-03-01T10:00:00.5+00:00", "updated": "2026-03-01T10:00:00+00:00",
               "user": "acct:maria@hypothes.is", "user_info": {"display_name": "Maria Ruiz"}, "uri": "%1$s",
               "document": {"title": ["The lamp of Farrow Point"]}, "text": "Who *says* so?", "tags": ["doubt"],
               "group": "g7", "target": [{"source": "%1$s", "selector": [
                 {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 0,
                  "endOffset": 9},
                 {"type": "TextPositionSelector", "start": 90000, "end": 90036},
                 {"type": "TextQuoteSelector", "exact": "The board had voted the money in February",
                  "prefix": "tell another story. ", "suffix": ", two months before"}]}]},
              {"id": "h1", "updated": "2026-03-01T11:00:00+00:00", "user": "acct:jan@uni.example", "uri": "%1$s",
               "text": "", "tags": [], "target": [{"source": "%1$s", "selector": [
                 {"type": "TextQuoteSelector", "exact": "ground in Paris. Visitors may still see"}]}]},
              {"id": "p1", "updated": "2026-03-01T12:00:00+00:00", "user": "acct:maria@hypothes.is", "uri": "%1$s",
               "text": "A fine page.", "tags": [], "target": [{"source": "%1$s"}]},
              {"id": "o1", "updated": "2026-03-01T12:00:00+00:00", "user": "acct:maria@hypothes.is", "uri": "%1$s",
               "text": "Gone?", "tags": [], "target": [{"source": "%1$s", "selector": [
                 {"type": "TextQuoteSelector", "exact": "the zeppelin passed above the harbour at noon"}]}]}],
             "replies": [
              {"id": "r1", "updated": "2026-03-02T10:00:00+00:00", "user": "acct:jan@uni.example", "uri": "%1$s",
               "text": "The minutes.", "tags": [], "references": ["a1"], "target": [{"source": "%1$s"}]},
              {"id": "r2", "updated": "2026-03-02T11:00:00+00:00", "user": "acct:jan@uni.example", "uri": "%1$s",
               "text": "To nobody.", "tags": [], "references": ["gone"], "target": [{"source": "%1$s"}]}]}
            """.formatted(PAGE);

    private Library library = new InMemoryLibrary();
    private Intake intake = new Intake(library, new SetReader(new MarkdownReader()::read));

    Library open() {
        return new InMemoryLibrary();
    }

    @BeforeEach
    void fill() {
        library = open();
        intake = new Intake(library, new SetReader(new MarkdownReader()::read));
    }

    private BringIn.Brought bring(String name, String text) {
        return intake.bring(name, text.getBytes(StandardCharsets.UTF_8), Options.NONE, Progress.NONE);
    }

    private Note note(String body) {
        return library.snapshot().notes().stream()
                .filter(each -> each.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private Anchor anchor(Note note) {
        return library.snapshot().anchorsOf(note.id()).getFirst();
    }

    private String page() {
        return "<html><head><title>The lamp</title><link rel=\"canonical\" href=\"" + PAGE + "\"></head><body><p>"
                + Lamps.FEATURE.replace("\n\n", "</p>\n<p>") + "</p></body></html>";
    }

    @Test
    void notesFindTheirTextByItsWordsAndTheirPassagesInIt() {
        bring("farrow.txt", Lamps.FEATURE);
        BringIn.Brought brought = bring("export.json", NOTES);
        assertThat(brought.status()).as(brought.message()).isEqualTo(Status.IMPORTED);
        assertThat(brought.notes()).isNotNull().satisfies(notes -> {
            assertThat(notes.added()).isEqualTo(6);
            assertThat(notes.left()).extracting(BringIn.Left::what).contains("memberships in groups");
        });
        assertThat(brought.counts()).isEqualTo(new BringIn.Counts(2, 0, 0, 1, 0));
        Note doubt = note("Who *says* so?");
        assertThat(doubt.from()).isEqualTo(new Note.From("Maria Ruiz (maria)", "https://hypothes.is/a/a1"));
        assertThat(doubt.tags()).containsExactly("doubt");
        assertThat(library.text(anchor(doubt).document())
                        .orElseThrow()
                        .slice(anchor(doubt).range().orElseThrow()))
                .isEqualTo("The board had voted the money in February");
        assertThat(library.snapshot().notes())
                .filteredOn(each -> each.kind() == NoteKind.HIGHLIGHT)
                .hasSize(1);
        assertThat(anchor(note("Gone?")).state()).isEqualTo(Anchor.State.LOST);
        assertThat(note("The minutes.").thread()).isEqualTo(Note.Thread.answering(doubt.id()));
        assertThat(note("A fine page.").thread())
                .isEqualTo(Note.Thread.about(anchor(doubt).document()));
        assertThat(note("To nobody.").thread().answers()).isNotNull();
        assertThat(note("To nobody.").thread().whole()).isEqualTo(anchor(doubt).document());
        assertThat(library.journal(1)).extracting(Library.Deeded::deed).containsExactly(Deed.BRING_ANNOTATIONS);
    }

    @Test
    void theSameFileTwiceChangesNothingAndOneUndoTakesAllBack() {
        bring("farrow.txt", Lamps.FEATURE);
        Snapshot before = library.snapshot();
        BringIn.Brought first = bring("export.json", NOTES);
        Snapshot once = library.snapshot();
        BringIn.Brought second = bring("again.json", NOTES);
        assertThat(second.status()).isEqualTo(Status.ALREADY);
        assertThat(second.applied()).isNull();
        assertThat(second.message()).contains("changed nothing");
        assertThat(library.snapshot().anchors()).isEqualTo(once.anchors());
        library.apply(Objects.requireNonNull(first.applied()).inverse(), Library.Direction.UNDO);
        assertThat(library.snapshot().notes()).isEqualTo(before.notes());
        assertThat(library.snapshot().anchors()).isEqualTo(before.anchors());
        assertThat(bring("export.json", NOTES).status()).isEqualTo(Status.IMPORTED);
        assertThat(library.snapshot().notes()).isEqualTo(once.notes());
    }

    @Test
    void notesOnATextThatIsNotHereWaitForItAndItIsAnnounced() {
        BringIn.Brought brought = bring("My export.json", NOTES);
        assertThat(brought.counts()).isEqualTo(new BringIn.Counts(0, 0, 0, 0, 3));
        assertThat(brought.id()).isNull();
        assertThat(library.snapshot().sets()).singleElement().satisfies(set -> {
            assertThat(set.title()).isEqualTo("My export");
            assertThat(set.expected()).singleElement().satisfies(expected -> {
                assertThat(expected.title()).isEqualTo("The lamp of Farrow Point");
                assertThat(expected.id()).isEqualTo(PlainAddress.document("http://lights.example/farrow/#top"));
            });
        });
        BringIn.Brought text = bring("saved.html", page());
        assertThat(text.id()).as(text.message()).isEqualTo(PlainAddress.document(PAGE));
        assertThat(anchor(note("Who *says* so?")).state()).isEqualTo(Anchor.State.ATTACHED);
        assertThat(note("A fine page.").thread().whole()).isEqualTo(text.id());
    }

    @Test
    void aNewerFileUpdatesWhatTheReaderHasNotChanged() {
        bring("farrow.txt", Lamps.FEATURE);
        bring("export.json", NOTES);
        Note mine = note("A fine page.");
        library.apply(Edit.of(
                Deed.WRITE_NOTE, new Edit.Put(mine.withBody("My words.", Instant.parse("2026-03-05T00:00:00Z")))));
        String newer = NOTES.replace("A fine page.", "A finer page.")
                .replace("Who *says* so?", "Who says so, and when?")
                .replaceAll("\"updated\": \"2026-03-0", "\"updated\": \"2026-04-0");
        BringIn.Brought brought = bring("export.json", newer);
        assertThat(brought.notes()).isNotNull().satisfies(notes -> {
            assertThat(notes.updated()).isEqualTo(1);
            assertThat(notes.kept()).isEqualTo(1);
            assertThat(notes.added()).isZero();
        });
        assertThat(brought.message()).contains("yours stayed as it is");
        assertThat(library.snapshot().note(mine.id()).orElseThrow().body()).isEqualTo("My words.");
        assertThat(note("Who says so, and when?").tags()).containsExactly("doubt");
        assertThat(bring("old.json", NOTES).status()).isEqualTo(Status.ALREADY);
    }

    @Test
    void whatIsCancelledLeavesNothing() {
        bring("farrow.txt", Lamps.FEATURE);
        Snapshot before = library.snapshot();
        assertThatThrownBy(() ->
                        intake.bring("export.json", NOTES.getBytes(StandardCharsets.UTF_8), Options.NONE, cancelled()))
                .isInstanceOf(CancellationException.class);
        assertThat(library.snapshot()).isSameAs(before);
    }

    private static Progress cancelled() {
        return new Progress() {
            @Override
            public void report(double share, String what) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
    }

    @Test
    void answersInARingStandAlone() {
        bring("farrow.txt", Lamps.FEATURE);
        String ring = """
                [{"id": "x", "uri": "%1$s", "user": "acct:a@b.example", "text": "one", "references": ["y"]},
                 {"id": "y", "uri": "%1$s", "user": "acct:a@b.example", "text": "two", "references": ["x"]},
                 {"id": "z", "uri": "%1$s", "user": "acct:a@b.example", "text": "three", "references": ["z"]}]
                """.formatted(PAGE);
        BringIn.Brought brought = bring("ring.json", ring);
        assertThat(brought.message()).contains("answers (2)");
        assertThat(library.snapshot().notes()).hasSize(3);
        assertThat(note("three").thread().answers()).isNull();
    }

    @Test
    void wrongOffsetsAreOnlyHints() {
        bring("farrow.txt", Lamps.FEATURE);
        for (String offsets : List.of("999999999, \"end\": 2147483647", "40, \"end\": 3", "0, \"end\": 0")) {
            String file = NOTES.replace("90000, \"end\": 90036", offsets);
            BringIn.Brought brought = bring("export.json", file);
            assertThat(brought.status()).as(brought.message()).isNotEqualTo(Status.FAILED);
            assertThat(anchor(note("Who *says* so?")).state()).isEqualTo(Anchor.State.ATTACHED);
        }
        for (String offsets : List.of("-1, \"end\": 3", "1e300, \"end\": 3", "\"a\", \"end\": 3", "1.5, \"end\": 3")) {
            Snapshot before = library.snapshot();
            BringIn.Brought brought = bring("export.json", NOTES.replace("90000, \"end\": 90036", offsets));
            assertThat(brought.status()).isEqualTo(Status.FAILED);
            assertThat(brought.message())
                    .contains("export.json")
                    .doesNotContain("\n")
                    .doesNotContain("Exception");
            assertThat(library.snapshot()).isSameAs(before);
        }
    }

    @Test
    void anchorsKeepTheirWords() {
        bring("farrow.txt", Lamps.FEATURE);
        bring("export.json", NOTES);
        assertThat(anchor(note("Gone?")).quote())
                .isInstanceOfSatisfying(
                        Selector.Quote.class, quote -> assertThat(quote.exact()).startsWith("the zeppelin passed"));
        assertThat(library.snapshot().document(new Id.Document("nothing"))).isEmpty();
    }

    @Test
    void whatTheReaderHasUntiedIsNotTiedAgain() {
        bring("farrow.txt", Lamps.FEATURE);
        bring("export.json", NOTES);
        library.apply(
                Edit.of(Deed.UNTIE_NOTE, new Edit.Remove(anchor(note("Gone?")).id())));
        assertThat(bring("export.json", NOTES).status()).isEqualTo(Status.ALREADY);
        assertThat(library.snapshot().anchorsOf(note("Gone?").id())).isEmpty();
    }
}
