package org.variorum.app.cli;

import java.util.concurrent.Callable;
import org.variorum.app.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
        works
    }

    private final RootCommand root;

    @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    What what = What.documents;

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
                case anchors -> new AnchorList(wiring.library()).all();
                case interpretations -> lists.interpretations();
                case works -> lists.works();
            };
            output.write(listing, root.terminal());
            return 0;
        }
    }
}
