package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Options;
import org.variorum.ui.BringIn.Status;
import org.variorum.work.Progress;

class IntakeTest {
    private static final Id.Document FEATURE = new Id.Document("lamps:feature");
    private static final Id.Document DIARY = new Id.Document("lamps:diary");

    private Library library = new InMemoryLibrary();
    private Intake intake = new Intake(library, new SetReader(new MarkdownReader()::read));

    Library open() {
        return new InMemoryLibrary();
    }

    @BeforeEach
    void fill() {
        library = open();
        intake = new Intake(library, new SetReader(new MarkdownReader()::read));
        assertThat(intake.keepUp(Lamps.set(), Progress.NONE).orElseThrow().status())
                .isEqualTo(Status.IMPORTED);
    }

    private BringIn.Brought bring(String name, String text) {
        return intake.bring(name, text.getBytes(StandardCharsets.UTF_8), Options.NONE, Progress.NONE);
    }

    private String standing(Anchor anchor) {
        return library.text(anchor.document())
                .orElseThrow()
                .slice(anchor.range().orElseThrow());
    }

    @Test
    void theShippedSetIsBroughtInOnceAsOneDeed() {
        assertThat(library.journal(10)).extracting(Library.Deeded::deed).containsExactly(Deed.BRING_SET);
        assertThat(intake.keepUp(Lamps.set(), Progress.NONE)).isEmpty();
        assertThat(library.journal(10)).hasSize(1);
        assertThat(library.snapshot().anchors()).hasSize(7);
    }

    @Test
    void theTextASetWaitsForIsRecognisedAndItsPassagesAttach() {
        BringIn.Brought brought = bring("saved from the web.txt", Lamps.FEATURE);
        assertThat(brought.status()).isEqualTo(Status.IMPORTED);
        assertThat(brought.id()).isEqualTo(FEATURE);
        assertThat(brought.title()).isEqualTo("The magazine's piece on the lamp");
        assertThat(brought.counts()).isEqualTo(new BringIn.Counts(4, 0, 0, 0, 0));
        assertThat(library.snapshot().document(FEATURE).orElseThrow().role()).isEqualTo(Role.ARTICLE);
        assertThat(library.snapshot().anchorsIn(FEATURE)).hasSize(4).allSatisfy(anchor -> {
            assertThat(anchor.state()).isEqualTo(Anchor.State.ATTACHED);
            assertThat(standing(anchor))
                    .isEqualTo(Objects.requireNonNull(anchor.quote()).exact());
        });
    }

    @Test
    void bringingItInIsTakenBackInOneStep() {
        Snapshot before = library.snapshot();
        var applied = Objects.requireNonNull(bring("feature.txt", Lamps.FEATURE).applied());
        library.apply(applied.inverse(), Library.Direction.UNDO);
        assertThat(library.snapshot().anchors()).isEqualTo(before.anchors());
        assertThat(library.snapshot().sets()).isEqualTo(before.sets());
        assertThat(library.snapshot().document(FEATURE)).isEmpty();
    }

    @Test
    void aCopyInSlightlyOtherWordsIsRecognisedToo() {
        BringIn.Brought brought =
                bring("copy.txt", Lamps.FEATURE.replace("voted the money in February", "voted all the money in March"));
        assertThat(brought.id()).isEqualTo(FEATURE);
        assertThat(brought.counts().attached()).isGreaterThanOrEqualTo(3);
        assertThat(brought.anchors()).hasSize(4);
    }

    @Test
    void anotherTextLeavesThePassagesWaiting() {
        BringIn.Brought brought =
                bring("other.txt", "A quite different text.\n\nIt is about boats, and long enough.\n");
        assertThat(brought.status()).isEqualTo(Status.IMPORTED);
        assertThat(brought.counts()).isEqualTo(new BringIn.Counts(0, 0, 0, 0, 4));
        assertThat(brought.message()).contains("4 passages wait");
    }

    @Test
    void theSameFileTwiceMakesNoSecondCopy() {
        bring("a.txt", Lamps.FEATURE);
        BringIn.Brought again = bring("b.txt", Lamps.FEATURE);
        assertThat(again.status()).isEqualTo(Status.ALREADY);
        assertThat(again.id()).isEqualTo(FEATURE);
        BringIn.Brought sameText = bring("c.txt", Lamps.FEATURE.replace("\n", "\r\n"));
        assertThat(sameText.status()).isEqualTo(Status.ALREADY);
        assertThat(sameText.message()).contains("same text", "a.txt");
        assertThat(library.snapshot().documents()).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndNoTrace(@TempDir Path folder) throws Exception {
        Snapshot before = library.snapshot();
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 7});
        Path notSet = Files.writeString(folder.resolve("no.variorum"), "no zip");
        for (Path path : List.of(folder.resolve("missing.txt"), empty, binary, notSet, folder)) {
            BringIn.Brought brought = intake.bring(path, Options.NONE, Progress.NONE);
            assertThat(brought.status()).as(path.toString()).isEqualTo(Status.FAILED);
            assertThat(brought.message()).isNotBlank().doesNotContain("\n").endsWith(".");
        }
        assertThat(library.snapshot()).isSameAs(before);
    }

    @Test
    void whatLiesInAFolderIsOfferedUntilItIsBroughtIn(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("feature.txt"), Lamps.FEATURE);
        Files.writeString(folder.resolve("README.md"), "About this folder.");
        Files.writeString(folder.resolve("program.exe"), "?");
        Path other = Files.createDirectory(folder.resolve("others"));
        Files.writeString(Files.createDirectory(folder.resolve("lamps")).resolve("set.yaml"), "id: lamps");
        Files.writeString(other.resolve("set.yaml"), "id: others");
        assertThat(intake.offered(folder)).containsExactly(text, other);
        intake.bring(text, Options.NONE, Progress.NONE);
        assertThat(intake.offered(folder)).containsExactly(other);
        assertThat(intake.offered(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void aSetThatIsNotThereIsNamed() {
        BringIn.Brought brought =
                intake.bring("a.txt", new byte[] {65, 66, 67}, new Options(new Id.Set("nowhere")), Progress.NONE);
        assertThat(brought.status()).isEqualTo(Status.FAILED);
        assertThat(brought.message()).contains("nowhere");
    }

    @Test
    void aSetThatComesAfterItsTextFindsItThere() {
        var late = new InMemoryLibrary();
        var after = new Intake(late, new SetReader(new MarkdownReader()::read));
        byte[] bytes = Lamps.FEATURE.getBytes(StandardCharsets.UTF_8);
        Id text = Objects.requireNonNull(
                after.bring("a.txt", bytes, Options.NONE, Progress.NONE).id());
        after.keepUp(Lamps.set(), Progress.NONE);
        assertThat(late.snapshot().anchorsIn((Id.Document) text))
                .hasSize(4)
                .allMatch(anchor -> anchor.state() == Anchor.State.ATTACHED);
        assertThat(late.snapshot().sets().getFirst().documents()).contains((Id.Document) text);
        after.keepUp(Lamps.newer(), Progress.NONE);
        assertThat(late.snapshot().anchorsIn((Id.Document) text)).hasSize(4);
        assertThat(late.snapshot().anchorsIn(FEATURE)).isEmpty();
    }

    @Test
    void aTextThatWasTakenAwayIsRecognisedWhenItComesBack() {
        bring("a.txt", Lamps.FEATURE);
        library.apply(new Edit.Remove(FEATURE));
        assertThat(bring("a.txt", Lamps.FEATURE).counts().attached()).isEqualTo(4);
    }

    @Test
    void beingCancelledChangesNothing() {
        Snapshot before = library.snapshot();
        Progress stopped = new Progress() {
            @Override
            public void report(double share, String words) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        byte[] bytes = Lamps.FEATURE.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> intake.bring("a.txt", bytes, Options.NONE, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(library.snapshot()).isSameAs(before);
    }

    @Test
    void aLibraryThatMayNotBeChangedIsLeftAlone() {
        var held = new InMemoryLibrary().readOnly();
        var idle = new Intake(held, new SetReader(new MarkdownReader()::read));
        assertThat(idle.keepUp(Lamps.set(), Progress.NONE)).isEmpty();
        assertThat(idle.bring("a.txt", new byte[] {65, 66}, Options.NONE, Progress.NONE)
                        .status())
                .isEqualTo(Status.FAILED);
    }
}
