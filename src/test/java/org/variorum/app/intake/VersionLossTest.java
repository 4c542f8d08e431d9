package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.store.Victim;
import org.variorum.ui.BringIn.Options;
import org.variorum.ui.BringIn.Status;
import org.variorum.work.Progress;

/// A new version is there as a whole or not at all, whatever happens to the program or to the reader's patience.
class VersionLossTest extends OnKorea {
    private static final String PASSAGE = "a third world war will be put off for an indefinite time";

    private String first() {
        return library.text(LETTER).orElseThrow().text();
    }

    @Test
    void aProgramThatIsKilledLeavesWholeVersionsAndEveryPassageWhereItsWordsAre()
            throws IOException, InterruptedException {
        String first = first();
        int at = first.indexOf(PASSAGE);
        note("mine", LETTER, new Range(at, at + PASSAGE.length()));
        int anchors = library.snapshot().anchorsIn(LETTER).size();
        Random random = new Random(5);
        int before = 0;
        for (int round = 0; round < 4; round++) {
            library.close();
            int said = Victim.kill(
                    before + 2,
                    random.nextInt(40),
                    VersionScribe.class,
                    folder.resolve("library.db").toString(),
                    LETTER.value(),
                    first);
            open();
            Snapshot now = library.snapshot();
            int versions = now.earlierVersions(LETTER).size();
            assertThat(versions).isBetween(said, said + 1);
            assertThat(library.text(LETTER).orElseThrow().text()).startsWith("Version " + versions + ".");
            assertThat(now.anchorsIn(LETTER)).hasSize(anchors);
            for (Anchor anchor : now.anchorsIn(LETTER)) {
                assertThat(standing(anchor))
                        .isEqualToNormalizingWhitespace(
                                Objects.requireNonNull(anchor.quote()).exact());
            }
            Id.Document oldest = now.earlierVersions(LETTER).getLast().id();
            assertThat(library.text(oldest).orElseThrow().text()).isEqualTo(first);
            assertThat(library.check()).isEmpty();
            before = versions;
        }
    }

    @Test
    void oneThatIsCancelledAtAnyMomentChangesNothing() {
        Snapshot before = library.snapshot();
        String first = first();
        byte[] bytes = VersionScribe.version(first, 1).getBytes(StandardCharsets.UTF_8);
        int cancelled = 0;
        boolean done = false;
        for (int patience = 0; !done; patience++) {
            AtomicInteger left = new AtomicInteger(patience);
            try {
                done = intake.bring("v.txt", bytes, Options.as(LETTER), new Impatient(left))
                                .status()
                        == Status.IMPORTED;
            } catch (CancellationException asked) {
                cancelled++;
            }
            if (!done) {
                assertThat(library.snapshot().anchors()).isEqualTo(before.anchors());
                assertThat(library.snapshot().earlierVersions()).isEmpty();
                assertThat(first()).isEqualTo(first);
                assertThat(library.check()).isEmpty();
            }
            assertThat(patience).isLessThan(500);
        }
        assertThat(cancelled).isPositive();
        assertThat(library.snapshot().earlierVersions(LETTER)).hasSize(1);
    }

    /// Cancels when it has been asked so many times.
    private record Impatient(AtomicInteger left) implements Progress {
        @Override
        public void report(double share, String words) {}

        @Override
        public boolean isCancelled() {
            return left.getAndDecrement() <= 0;
        }
    }
}
