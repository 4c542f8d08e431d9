package org.variorum.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.app.Wiring;
import org.variorum.model.Snapshot;
import org.variorum.ui.SendOut;
import org.variorum.ui.Sides;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reports, as the window's Export buttons write them.
@Command(
        name = "export",
        description =
                "Writes a report: a comparison of two voices, the matrix, one claim’s dossier, a document as a variorum"
                        + " page, the annotations for other programs, or a whole reading set. Without"
                        + " --format, the ending of the file says which format; without either a report is Markdown.",
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    CommandSpec spec = CommandSpec.create();

    ExportCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to export: comparison VOICE VOICE, matrix, dossier CLAIM, page DOCUMENT, annotations, or set SET.");
    }

    @Command(name = "comparison", description = "Two voices side by side, with everything they lean on.")
    int comparison(
            @Parameters(paramLabel = "VOICE", description = "The one on the left.") String left,
            @Parameters(paramLabel = "VOICE", description = "The one on the right.") String right,
            @Option(names = "--claims", paramLabel = "ID,ID", split = ",", description = "Only these, in this order.")
                    List<String> claims,
            @Mixin ReportOptions options) {
        return write(
                options,
                now -> new SendOut.Report.Comparison(
                        new Sides(ReportOptions.voice(now, left), ReportOptions.voice(now, right)),
                        some(claims).stream()
                                .map(name -> ReportOptions.claim(now, name))
                                .toList()));
    }

    @Command(name = "matrix", description = "All claims by all voices, the most divided claims first.")
    int matrix(
            @Option(names = "--claims", paramLabel = "ID,ID", split = ",", description = "Only these, in this order.")
                    List<String> claims,
            @Option(names = "--voices", paramLabel = "ID,ID", split = ",", description = "Only these, in this order.")
                    List<String> voices,
            @Mixin ReportOptions options) {
        return write(
                options,
                now -> new SendOut.Report.Matrix(
                        some(claims).stream()
                                .map(name -> ReportOptions.claim(now, name))
                                .toList(),
                        some(voices).stream()
                                .map(name -> ReportOptions.voice(now, name))
                                .toList()));
    }

    @Command(
            name = "dossier",
            description = "One claim: where it is made, who holds what on which words, the verdicts.")
    int dossier(
            @Parameters(paramLabel = "CLAIM", description = "Which, such as entanglement-motive.") String claim,
            @Mixin ReportOptions options) {
        return write(options, now -> new SendOut.Report.Dossier(ReportOptions.claim(now, claim)));
    }

    @Command(
            name = "page",
            description = "A document as a variorum page: the text in the middle, the voices around it (PDF).")
    int page(
            @Parameters(paramLabel = "DOCUMENT", description = "Which, such as stalin-gottwald-en.") String document,
            @Mixin ReportOptions options) {
        if (options.format().filter(as -> as != SendOut.Format.PDF).isPresent()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A variorum page is written as PDF, and as nothing else.");
        }
        try (Wiring wiring = root.open()) {
            Snapshot now = wiring.library().snapshot();
            SendOut.Report report = new SendOut.Report.Page(ReportOptions.document(now, document));
            options.write(wiring, report, SendOut.Format.PDF, root.terminal());
            return 0;
        }
    }

    /// How annotations are written.
    enum Annotations {
        w3c(SendOut.Format.WEB_ANNOTATIONS),
        hypothesis(SendOut.Format.HYPOTHESIS);

        private final SendOut.Format format;

        Annotations(SendOut.Format format) {
            this.format = format;
        }
    }

    @Command(
            name = "annotations",
            description = "Notes, claims and evidence for other programs, with the passages they stand at.")
    int annotations(
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "w3c",
                            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    Annotations format,
            @Option(
                            names = "--document",
                            paramLabel = "DOCUMENT",
                            description = "Only what stands in this one, such as stalin-gottwald-en.")
                    @Nullable
                    String document,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Into a file instead of standard output; an older one is replaced.")
                    @Nullable
                    Path file) {
        try (Wiring wiring = root.open()) {
            Snapshot now = wiring.library().snapshot();
            SendOut.Report report =
                    new SendOut.Report.Annotations(document == null ? null : ReportOptions.document(now, document));
            ReportOptions.write(wiring, report, format.format, file, root.terminal());
            return 0;
        }
    }

    /// Which texts a set takes along.
    enum Texts {
        set(SendOut.Report.Texts.SET),
        all(SendOut.Report.Texts.ALL),
        none(SendOut.Report.Texts.NONE);

        private final SendOut.Report.Texts texts;

        Texts(SendOut.Report.Texts texts) {
            this.texts = texts;
        }
    }

    @Command(name = "set", description = "A whole reading set, for others to open.")
    int set(
            @Parameters(paramLabel = "SET", description = "Which, such as korea-1950.") String set,
            @Option(
                            names = "--texts",
                            paramLabel = "WHICH",
                            defaultValue = "set",
                            description = "Those of the set, all (your own copies, too), or none: one of"
                                    + " ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    Texts texts,
            @Option(names = "--mine", description = "With what you wrote: notes, claims, positions, evidence.")
                    boolean mine,
            @Option(names = "--by", paramLabel = "NAME", defaultValue = "", description = "What you are called there.")
                    String by,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            description = "The file to write; its name ends in .variorum.")
                    Path file) {
        try (Wiring wiring = root.open()) {
            Snapshot now = wiring.library().snapshot();
            SendOut.Report report = new SendOut.Report.Whole(ReportOptions.set(now, set), texts.texts, mine, by);
            ReportOptions.write(wiring, report, SendOut.Format.SET, file, root.terminal());
            return 0;
        }
    }

    private int write(ReportOptions options, Function<Snapshot, SendOut.Report> report) {
        try (Wiring wiring = root.open()) {
            SendOut.Format format = options.format().orElse(SendOut.Format.MARKDOWN);
            options.write(wiring, report.apply(wiring.library().snapshot()), format, root.terminal());
            return 0;
        }
    }

    /// An option that was not given comes as null.
    private static List<String> some(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }
}
