package org.variorum.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.Wiring;
import org.variorum.edit.Library;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Words in documents, notes, claims and interpretations.
@Command(
        name = "search",
        description = "Looks for words in documents, notes, claims and interpretations. Accents and case do not count.",
        sortOptions = false)
final class SearchCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them have to be there.")
    List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many places (default: ${DEFAULT-VALUE}).")
    int limit = 100;

    @Mixin
    Output output = new Output();

    SearchCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = root.open()) {
            Library library = wiring.library();
            var names = new Names(library.snapshot());
            var anchors = new AnchorList(library);
            var listing = new Listing("kind", "id", "paragraph", "text");
            for (Library.Hit hit : library.search(String.join(" ", words), limit)) {
                Id.Document document = hit.document();
                boolean placed = document != null && hit.start() >= 0;
                DocumentText text = document != null && placed ? anchors.text(document) : DocumentText.EMPTY;
                int paragraph = placed ? text.paragraphAt(hit.start()) : 0;
                int page = placed ? text.pageAt(hit.start()) : -1;
                listing.add()
                        .put("kind", hit.kind())
                        .put("id", names.of(hit.id()))
                        .put("document", names.of(document))
                        .put("paragraph", paragraph == 0 ? null : paragraph)
                        .put("page", page < 0 ? null : page + 1)
                        .put("start", placed ? AnchorList.points(text, hit.start()) : null)
                        .put("end", placed ? AnchorList.points(text, hit.end()) : null)
                        .put("text", hit.excerpt())
                        .put("earlierOf", earlierOf(library, names, document));
            }
            output.write(listing, root.terminal());
            return 0;
        }
    }

    /// The document of which a text is only an earlier version.
    private static @Nullable String earlierOf(Library library, Names names, Id.@Nullable Document document) {
        if (document == null) {
            return null;
        }
        return library.snapshot()
                .document(document)
                .map(Document::earlier)
                .map(earlier -> names.of(earlier.of()))
                .orElse(null);
    }
}
