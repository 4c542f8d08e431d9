package org.variorum.ui.kit;

import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// What a source is called in a line.
public final class SourceName {
    private SourceName() {}

    /// The document's label, or the title of a text that is only expected.
    public static String of(Snapshot now, Id.Document document) {
        return now.document(document)
                .map(SourceName::of)
                .or(() -> now.sets().stream()
                        .flatMap(set -> set.expected().stream())
                        .filter(expected -> expected.id().equals(document))
                        .map(expected -> expected.title())
                        .findFirst())
                .orElse(document.slug());
    }

    public static String of(Document document) {
        return document.label().isBlank() ? document.title() : document.label();
    }
}
