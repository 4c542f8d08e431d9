package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.anchor.Finder;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Colour;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Options;
import org.variorum.ui.BringIn.Status;
import org.variorum.work.Progress;

/// A newer version of a set meets what the reader wrote, in a library on the disk.
class SetUpdateTest {
    private static final Id.Document FEATURE = new Id.Document("lamps:feature");
    private static final Id.Document DIARY = new Id.Document("lamps:diary");

    @TempDir
    Path folder;

    private Library library = new InMemoryLibrary();
    private Intake intake = new Intake(library, new SetReader(new MarkdownReader()::read));

    @BeforeEach
    void fill() {
        library = SqliteLibrary.open(folder.resolve("library.db"));
        intake = new Intake(library, new SetReader(new MarkdownReader()::read));
        intake.keepUp(Lamps.set(), Progress.NONE);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void bringFeature() {
        intake.bring("a.txt", Lamps.FEATURE.getBytes(StandardCharsets.UTF_8), Options.NONE, Progress.NONE);
    }

    private String standing(Anchor anchor) {
        return library.text(anchor.document())
                .orElseThrow()
                .slice(anchor.range().orElseThrow());
    }

    @Test
    void aNewerSetReplacesItsOwnAndLeavesTheReadersAsItWas() {
        bringFeature();
        String diary = library.text(DIARY).orElseThrow().text();
        int at = diary.indexOf("Nobody came");
        var note = new Note(
                new Id.Note("mine"),
                Origin.READER,
                NoteKind.COMMENT,
                "Alone.",
                List.of(),
                Colour.ROSE,
                Instant.EPOCH,
                Instant.EPOCH);
        library.apply(Edit.of(
                Deed.ADD_NOTE,
                new Edit.Put(note),
                new Edit.Put(new Anchor(
                        new Id.Anchor("mine-at"),
                        Origin.READER,
                        note.id(),
                        DIARY,
                        Finder.describe(diary, new Range(at, at + 11)),
                        new Selector.Span(at, at + 11),
                        null,
                        Anchor.State.ATTACHED,
                        1,
                        "",
                        0))));

        BringIn.Brought brought = intake.keepUp(Lamps.newer(), Progress.NONE).orElseThrow();

        assertThat(brought.status()).as(brought.message()).isEqualTo(Status.IMPORTED);
        assertThat(library.journal(1).getFirst().deed()).isEqualTo(Deed.UPDATE_SET);
        Snapshot now = library.snapshot();
        assertThat(now.claims().getFirst().statement()).startsWith("He says that");
        assertThat(now.interpretations()).isEmpty();
        assertThat(now.evidence()).isEmpty();
        assertThat(now.notes()).hasSize(2).contains(note);
        Anchor mine = now.anchor(new Id.Anchor("mine-at")).orElseThrow();
        assertThat(mine.range().orElseThrow().start()).isEqualTo(at + "Fine weather at last. ".length());
        assertThat(standing(mine)).isEqualTo("Nobody came");
        assertThat(now.earlierVersions(DIARY))
                .singleElement()
                .satisfies(earlier -> assertThat(
                                library.text(earlier.id()).orElseThrow().text())
                        .isEqualTo(diary));
        assertThat(now.anchorsIn(FEATURE)).hasSize(4).allMatch(a -> a.state() == Anchor.State.ATTACHED);
        assertThat(now.sets().getFirst().documents()).containsExactly(DIARY, FEATURE);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void whatTheReaderLeansOnStaysWhenTheSetDropsIt() {
        Interpretation merrows = library.snapshot().interpretations().getFirst();
        library.apply(new Edit.Put(
                new Evidence(new Id.Evidence("mine"), Origin.READER, merrows.id(), Bearing.UNDERCUTS, "Not so.", 1)));
        library.apply(new Edit.Put(new Interpretation(
                new Id.Interpretation("mine"),
                Origin.READER,
                merrows.claim(),
                merrows.voice(),
                Stance.AFFIRMS,
                Directness.INFERRED,
                null,
                Confidence.UNVERIFIED,
                "Or was it?",
                merrows.work(),
                "",
                "",
                1)));
        intake.keepUp(Lamps.newer(), Progress.NONE);
        assertThat(library.snapshot().interpretation(merrows.id())).isPresent();
        assertThat(library.snapshot().evidence()).extracting(Evidence::id).containsExactly(new Id.Evidence("mine"));
    }

    @Test
    void anUpdateIsTakenBackWholeAndDoesNotComeBackByItself() {
        bringFeature();
        Snapshot before = library.snapshot();
        var applied = Objects.requireNonNull(
                intake.keepUp(Lamps.newer(), Progress.NONE).orElseThrow().applied());
        library.apply(applied.inverse(), Library.Direction.UNDO);
        Snapshot after = library.snapshot();
        assertThat(after.claims()).isEqualTo(before.claims());
        assertThat(after.anchors()).isEqualTo(before.anchors());
        assertThat(after.evidence()).isEqualTo(before.evidence());
        assertThat(after.notes()).isEqualTo(before.notes());
        assertThat(after.sets()).isEqualTo(before.sets());
        assertThat(library.text(DIARY).orElseThrow().text()).startsWith("Lit the lamp");
        assertThat(intake.keepUp(Lamps.newer(), Progress.NONE)).isEmpty();
    }
}
