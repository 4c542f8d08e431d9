package org.variorum.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// Finds words the slow way. A place is a block, note, claim or interpretation in which all the words stand.
final class InMemorySearch {
    private final Snapshot snapshot;
    private final Function<Id.Document, Optional<DocumentText>> texts;

    InMemorySearch(Snapshot snapshot, Function<Id.Document, Optional<DocumentText>> texts) {
        this.snapshot = snapshot;
        this.texts = texts;
    }

    List<Library.Hit> search(String query, int limit) {
        List<String> words = List.of(fold(query).strip().split("\\s+"));
        List<Library.Hit> hits = new ArrayList<>();
        if (words.getFirst().isEmpty()) {
            return hits;
        }
        for (var document : Stream.concat(snapshot.documents().stream(), snapshot.earlierVersions().stream())
                .toList()) {
            DocumentText text = texts.apply(document.id()).orElse(DocumentText.EMPTY);
            for (Block block : text.blocks()) {
                look("document", document.id(), document.id(), text.slice(block.range()), block.start(), words, hits);
            }
        }
        snapshot.notes().forEach(n -> look("note", n.id(), null, n.body(), -1, words, hits));
        snapshot.claims().forEach(c -> look("claim", c.id(), null, c.statement(), -1, words, hits));
        snapshot.interpretations().forEach(i -> look("interpretation", i.id(), null, i.argument(), -1, words, hits));
        return hits.stream().limit(limit).toList();
    }

    private static void look(
            String kind,
            Id id,
            Id.@Nullable Document document,
            String text,
            int base,
            List<String> words,
            List<Library.Hit> hits) {
        String folded = fold(text);
        List<Range> found = new ArrayList<>();
        for (String word : words) {
            int at = folded.indexOf(word);
            if (at < 0) {
                return;
            }
            found.add(new Range(at, at + word.length()));
        }
        int start = base < 0 ? -1 : base + found.getFirst().start();
        int end = base < 0 ? -1 : base + found.getFirst().end();
        hits.add(new Library.Hit(kind, id, document, start, end, text, found));
    }

    /// Without accents and case, one character for one.
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> folded.append(Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)
                        .substring(0, 1)
                        .toLowerCase(Locale.ROOT)
                        .charAt(0)));
        return folded.toString();
    }
}
