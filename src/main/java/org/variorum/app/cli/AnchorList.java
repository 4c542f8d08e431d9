package org.variorum.app.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// Where everything is tied to. Offsets leave the program in code points.
final class AnchorList {
    private final Library library;
    private final Names names;
    private final Map<Id.Document, Optional<DocumentText>> texts = new HashMap<>();

    AnchorList(Library library) {
        this.library = library;
        this.names = new Names(library.snapshot());
    }

    /// @param state only those that stand so; null for all
    /// @param in only those into this document; null for all
    Listing all(Anchor.@Nullable State state, Id.@Nullable Document in) {
        var listing = new Listing("document", "state", "paragraph", "of", "quote");
        Snapshot now = library.snapshot();
        Stream<Anchor> placed = Stream.of(now.documents(), now.earlierVersions())
                .flatMap(List::stream)
                .flatMap(document -> now.anchorsIn(document.id()).stream());
        Stream<Anchor> waiting = now.anchors().stream()
                .filter(anchor -> now.document(anchor.document()).isEmpty());
        Stream.concat(placed, waiting)
                .filter(anchor -> (state == null || anchor.state() == state)
                        && (in == null || anchor.document().equals(in)))
                .forEach(anchor -> fill(listing.add(), anchor));
        return listing;
    }

    Listing.Row fill(Listing.Row row, Anchor anchor) {
        Map<String, @Nullable Object> of = new LinkedHashMap<>();
        of.put("kind", Names.kind(anchor.of()));
        of.put("id", names.of(anchor.of()));
        DocumentText text = anchor.range().isPresent() ? text(anchor.document()) : DocumentText.EMPTY;
        Range range = anchor.range()
                .filter(each -> each.end() <= text.text().length())
                .orElse(null);
        int paragraph = range == null ? 0 : text.paragraphAt(range.start());
        return row.put("id", names.of(anchor.id()))
                .put("of", of)
                .put("document", names.of(anchor.document()))
                .put("state", Names.word(anchor.state()))
                .put("score", anchor.score())
                .put("start", range == null ? null : points(text, range.start()))
                .put("end", range == null ? null : points(text, range.end()))
                .put("paragraph", paragraph == 0 ? null : paragraph)
                .put("page", page(anchor, text, range))
                .put("quote", anchor.quote() == null ? null : anchor.quote().exact())
                .put("text", range == null ? null : text.slice(range))
                .put("reason", anchor.reason())
                .put("carriedFrom", anchor.carriedFrom() == null ? null : names.of(anchor.carriedFrom()));
    }

    private static @Nullable Integer page(Anchor anchor, DocumentText text, @Nullable Range range) {
        if (anchor.region() != null) {
            return anchor.region().page() + 1;
        }
        int index = range == null ? -1 : text.pageAt(range.start());
        return index < 0 ? null : index + 1;
    }

    /// Counted from the text's beginning.
    static int points(DocumentText text, int offset) {
        return text.text().codePointCount(0, offset);
    }

    DocumentText text(Id.Document document) {
        return texts.computeIfAbsent(document, library::text).orElse(DocumentText.EMPTY);
    }
}
