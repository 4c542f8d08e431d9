package org.variorum.exchange.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Page;
import org.variorum.model.ReadingSet;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Writes anchors as targets: the words and where they stand, always both where both are known; for a part of a
/// page its rectangle, once in points and once in hundredths.
final class WebPassages {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// What has to be known of a text.
    private record Measured(CodePoints points, List<Page> pages) {}

    private final Snapshot now;
    private final Function<Id.Document, Optional<DocumentText>> texts;
    private final Map<Id.Document, Optional<Measured>> measured = new HashMap<>();
    private final Plain plain;

    WebPassages(Snapshot now, Function<Id.Document, Optional<DocumentText>> texts, Plain plain) {
        this.now = now;
        this.texts = texts;
        this.plain = plain;
    }

    /// @param index its place in the list of targets
    ObjectNode target(Anchor anchor, int index) {
        ObjectNode target = JSON.objectNode()
                .put("id", Addresses.of("anchor", anchor.id().value()))
                .put("type", "SpecificResource");
        target.set("source", source(anchor.document()));
        ArrayNode selectors = target.putArray("selector");
        Selector.Quote quote = anchor.quote();
        if (quote != null) {
            selectors.add(quote(quote));
        }
        Selector.Span span = anchor.span();
        boolean pending = anchor.state() == Anchor.State.PENDING;
        if (span != null && !pending) {
            position(anchor.document(), span).ifPresent(selectors::add);
        }
        Selector.Region region = anchor.region();
        if (region != null) {
            rectangles(anchor.document(), region, selectors);
        }
        target.put(WebWords.PREFIX + "state", WebWords.word(anchor.state()));
        if (span != null && pending) {
            target.put(WebWords.PREFIX + "start", span.start()).put(WebWords.PREFIX + "end", span.end());
        }
        if (anchor.score() != 1) {
            target.put(WebWords.PREFIX + "score", anchor.score());
        }
        WebItems.words(target, "reason", plain.of(anchor.reason()));
        if (anchor.settled()) {
            target.put(WebWords.PREFIX + "settled", true);
        }
        Id.Anchor carried = anchor.carriedFrom();
        if (carried != null) {
            target.put(WebWords.PREFIX + "carriedFrom", Addresses.of("anchor", carried.value()));
        }
        if (anchor.order() != index) {
            target.put(WebWords.PREFIX + "order", anchor.order());
        }
        WebItems.set(target, anchor.origin());
        return target;
    }

    private ObjectNode quote(Selector.Quote quote) {
        ObjectNode selector = JSON.objectNode().put("type", "TextQuoteSelector").put("exact", plain.of(quote.exact()));
        if (!quote.prefix().isEmpty()) {
            selector.put("prefix", plain.of(quote.prefix()));
        }
        if (!quote.suffix().isEmpty()) {
            selector.put("suffix", plain.of(quote.suffix()));
        }
        return selector;
    }

    private Optional<ObjectNode> position(Id.Document document, Selector.Span span) {
        return measured(document)
                .map(text -> JSON.objectNode()
                        .put("type", "TextPositionSelector")
                        .put("start", text.points().of(span.start()))
                        .put("end", text.points().of(span.end())));
    }

    private void rectangles(Id.Document document, Selector.Region region, ArrayNode selectors) {
        String page = "page=" + (region.page() + 1);
        selectors.add(fragment(
                WebWords.PDF_FRAGMENT,
                page + "&viewrect=" + region.x() + "," + region.y() + "," + region.width() + "," + region.height()));
        Optional<Page> sheet = measured(document)
                .flatMap(text -> text.pages().stream()
                        .filter(each -> each.index() == region.page())
                        .findFirst());
        sheet.filter(each -> each.width() > 0 && each.height() > 0).ifPresent(each -> {
            ObjectNode whole = fragment(WebWords.PDF_FRAGMENT, page);
            whole.set(
                    "refinedBy",
                    fragment(
                            WebWords.MEDIA_FRAGMENT,
                            "xywh=percent:" + share(region.x(), each.width()) + "," + share(region.y(), each.height())
                                    + "," + share(region.width(), each.width()) + ","
                                    + share(region.height(), each.height())));
            selectors.add(whole);
        });
    }

    /// Hundredths, to a hundredth of one.
    private static double share(double part, double whole) {
        return Math.rint(part / whole * 10_000) / 100;
    }

    private static ObjectNode fragment(String conformsTo, String value) {
        return JSON.objectNode()
                .put("type", "FragmentSelector")
                .put("conformsTo", conformsTo)
                .put("value", value);
    }

    private Optional<Measured> measured(Id.Document document) {
        return measured.computeIfAbsent(
                document, id -> texts.apply(id).map(text -> new Measured(new CodePoints(text.text()), text.pages())));
    }

    /// A document as the source of a target: by its address on the Web, where it has one, and by ours.
    ObjectNode source(Id.Document id) {
        String own = Addresses.of("document", id.value());
        Optional<Document> here = now.document(id);
        ObjectNode source = JSON.objectNode();
        source.put(
                "id", here.map(WebPassages::web).filter(web -> !web.isEmpty()).orElse(own));
        source.put("type", "Text");
        String title = here.map(Document::title).orElseGet(() -> announced(id));
        if (!title.isEmpty()) {
            source.put("label", plain.of(title));
        }
        here.ifPresent(document -> {
            if (!document.language().isEmpty()) {
                source.put("language", plain.of(document.language()));
            }
            source.put("format", plain.of(document.source().mediaType()));
        });
        source.put(WebWords.PREFIX + "document", own);
        here.ifPresent(document -> source.put(WebWords.PREFIX + "textHash", document.textHash())
                .put(WebWords.PREFIX + "fileHash", document.source().hash()));
        return source;
    }

    private static String web(Document document) {
        String url = document.description().sourceUrl().strip();
        return url.matches("https?://[\\x21-\\x7e]+") && url.indexOf('#') < 0 ? url : "";
    }

    private String announced(Id.Document id) {
        return now.sets().stream()
                .flatMap(set -> set.expected().stream())
                .filter(each -> each.id().equals(id))
                .map(ReadingSet.Expected::title)
                .findFirst()
                .orElse("");
    }
}
