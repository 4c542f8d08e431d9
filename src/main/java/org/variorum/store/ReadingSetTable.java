package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;

/// The reading sets: their own particulars; what is in them stands in the other tables.
final class ReadingSetTable extends Table<ReadingSet> {
    private final DocumentTable documents = new DocumentTable();

    ReadingSetTable() {
        super(
                "reading_set",
                "id title summary pivot opening_left opening_right opening_claim documents expected "
                        + "variants fingerprint");
    }

    @Override
    Id id(String value) {
        return new Id.Set(value);
    }

    @Override
    ReadingSet read(Row row) {
        return new ReadingSet(
                new Id.Set(row.text()),
                row.text(),
                row.text(),
                row.textOrNull(),
                opening(row),
                texts(row.list()).stream().map(Id.Document::new).toList(),
                row.list().stream().map(item -> expected((List<?>) item)).toList(),
                row.list().stream().map(item -> texts((List<?>) item)).toList(),
                row.text());
    }

    @Override
    void write(ReadingSet readingSet, Cells cells) {
        cells.id(readingSet.id())
                .text(readingSet.title())
                .text(readingSet.summary())
                .text(readingSet.pivot());
        switch (readingSet.opening()) {
            case null -> cells.empty(3);
            case ReadingSet.Opening(var left, var right, var claim) ->
                cells.id(left).id(right).id(claim);
        }
        cells.list(readingSet.documents().stream().map(Id::value).toList())
                .list(readingSet.expected().stream().map(this::cells).toList())
                .list(readingSet.variants())
                .text(readingSet.fingerprint());
    }

    private static ReadingSet.@Nullable Opening opening(Row row) {
        String left = row.textOrNull();
        String right = row.textOrNull();
        Id.Claim claim = row.idOrNull(Id.Claim::new);
        return left == null || right == null
                ? null
                : new ReadingSet.Opening(new Id.Document(left), new Id.Document(right), claim);
    }

    /// An expected text: id, title, role, share, and its description as a row of documents where there is one.
    private List<?> cells(ReadingSet.Expected text) {
        List<Object> cells =
                new ArrayList<>(List.of(text.id().value(), text.title(), Cells.name(text.role()), text.share()));
        if (text.about() != null) {
            cells.add(documents.cells(text.about()).values());
        }
        return cells;
    }

    private ReadingSet.Expected expected(List<?> item) {
        return new ReadingSet.Expected(
                new Id.Document((String) item.get(0)),
                (String) item.get(1),
                Role.valueOf(((String) item.get(2)).toUpperCase(Locale.ROOT)),
                ((Number) item.get(3)).doubleValue(),
                item.size() > 4 && item.get(4) instanceof List<?> row
                        ? documents.read(new Row(at -> at < row.size() ? row.get(at) : null))
                        : null);
    }

    private static List<String> texts(List<?> list) {
        return list.stream().map(String.class::cast).toList();
    }
}
