package org.variorum.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.anchor.Recognition;
import org.variorum.exchange.set.SetContents;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Texts of the reader's that are what a set only expects: the text came first, and the set after it.
final class StandIns {
    private final Snapshot now;
    private final SetContents set;
    private final Function<Id.Document, Optional<DocumentText>> texts;
    private final Map<Id.Document, Id.Document> found = new HashMap<>();

    StandIns(Snapshot now, SetContents set, Function<Id.Document, Optional<DocumentText>> texts) {
        this.now = now;
        this.set = set;
        this.texts = texts;
        for (ReadingSet.Expected expected : set.set().expected()) {
            if (now.document(expected.id()).isEmpty()) {
                settled(expected).or(() -> recognised(expected)).ifPresent(id -> found.put(expected.id(), id));
            }
        }
    }

    /// The document that a set's anchor points into here.
    Id.Document of(Id.Document document) {
        return found.getOrDefault(document, document);
    }

    /// As the library has it from an earlier version of the set.
    private Optional<Id.Document> settled(ReadingSet.Expected expected) {
        return set.anchors().stream()
                .filter(anchor -> anchor.document().equals(expected.id()))
                .flatMap(anchor -> now.anchor(anchor.id()).stream())
                .map(Anchor::document)
                .filter(id -> !id.equals(expected.id()) && now.document(id).isPresent())
                .findFirst();
    }

    private Optional<Id.Document> recognised(ReadingSet.Expected expected) {
        List<Selector.Quote> quotes = set.anchors().stream()
                .filter(anchor -> anchor.document().equals(expected.id()))
                .map(Anchor::quote)
                .filter(Objects::nonNull)
                .map(Selector.Quote.class::cast)
                .toList();
        return now.documents().stream()
                .filter(document -> document.origin().isReaders())
                .map(Document::id)
                .filter(id -> !quotes.isEmpty()
                        && texts.apply(id)
                                .map(text -> Recognition.share(text.text(), quotes))
                                .filter(share -> share > 0 && share >= expected.share())
                                .isPresent())
                .findFirst();
    }

    /// The set's documents and those of the reader's that stand for expected ones.
    ReadingSet with(ReadingSet fresh) {
        ReadingSet whole = fresh;
        for (Id.Document id : found.values()) {
            if (!whole.documents().contains(id)) {
                whole = SetUpdate.with(whole, id);
            }
        }
        return whole;
    }
}
