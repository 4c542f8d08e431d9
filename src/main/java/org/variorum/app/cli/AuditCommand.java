package org.variorum.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.Wiring;
import org.variorum.compare.quotation.Audit;
import org.variorum.compare.quotation.Change;
import org.variorum.compare.quotation.Checked;
import org.variorum.compare.quotation.Passage;
import org.variorum.compare.quotation.Source;
import org.variorum.edit.Library;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;
import org.variorum.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a document quotes, against its sources.
@Command(
        name = "audit",
        description = "Looks up what a document quotes in its sources (docs/quotation-audit.md).",
        sortOptions = false)
final class AuditCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Map<Id.Document, DocumentText> texts = new HashMap<>();

    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "0..1",
            description = "Its id, as “list documents” has it (default: the first article).")
    @Nullable
    String name;

    @Option(names = "--linked", description = "Only in texts that are linked to it, not in the rest of its set.")
    boolean linked;

    @Mixin
    Output output = new Output();

    AuditCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = root.open()) {
            Library library = wiring.library();
            Snapshot now = library.snapshot();
            var names = new Names(now);
            Document document = document(now, names);
            DocumentText text = text(library, document.id())
                    .orElseThrow(() -> new Problem("The text of “" + names.of(document.id())
                            + "” is not in the library; bring it in with variorum import."));
            Progress progress = root.terminal().progress();
            Audit.Result result = Audit.of(
                    now,
                    document,
                    text,
                    each -> text(library, each.id()).map(there -> new Source(each, there)),
                    !linked,
                    (at, of) -> progress.report((double) at / of, "Looking quotations up"));
            root.terminal().wipeProgress();
            var listing = new Listing("paragraph", "verdict", "quotation", "source", "sourceParagraph");
            result.quotations().forEach(each -> put(listing.add(), names, document, each));
            output.write(listing, root.terminal());
            return 0;
        }
    }

    private Document document(Snapshot now, Names names) {
        String asked = name;
        if (asked != null) {
            return names.find(asked, Id.Document::new)
                    .map(Document.class::cast)
                    .orElseThrow(() -> new Problem("There is no document “" + asked
                            + "” in the library; variorum list documents says what there is."));
        }
        return now.documents().stream()
                .filter(each -> each.role() == Role.ARTICLE)
                .findFirst()
                .or(() -> now.documents().stream().findFirst())
                .orElseThrow(() ->
                        new Problem("The library holds no document to check; bring one in with variorum import."));
    }

    private Optional<DocumentText> text(Library library, Id.Document id) {
        DocumentText there = texts.get(id);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<DocumentText> read = library.text(id);
        read.ifPresent(text -> texts.put(id, text));
        return read;
    }

    private void put(Listing.Row row, Names names, Document document, Checked checked) {
        Optional<Passage> first = checked.passage();
        List<Map<String, Object>> differences = new ArrayList<>();
        for (Passage passage : checked.passages()) {
            passage.changes().forEach(change -> differences.add(difference(checked, passage, change)));
        }
        List<@Nullable String> doubtful =
                checked.doubtful().stream().<@Nullable String>map(names::of).toList();
        row.put("document", names.of(document.id()))
                .put("paragraph", number(checked.quotation().block()))
                .put("kind", word(checked.quotation().kind()))
                .put("quotation", checked.quotation().words())
                .put("verdict", word(checked.outcome()))
                .put("reason", word(checked.reason()).equals("none") ? null : word(checked.reason()))
                .put("source", first.map(each -> names.of(each.document())).orElse(null))
                .put("sourceParagraph", first.map(this::paragraph).orElse(null))
                .put(
                        "sourceText",
                        first.map(each -> slice(each.document(), each.range())).orElse(null))
                .put("tie", first.map(each -> word(each.tie())).orElse(null))
                .put("editors", first.map(Passage::editors).orElse(false))
                .put("negation", checked.negates())
                .put("occurrences", checked.occurrences() == 0 ? null : checked.occurrences())
                .put("differences", differences)
                .put("doubtful", doubtful);
    }

    private Map<String, Object> difference(Checked checked, Passage passage, Change change) {
        int by = checked.quotation().range().start();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", word(change.kind()));
        fields.put("matter", word(change.matter()));
        fields.put(
                "quotation",
                checked.quotation()
                        .words()
                        .substring(change.quoted().start() - by, change.quoted().end() - by));
        fields.put("source", slice(passage.document(), change.source()));
        fields.put("negation", change.negates());
        return fields;
    }

    private @Nullable Integer paragraph(Passage passage) {
        DocumentText text = texts.getOrDefault(passage.document(), DocumentText.EMPTY);
        return number(text.paragraphAt(passage.range().start()));
    }

    private String slice(Id.Document document, Range range) {
        return texts.getOrDefault(document, DocumentText.EMPTY).slice(range);
    }

    private static @Nullable Integer number(int paragraph) {
        return paragraph == 0 ? null : paragraph;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
