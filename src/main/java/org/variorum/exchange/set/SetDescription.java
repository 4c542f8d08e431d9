package org.variorum.exchange.set;

import java.util.List;
import java.util.Locale;
import org.variorum.model.Completeness;
import org.variorum.model.Document;

/// Writes a document's archival description as the fields of its front matter. The opposite of what {@link
/// SetDocuments} reads.
final class SetDescription {
    private SetDescription() {}

    static SetYaml.Fill fields(Document document, SetNames names) {
        Document.Description d = document.description();
        SetYaml.Fill fields = SetYaml.fields()
                .put("id", names.slug(document.id()))
                .put("title", document.title())
                .put("label", document.label().equals(document.title()) ? "" : document.label())
                .put("role", word(document.role()))
                .put("genre", d.genre())
                .put("author", d.author())
                .put("recipient", d.recipient())
                .put("date", document.date())
                .put("place", d.place())
                .put("language", document.language());
        if (document.alignment().original() != null) {
            fields.put("translation_of", names.slug(document.alignment().original()))
                    .put(
                            "align",
                            document.alignment().pairs().stream()
                                    .map(pair -> List.of(pair[0], pair[1]))
                                    .toList());
        }
        return fields.put("translator", d.translator())
                .put("archive", d.archive())
                .put("published", d.published())
                .put("available_from", d.availableFrom())
                .put("source_url", d.sourceUrl())
                .put("rights", d.rights())
                .put("completeness", document.completeness() == Completeness.FULL ? "" : word(document.completeness()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
