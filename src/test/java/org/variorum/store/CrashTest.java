package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
            int last = writeUntilKilled(file, 20 * round);
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

    /// @return the last note that was said to be written
    private static int writeUntilKilled(Path file, int notes) throws IOException, InterruptedException {
        Process scribe = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = -1;
        try (BufferedReader said = scribe.inputReader(StandardCharsets.UTF_8)) {
            while (last < notes) {
                String line = said.readLine();
                assertThat(line).as("the scribe ended by itself").isNotNull();
                last = Integer.parseInt(line);
            }
            // By its handle, which leaves the stream open: what it said before the blow counts, too.
            scribe.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.equals(String.valueOf(last + 1)) ? last + 1 : last;
            }
        } finally {
            scribe.destroyForcibly();
            assertThat(scribe.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        return last;
    }
}
