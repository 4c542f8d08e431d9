package org.variorum.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.Wiring;
import org.variorum.edit.LibraryException;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.ui.BringIn;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Files into the library.
@Command(
        name = "import",
        description =
                "Brings texts, annotations and reading sets into the library: plain text, Markdown, HTML, PDF; W3C Web"
                        + " Annotations and Hypothesis's JSON; folders and zips of reading sets.",
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to bring in.")
    List<Path> files = List.of();

    @Option(names = "--set", paramLabel = "ID", description = "The reading set that the texts belong to.")
    @Nullable
    String set;

    @Option(
            names = "--version-of",
            paramLabel = "DOCUMENT",
            description = "The document whose new text the file is, or the expected text that it is.")
    @Nullable
    String versionOf;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Output output = new Output();

    ImportCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = root.open()) {
            if (!wiring.library().isWritable()) {
                throw new LibraryException("Nothing was brought in, because the library "
                        + wiring.library().place() + " can only be read here; close the other window, or choose another"
                        + " library with --library.");
            }
            if (versionOf != null && files.size() > 1 && spec != null) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "A document gets one new text at a time; name one file with --version-of.");
            }
            var options = new BringIn.Options(
                    set == null ? null : new Id.Set(set),
                    versionOf == null ? null : Versions.named(wiring.library().snapshot(), versionOf));
            var listing = new Listing("file", "status", "document", "anchors", "title");
            boolean failed = false;
            for (Path file : files) {
                BringIn.Brought brought =
                        wiring.bringIn().bring(file, options, root.terminal().progress());
                root.terminal().wipeProgress();
                fill(
                        listing.add(),
                        brought,
                        new AnchorList(wiring.library()),
                        new Names(wiring.library().snapshot()));
                if (brought.status() == BringIn.Status.FAILED) {
                    failed = true;
                    root.terminal().problem(brought.message());
                } else if (!output.json && output.file == null) {
                    root.terminal().out().println(Terminal.oneLine(brought.message()));
                    root.terminal().out().print(unsure(brought, new AnchorList(wiring.library())));
                    root.terminal()
                            .out()
                            .print(offer(
                                    file, brought, new Names(wiring.library().snapshot())));
                }
            }
            if (output.json || output.file != null) {
                output.write(listing, root.terminal());
            }
            return failed ? 1 : 0;
        }
    }

    /// What makes the text a version of the one that it looks like.
    private static String offer(Path file, BringIn.Brought brought, Names names) {
        BringIn.LooksLike like = brought.looksLike();
        String path = Terminal.oneLine(file.toString());
        return like == null
                ? ""
                : "    variorum import " + (path.contains(" ") ? "'" + path + "'" : path) + " --version-of "
                        + names.of(like.document()) + System.lineSeparator();
    }

    /// The passages that want to be looked at, each on a line.
    private static String unsure(BringIn.Brought brought, AnchorList anchors) {
        var listing = new Listing("state", "paragraph", "quote", "text");
        brought.anchors().stream()
                .filter(anchor -> anchor.state() != Anchor.State.ATTACHED && anchor.state() != Anchor.State.PENDING)
                .forEach(anchor -> anchors.fill(listing.add(), anchor));
        return listing.table();
    }

    private static void fill(Listing.Row row, BringIn.Brought brought, AnchorList anchors, Names names) {
        row.put("file", brought.file())
                .put("status", Names.word(brought.status()))
                .put("document", brought.id() instanceof Id.Document document ? names.of(document) : null)
                .put("set", brought.id() instanceof Id.Set id ? id.value() : null)
                .put("title", brought.title())
                .put("paragraphs", brought.paragraphs())
                .put("words", brought.words())
                .put("message", brought.message())
                .put("anchors", Versions.counts(brought.counts()))
                .put(
                        "versionOf",
                        brought.report() == null
                                ? null
                                : names.of(brought.report().document()))
                .put(
                        "earlier",
                        brought.report() == null
                                ? null
                                : names.of(brought.report().earlier()))
                .put("looksLike", Versions.looksLike(brought, names))
                .put("notes", notes(brought.notes()))
                .put(
                        "passages",
                        brought.anchors().stream()
                                .map(anchor ->
                                        anchors.fill(new Listing.Row(), anchor).fields())
                                .toList());
    }

    private static @Nullable Map<String, Object> notes(BringIn.@Nullable Annotated notes) {
        if (notes == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("added", notes.added());
        fields.put("updated", notes.updated());
        fields.put("kept", notes.kept());
        fields.put("same", notes.same());
        fields.put(
                "omitted",
                notes.left().stream()
                        .map(left -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("what", left.what());
                            row.put("count", left.count());
                            row.put("why", left.why());
                            return row;
                        })
                        .toList());
        return fields;
    }
}
