package org.variorum.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.Wiring;
import org.variorum.model.Anchor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is in the library.
@Command(name = "list", description = "Lists what is in the library.", sortOptions = false)
final class ListCommand implements Callable<Integer> {
    enum What {
        documents,
        claims,
        voices,
        notes,
        anchors,
        interpretations,
        works,
        versions
    }

    private final RootCommand root;

    @Parameters(paramLabel = "WHAT", index = "0", description = "One of: ${COMPLETION-CANDIDATES}.")
    What what = What.documents;

    @Parameters(
            paramLabel = "DOCUMENT",
            index = "1",
            arity = "0..1",
            description = "Only what belongs to this document; for anchors and versions.")
    @Nullable
    String document;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only anchors that stand so: attached, moved, ambiguous, pending or lost.")
    Anchor.@Nullable State state;

    @Mixin
    Output output = new Output();

    ListCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = root.open()) {
            var lists = new Lists(wiring.library());
            Listing listing = switch (what) {
                case documents -> lists.documents();
                case claims -> lists.claims();
                case voices -> lists.voices();
                case notes -> lists.notes();
                case anchors ->
                    new AnchorList(wiring.library())
                            .all(
                                    state,
                                    document == null
                                            ? null
                                            : Versions.named(wiring.library().snapshot(), document));
                case versions -> new Versions(wiring.library()).list(document);
                case interpretations -> lists.interpretations();
                case works -> lists.works();
            };
            output.write(listing, root.terminal());
            return 0;
        }
    }
}
