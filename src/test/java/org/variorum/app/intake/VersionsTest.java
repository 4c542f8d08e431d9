package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.History;
import org.variorum.edit.Library;
import org.variorum.exchange.set.SetFiles;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Options;
import org.variorum.ui.BringIn.Status;
import org.variorum.ui.VersionReport;
import org.variorum.work.Progress;

/// Real documents get new texts, in a library on the disk.
class VersionsTest extends OnKorea {
    @Test
    void everyPassageIsCarriedOverAndTheOldTextStays() {
        Snapshot before = library.snapshot();
        String old = library.text(LETTER).orElseThrow().text();
        List<String> changed = new ArrayList<>(paragraphs(LETTER));
        changed.addFirst("A sentence by the editors that was not there before.");

        BringIn.Brought brought = bring("corrected.txt", changed, Options.as(LETTER));

        assertThat(brought.status()).as(brought.message()).isEqualTo(Status.IMPORTED);
        VersionReport report = Objects.requireNonNull(brought.report());
        assertThat(report.lines()).hasSameSizeAs(before.anchorsIn(LETTER)).isNotEmpty();
        assertThat(report.counts().attached()).isEqualTo(report.lines().size());
        Snapshot now = library.snapshot();
        for (Anchor anchor : now.anchorsIn(LETTER)) {
            assertThat(standing(anchor))
                    .isEqualToNormalizingWhitespace(
                            Objects.requireNonNull(anchor.quote()).exact());
            assertThat(anchor.quote())
                    .isEqualTo(before.anchor(anchor.id()).orElseThrow().quote());
        }
        Document earlier = now.earlierVersions(LETTER).getFirst();
        assertThat(library.text(earlier.id()).orElseThrow().text()).isEqualTo(old);
        assertThat(now.documents()).hasSameSizeAs(before.documents()).doesNotContain(earlier);
        Document letter = now.document(LETTER).orElseThrow();
        assertThat(letter.description())
                .isEqualTo(before.document(LETTER).orElseThrow().description());
        assertThat(now.sets()).isEqualTo(before.sets());
        assertThat(library.check()).isEmpty();
    }

    @Test
    void undoTakesTheWholeVersionBackAndRedoMakesItAgainAlsoAfterARestart() {
        Snapshot before = library.snapshot();
        String old = library.text(LETTER).orElseThrow().text();
        List<String> changed = new ArrayList<>(mistyped(paragraphs(LETTER), 0.03, 1));
        changed.add("Zanzibar is named only here.");
        bring("new.txt", changed, Options.as(LETTER));
        List<Anchor> after = library.snapshot().anchorsIn(LETTER);
        String fresh = library.text(LETTER).orElseThrow().text();
        reopen();

        History.Step undo = library.stacks(1).undo().getFirst();
        assertThat(undo.deed()).isEqualTo(Deed.NEW_VERSION);
        library.apply(undo.back(), Library.Direction.UNDO);

        assertThat(library.snapshot().anchors()).isEqualTo(before.anchors());
        assertThat(library.snapshot().earlierVersions()).isEmpty();
        assertThat(library.text(LETTER).orElseThrow().text()).isEqualTo(old);
        assertThat(library.search("Zanzibar", 9)).isEmpty();
        assertThat(library.check()).isEmpty();
        reopen();

        library.apply(library.stacks(1).redo().getFirst().back(), Library.Direction.REDO);

        assertThat(library.snapshot().anchorsIn(LETTER)).isEqualTo(after);
        assertThat(library.text(LETTER).orElseThrow().text()).isEqualTo(fresh);
        assertThat(library.search("Zanzibar", 9)).hasSize(1);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void theReportCanBeSeenAgain() {
        BringIn.Brought brought = bring("new.txt", mistyped(paragraphs(LETTER), 0.05, 2), Options.as(LETTER));
        reopen();
        Document earlier = library.snapshot().earlierVersions(LETTER).getFirst();
        VersionReport again =
                VersionReport.of(earlier, library.replacing(earlier.id()).orElseThrow());
        assertThat(again.counts())
                .isEqualTo(
                        brought.counts().pending() == 0
                                ? brought.counts()
                                : Objects.requireNonNull(brought.report()).counts());
        assertThat(again.lines())
                .isEqualTo(Objects.requireNonNull(brought.report()).lines());
    }

    @Test
    void whatIsOnlyInAnEarlierVersionIsFoundThereAndNotInTheDocument() {
        List<String> old = paragraphs(LETTER);
        List<String> marked = new ArrayList<>(old);
        marked.add("Zanzibar is named only here.");
        bring("one.txt", marked, Options.as(LETTER));
        bring("two.txt", old, Options.as(LETTER));
        Id.Document earlier =
                library.snapshot().earlierVersions(LETTER).getFirst().id();
        assertThat(library.search("Zanzibar", 9)).hasSize(1).allSatisfy(hit -> {
            assertThat(hit.document()).isEqualTo(earlier);
            assertThat(library.snapshot().document(earlier).orElseThrow().earlier())
                    .isNotNull();
        });
        // What stands in both is found once, in the document as it is.
        String words = old.getFirst().substring(0, Math.min(60, old.getFirst().length()));
        assertThat(library.search(words, 50)).isNotEmpty().noneMatch(hit -> earlier.equals(hit.document()));
    }

    @Test
    void theSameFileChangesNothingAndTheSameWordsLeavePassagesWhereTheyAre() {
        List<String> paragraphs = paragraphs(NATO);
        bring("a.txt", paragraphs, Options.as(NATO));
        Snapshot before = library.snapshot();
        BringIn.Brought same = bring("a.txt", paragraphs, Options.as(NATO));
        assertThat(same.status()).isEqualTo(Status.ALREADY);
        assertThat(library.snapshot()).isSameAs(before);

        byte[] windows = String.join("\r\n\r\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        BringIn.Brought other = intake.bring("b.txt", windows, Options.as(NATO), Progress.NONE);
        assertThat(other.status()).isEqualTo(Status.IMPORTED);
        assertThat(other.message()).contains("same words");
        assertThat(library.snapshot().anchorsIn(NATO)).isEqualTo(before.anchorsIn(NATO));
        assertThat(library.snapshot().document(NATO).orElseThrow().source().file())
                .isEqualTo("b.txt");
        assertThat(library.check()).isEmpty();
    }

    @Test
    void versionsOfVersionsAreKeptInOrderAndGoWithTheirDocument() {
        for (int round = 1; round <= 4; round++) {
            bring("v" + round + ".txt", mistyped(paragraphs(LETTER), 0.01, round), Options.as(LETTER));
        }
        List<Document> earlier = library.snapshot().earlierVersions(LETTER);
        assertThat(earlier)
                .extracting(each -> each.source().file())
                .containsExactly("v3.txt", "v2.txt", "v1.txt", "stalin-gottwald-en.md");
        Snapshot before = library.snapshot();
        note("in-the-old", earlier.get(1).id(), new Range(0, 40));

        Library.Applied one = library.apply(new Edit.Remove(earlier.get(2).id()));
        assertThat(library.snapshot().earlierVersions(LETTER)).hasSize(3);
        library.apply(one.inverse(), Library.Direction.UNDO);
        assertThat(library.snapshot().earlierVersions(LETTER))
                .extracting(Document::id)
                .isEqualTo(before.earlierVersions(LETTER).stream()
                        .map(Document::id)
                        .toList());

        List<Anchor> anchors = library.snapshot().anchors();
        Library.Applied all = library.apply(new Edit.Remove(LETTER));
        assertThat(library.snapshot().earlierVersions()).isEmpty();
        assertThat(library.snapshot().anchor(new Id.Anchor("in-the-old-at")))
                .hasValueSatisfying(anchor -> assertThat(anchor.state()).isEqualTo(Anchor.State.PENDING));
        assertThat(library.check()).isEmpty();
        library.apply(all.inverse(), Library.Direction.UNDO);
        assertThat(library.snapshot().earlierVersions(LETTER)).hasSize(4);
        assertThat(library.snapshot().anchors()).isEqualTo(anchors);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void anEarlierVersionGetsNoVersions() {
        bring("v.txt", mistyped(paragraphs(LETTER), 0.01, 1), Options.as(LETTER));
        Snapshot before = library.snapshot();
        Id.Document earlier = before.earlierVersions(LETTER).getFirst().id();
        BringIn.Brought brought = bring("w.txt", mistyped(paragraphs(LETTER), 0.01, 2), Options.as(earlier));
        assertThat(brought.status()).isEqualTo(Status.FAILED);
        assertThat(brought.message()).contains("earlier version");
        assertThat(library.snapshot()).isSameAs(before);
    }

    @Test
    void theParagraphsOfTranslationsAnswerTheRightOnesStill() {
        Document english = library.snapshot().document(LETTER).orElseThrow();
        Id.Document russian = Objects.requireNonNull(english.alignment().original());
        List<String> changed = new ArrayList<>(paragraphs(LETTER));
        changed.addFirst("A paragraph that the Russian text does not have.");
        bring("new.txt", changed, Options.as(LETTER));
        DocumentText now = library.text(LETTER).orElseThrow();
        List<int[]> pairs =
                library.snapshot().document(LETTER).orElseThrow().alignment().pairs();
        assertThat(pairs).hasSizeGreaterThan(3);
        int most = (int) now.blocks().stream().filter(Block::isNumbered).count();
        assertThat(pairs).allMatch(pair -> pair[0] >= 1 && pair[0] <= most && pair[1] >= 1);

        List<String> reworked = new ArrayList<>(paragraphs(russian));
        reworked.addFirst("Абзац, которого раньше не было.");
        BringIn.Brought brought = bring("ru.txt", reworked, Options.as(russian));
        List<int[]> after =
                library.snapshot().document(LETTER).orElseThrow().alignment().pairs();
        assertThat(brought.status()).isEqualTo(Status.IMPORTED);
        assertThat(after).hasSizeBetween(pairs.size() - 2, pairs.size() + 2);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void aReadersVersionStaysWhenItsSetIsUpdated() {
        List<String> own = mistyped(paragraphs(LETTER), 0.01, 7);
        bring("mine.txt", own, Options.as(LETTER));
        String mine = library.text(LETTER).orElseThrow().text();
        SetFiles shipped = SetFiles.resources("documents/korea-1950");
        library.remember("shipped/" + shipped.place(), "an older one");
        library.apply(new Edit.Put(older()));
        assertThat(intake.keepUp(shipped, Progress.NONE)).isPresent();
        assertThat(library.text(LETTER).orElseThrow().text()).isEqualTo(mine);
        assertThat(library.snapshot().earlierVersions(LETTER)).hasSize(1);
        assertThat(library.check()).isEmpty();
    }

    private org.variorum.model.ReadingSet older() {
        var set = library.snapshot().sets().getFirst();
        return new org.variorum.model.ReadingSet(
                set.id(),
                set.title(),
                set.summary(),
                set.pivot(),
                set.opening(),
                set.documents(),
                set.expected(),
                set.variants(),
                "older");
    }

    @Test
    void aRetypedTextIsOfferedAsAVersionAndBecomesOneWhenTheReaderSaysSo() {
        List<String> retyped = mistyped(paragraphs(NATO), 0.01, 3);
        BringIn.Brought brought = bring("retyped.txt", retyped, Options.NONE);
        assertThat(brought.status()).isEqualTo(Status.IMPORTED);
        BringIn.LooksLike like = Objects.requireNonNull(brought.looksLike(), brought.message());
        assertThat(like.document()).isEqualTo(NATO);
        Id.Document own = (Id.Document) Objects.requireNonNull(brought.id());
        note("mine", own, new Range(5, 60));
        Snapshot before = library.snapshot();

        BringIn.Brought version = bring("retyped.txt", retyped, Options.as(like.document()));

        assertThat(version.status()).as(version.message()).isEqualTo(Status.IMPORTED);
        assertThat(library.snapshot().document(own)).isEmpty();
        Anchor mine = library.snapshot().anchor(new Id.Anchor("mine-at")).orElseThrow();
        assertThat(mine.document()).isEqualTo(NATO);
        assertThat(mine.state()).isEqualTo(Anchor.State.ATTACHED);
        assertThat(library.check()).isEmpty();
        library.apply(library.stacks(1).undo().getFirst().back(), Library.Direction.UNDO);
        assertThat(library.snapshot().anchors()).isEqualTo(before.anchors());
        assertThat(library.snapshot().document(own)).isPresent();
    }

    @Test
    void passagesAreCountedAsTheyAreInDamagedCopies() {
        int all = 0;
        int certain = 0;
        for (Document document : library.snapshot().documents()) {
            if (library.snapshot().anchorsIn(document.id()).size() < 6) {
                continue;
            }
            BringIn.Brought brought = bring(
                    document.id().slug() + ".txt",
                    mistyped(paragraphs(document.id()), 0.02, 11),
                    Options.as(document.id()));
            assertThat(brought.status()).as(brought.message()).isEqualTo(Status.IMPORTED);
            VersionReport report = Objects.requireNonNull(brought.report());
            BringIn.Counts counts = report.counts();
            assertThat(counts.attached() + counts.moved() + counts.ambiguous() + counts.lost())
                    .isEqualTo(report.lines().size());
            all += report.lines().size();
            certain += counts.attached() + counts.moved();
        }
        assertThat(all).isGreaterThan(100);
        assertThat((double) certain / all).isGreaterThan(0.9);
        assertThat(library.check()).isEmpty();
    }
}
