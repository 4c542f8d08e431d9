package org.variorum.exchange.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Writes which document, and which passages of it, an annotation is about. A document goes by its address on the
/// web, where it has one, and by the address of ours, so that a library tells two documents of one page apart.
record HypothesisPlaces(Snapshot now) {
    String address(Id.Document id) {
        return known(id)
                .map(document -> document.description().sourceUrl())
                .filter(url -> !url.isBlank())
                .orElseGet(() -> ours(id));
    }

    private static String ours(Id.Document id) {
        return Addresses.of("document", id.value());
    }

    ObjectNode document(Id.Document id) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String title = now.document(id)
                .map(Document::title)
                .or(() -> expected(id).map(ReadingSet.Expected::title))
                .orElse("");
        if (!title.isEmpty()) {
            json.putArray("title").add(title);
        }
        json.putArray("link").addObject().put("href", ours(id));
        return json;
    }

    /// A document that is here, or as much of it as its announcement says.
    private Optional<Document> known(Id.Document id) {
        return now.document(id).or(() -> expected(id).map(ReadingSet.Expected::about));
    }

    private Optional<ReadingSet.Expected> expected(Id.Document id) {
        return now.sets().stream()
                .flatMap(set -> set.expected().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /// @param main the document of a note without passages
    ArrayNode targets(Id.Document main, List<Anchor> passages) {
        ArrayNode targets = JsonNodeFactory.instance.arrayNode();
        if (passages.isEmpty()) {
            targets.addObject().put("source", address(main));
        }
        for (Anchor anchor : passages) {
            ObjectNode target = targets.addObject();
            target.put("source", source(main, anchor.document()));
            ArrayNode selectors = target.putArray("selector");
            if (anchor.span() instanceof Selector.Span(int start, int end)) {
                selectors
                        .addObject()
                        .put("type", "TextPositionSelector")
                        .put("start", start)
                        .put("end", end);
            }
            if (anchor.quote() instanceof Selector.Quote(String exact, String prefix, String suffix)) {
                selectors
                        .addObject()
                        .put("type", "TextQuoteSelector")
                        .put("exact", exact)
                        .put("prefix", prefix)
                        .put("suffix", suffix);
            }
        }
        return targets;
    }

    /// Only the first document stands in `document` with both of its addresses.
    private String source(Id.Document main, Id.Document document) {
        return document.equals(main) ? address(main) : ours(document);
    }
}
