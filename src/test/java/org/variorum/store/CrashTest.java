package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Verdict;

class CrashTest {
    @TempDir
    Path folder;

    @Test
    void whateverWasAcknowledgedBeforeTheProgramWasKilledIsThere() throws IOException, InterruptedException {
        Path file = folder.resolve("library.db");
        for (int round = 1; round <= 2; round++) {
            int last = Victim.kill(20 * round, 0, Scribe.class, file.toString());
            try (SqliteLibrary library = SqliteLibrary.open(file)) {
                assertThat(library.isWritable()).isTrue();
                assertThat(library.notices()).isEmpty();
                assertThat(library.snapshot().notes())
                        .extracting(Note::id)
                        .containsAll(IntStream.rangeClosed(0, last)
                                .mapToObj(i -> new Id.Note("note-" + i))
                                .toList());
                assertThat(library.snapshot().verdictsOn(new Id.Question("q")))
                        .extracting(Verdict::id)
                        .containsAll(IntStream.rangeClosed(0, last)
                                .mapToObj(i -> new Id.Verdict("verdict-" + i))
                                .toList());
                String typed = library.snapshot()
                        .note(new Id.Note("typed"))
                        .orElseThrow()
                        .body();
                assertThat(Integer.parseInt(typed.substring(6))).isGreaterThanOrEqualTo(last);
                assertThat(library.check()).isEmpty();
                assertThat(library.search("words", 5)).hasSize(5);
            }
        }
    }
}
