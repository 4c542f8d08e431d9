package org.variorum.ui.catalog.tray;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.Tray;
import org.variorum.ui.kit.AnchorSign.Shape;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// A row of the tray.
sealed interface Item {
    /// A document, and how many of its anchors follow.
    record Head(String words, int count) implements Item {}

    /// An anchor to be looked at.
    record Entry(Anchor anchor) implements Item {}

    /// A text that is awaited, and how many anchors wait for it.
    record Awaited(String title, int count) implements Item {}

    /// What the reader left as lost: how many, and whether they are listed under it.
    record Kept(int count, boolean open) implements Item {}

    Comparator<Anchor> BY_PLACE = Comparator.comparing(Anchor::state)
            .thenComparing(anchor -> anchor.range().map(Range::start).orElse(0))
            .thenComparing(anchor -> anchor.id().value());

    /// All rows: what is awaited; then by document, in the order of the library, what was moved, what is
    /// ambiguous, what is lost; last what was kept as lost. Pure.
    static List<Item> of(Snapshot now, Tray.Filter filter, boolean keptOpen) {
        List<Item> items = new ArrayList<>();
        boolean all = filter.document() == null && filter.shape() == null;
        if (all || filter.shape() == Shape.PENDING) {
            awaited(now).forEach((document, count) -> items.add(new Awaited(title(now, document), count)));
        }
        if (filter.shape() != Shape.PENDING) {
            byDocument(now, filter).forEach((document, anchors) -> {
                items.add(new Head(SourceName.of(now, document), anchors.size()));
                anchors.forEach(anchor -> items.add(new Entry(anchor)));
            });
        }
        if (filter.shape() == null) {
            Tray.Filter only = filter.of(Shape.KEPT);
            List<Anchor> kept = now.anchors().stream().filter(only::holds).toList();
            if (!kept.isEmpty()) {
                items.add(new Kept(kept.size(), keptOpen));
                if (keptOpen) {
                    kept.forEach(anchor -> items.add(new Entry(anchor)));
                }
            }
        }
        return items;
    }

    private static Map<Id.Document, List<Anchor>> byDocument(Snapshot now, Tray.Filter filter) {
        Map<Id.Document, List<Anchor>> found = new LinkedHashMap<>();
        for (Document document : now.documents()) {
            List<Anchor> anchors = now.anchorsIn(document.id()).stream()
                    .filter(filter::holds)
                    .sorted(BY_PLACE)
                    .toList();
            if (!anchors.isEmpty()) {
                found.put(document.id(), anchors);
            }
        }
        return found;
    }

    /// How many anchors wait for each text that is not here.
    static Map<String, Integer> awaited(Snapshot now) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Anchor anchor : now.anchors()) {
            if (anchor.state() == Anchor.State.PENDING
                    && now.document(anchor.document()).isEmpty()) {
                counts.merge(anchor.document().value(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String title(Snapshot now, String document) {
        return Words.of("catalog.tray.awaited", SourceName.of(now, new Id.Document(document)));
    }
}
