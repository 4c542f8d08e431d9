package org.variorum.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// From the start of the process to the first readable paragraph: the built program, started by its launcher
/// for the second time, against a bare JavaFX window of the same JDK without a cache. Rounds alternate, so
/// that a busy moment hits all alike. Without a display both draw on JavaFX's headless platform; with one
/// (`xvfb-run mvn …`), that way and in a real window.
final class Startup {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 11);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String MARK = "first-paragraph ";
    private static final String WHOLE = "whole-window ";

    private final Path library;
    private final boolean display;

    private Startup(Path library, boolean display) {
        this.library = library;
        this.display = display;
    }

    static void main() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("variorum-bench");
        new Startup(folder.resolve("headless.db"), false).report();
        if (System.getenv("DISPLAY") != null) {
            new Startup(folder.resolve("window.db"), true).report();
        }
    }

    private void report() throws IOException, InterruptedException {
        // The first start fills the library and has the cache made; neither is what we measure.
        once(program(), Map.of());
        awaitCache();
        once(program(), Map.of());
        var bare = new Timings();
        var cached = new Timings();
        var whole = new Timings();
        var plain = new Timings();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(once(bareWindow(), Map.of()).paragraph());
            var second = once(program(), Map.of());
            cached.add(second.paragraph());
            whole.add(second.whole());
            plain.add(once(program(), Map.of("VARIORUM_NO_CACHE", "1")).paragraph());
        }
        System.out.printf(
                "%nStart to first paragraph, %s, %d rounds, ms%n%n", display ? "in a window" : "headless", ROUNDS);
        System.out.println("| | median | least | 90 % under | times the bare window |");
        System.out.println("|---|---|---|---|---|");
        row("bare JavaFX window, no cache", bare, bare);
        row("Variorum, second start", cached, bare);
        row("the same to the whole window: cards, sidebar", whole, bare);
        row("Variorum without its cache", plain, bare);
    }

    private static void row(String what, Timings times, Timings bare) {
        System.out.printf(
                "| %s | %.0f | %.0f | %.0f | %.2f |%n",
                what, times.median(), times.least(), times.at(0.9), times.median() / bare.median());
    }

    private List<String> program() {
        return List.of(Path.of("variorum").toAbsolutePath().toString(), "--library", library.toString());
    }

    private List<String> bareWindow() {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("javafx-") || entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(JAVA.toString(), "--enable-native-access=ALL-UNNAMED"));
        if (!display) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", path, BareWindow.class.getName()));
        return command;
    }

    /// Milliseconds from the start; the whole window is that of the paragraph where the program does not
    /// report it.
    private record Start(double paragraph, double whole) {}

    /// Runs the command to its end and answers what it reports.
    private Start once(List<String> command, Map<String, String> more) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        var environment = builder.environment();
        environment.putAll(new TreeMap<>(more));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("VARIORUM_JAVA_OPTIONS", "-Dvariorum.bench.startup=true");
        if (!display) {
            environment.remove("DISPLAY");
            environment.remove("WAYLAND_DISPLAY");
        }
        long start = System.currentTimeMillis();
        var process = builder.start();
        try (var out = process.inputReader()) {
            var said = out.lines().toList();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            double paragraph = after(start, said, MARK)
                    .orElseThrow(() -> new IllegalStateException("No paragraph came from " + command));
            return new Start(paragraph, after(start, said, WHOLE).orElse(paragraph));
        }
    }

    private static Optional<Double> after(long start, List<String> said, String mark) {
        return said.stream().filter(line -> line.startsWith(mark)).findFirst().map(line ->
                (double) (Long.parseLong(line.substring(mark.length())) - start));
    }

    private static void awaitCache() throws IOException, InterruptedException {
        for (int beat = 0; beat < 150; beat++) {
            if (hasCache()) {
                return;
            }
            Thread.sleep(1000);
        }
        System.out.println("The start-up cache did not come; the figures are without it.");
    }

    /// True once a cache newer than the program is there, whole.
    private static boolean hasCache() throws IOException {
        var target = Path.of("target");
        var built = Files.getLastModifiedTime(target.resolve("variorum.jar"));
        try (var caches = Files.newDirectoryStream(target, "start-*.aot")) {
            for (var cache : caches) {
                if (Files.size(cache) > 0 && Files.getLastModifiedTime(cache).compareTo(built) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
