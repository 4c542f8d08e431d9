package org.variorum.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Role;

/// The documents with their archival descriptions.
final class DocumentTable extends Table<Document> {
    DocumentTable() {
        super(
                "document",
                "id set_id title label role language date completeness genre author recipient place "
                        + "translator archive published available_from source_url rights original alignment "
                        + "text_hash paragraphs words pages file_name media_type file_hash earlier_of replaced");
    }

    @Override
    Id id(String value) {
        return new Id.Document(value);
    }

    @Override
    Document read(Row row) {
        return new Document(
                new Id.Document(row.text()),
                row.origin(),
                row.text(),
                row.text(),
                row.one(Role.class),
                row.text(),
                row.text(),
                row.one(Completeness.class),
                description(row),
                new Document.Alignment(row.idOrNull(Id.Document::new), pairs(row.list())),
                row.text(),
                new Document.Size(row.integer(), row.integer(), row.integer()),
                new Document.Source(row.text(), row.text(), row.text()),
                earlier(row));
    }

    @Override
    void write(Document document, Cells cells) {
        cells.id(document.id())
                .origin(document.origin())
                .text(document.title())
                .text(document.label())
                .one(document.role())
                .text(document.language())
                .text(document.date())
                .one(document.completeness());
        Document.Description description = document.description();
        cells.text(description.genre())
                .text(description.author())
                .text(description.recipient())
                .text(description.place())
                .text(description.translator())
                .text(description.archive())
                .text(description.published())
                .text(description.availableFrom())
                .text(description.sourceUrl())
                .text(description.rights());
        cells.id(document.alignment().original())
                .list(document.alignment().pairs().stream()
                        .map(pair -> List.of(pair[0], pair[1]))
                        .toList());
        cells.text(document.textHash())
                .integer(document.size().paragraphs())
                .integer(document.size().words())
                .integer(document.size().pages())
                .text(document.source().file())
                .text(document.source().mediaType())
                .text(document.source().hash());
        switch (document.earlier()) {
            case null -> cells.empty(2);
            case Document.Earlier(Id.Document of, var replaced) -> cells.id(of).instant(replaced);
        }
    }

    private static Document.@Nullable Earlier earlier(Row row) {
        Id.Document of = row.idOrNull(Id.Document::new);
        String replaced = row.textOrNull();
        return of == null || replaced == null ? null : new Document.Earlier(of, Instant.parse(replaced));
    }

    private static Document.Description description(Row row) {
        return new Document.Description(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text());
    }

    private static List<int[]> pairs(List<?> pairs) {
        return pairs.stream()
                .map(pair -> (List<?>) pair)
                .map(pair -> new int[] {number(pair.get(0)), number(pair.get(1))})
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
