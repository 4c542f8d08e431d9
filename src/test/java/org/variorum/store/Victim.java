package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of its own that writes, says the number of each thing that is written, and is killed at it.
public final class Victim {
    private Victim() {}

    /// @param enough the number after which it may be killed
    /// @param later milliseconds from then on
    /// @param program what it runs: says rising numbers, without end
    /// @return the last number that it said
    public static int kill(int enough, long later, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = -1;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            while (last < enough) {
                String line = said.readLine();
                assertThat(line).as("it ended by itself").isNotNull();
                last = Integer.parseInt(line);
            }
            Thread.sleep(later);
            // By its handle, which leaves the stream open: what it said before the blow counts, too.
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.equals(String.valueOf(last + 1)) ? last + 1 : last;
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        return last;
    }
}
