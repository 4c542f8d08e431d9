package org.variorum.anchor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// The search for a quote beside what else could do it, in one run, and carrying over a whole text's anchors.
public final class AnchorBench {
    private static final Path FOLDER = Path.of("target", "approx");

    private AnchorBench() {}

    public static void main() throws IOException, InterruptedException, RunnerException {
        Optional<Rates> first = npm();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\.SearchBench\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Optional<Rates> second = npm();
        Rates npm = Rates.better(first.orElse(Rates.NONE), second.orElse(Rates.NONE));
        System.out.println("Quotes in 1,000,000 characters, million characters a second for each quote:");
        System.out.printf(Locale.ROOT, "%-24s %8s %8s %s%n", "", "median", "best", "times the npm package");
        print("approx-string-match", npm, npm);
        for (RunResult result : results) {
            print(result.getPrimaryResult().getLabel(), Rates.of(result), npm);
        }
        Reanchoring.main();
    }

    private static void print(String name, Rates rates, Rates npm) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %8.1f %8.1f %8.2f %8.2f%n",
                name,
                rates.median(),
                rates.best(),
                rates.median() / npm.median(),
                rates.best() / npm.best());
    }

    /// In million characters a second, for each quote.
    private record Rates(double median, double best) {
        static final Rates NONE = new Rates(Double.NaN, Double.NaN);

        static Rates of(RunResult result) {
            Statistics times = result.getPrimaryResult().getStatistics();
            int quotes = result.getPrimaryResult().getLabel().startsWith("four") ? 4 : 1;
            double characters = quotes * (double) SearchBench.LENGTH;
            return new Rates(characters / times.getPercentile(50), characters / times.getMin());
        }

        static Rates better(Rates one, Rates other) {
            return one.best() >= other.best() || Double.isNaN(other.best()) ? one : other;
        }
    }

    /// Many searches by the npm package; empty where it cannot be had.
    private static Optional<Rates> npm() throws IOException, InterruptedException {
        Path module = FOLDER.resolve("node_modules/approx-string-match/build/src/index.js");
        Files.createDirectories(FOLDER);
        if (!Files.exists(module) && !ran("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString())) {
            System.out.println("approx-string-match is left out: npm cannot bring it here.");
            return Optional.empty();
        }
        Files.writeString(FOLDER.resolve("text.txt"), SearchBench.text());
        Files.writeString(FOLDER.resolve("quotes.txt"), String.join("\n", SearchBench.quotes()));
        Path answer = FOLDER.resolve("answer.txt");
        Process node = new ProcessBuilder("node", "src/bench/node/approx.mjs", FOLDER.toString(), "" + SearchBench.MOST)
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!node.waitFor(1, TimeUnit.MINUTES) || node.exitValue() != 0) {
            node.destroy();
            return Optional.empty();
        }
        String[] rates =
                Files.readString(answer, StandardCharsets.UTF_8).strip().split(" ");
        return Optional.of(new Rates(Double.parseDouble(rates[0]), Double.parseDouble(rates[1])));
    }

    private static boolean ran(String... install) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(install));
        command.add("approx-string-match@2.0.0");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("npm.txt").toFile())
                    .start();
            boolean ended = process.waitFor(1, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
