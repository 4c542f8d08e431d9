package org.variorum.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Entity;
import org.variorum.model.Id;

/// Edits as JSON, for the journal: a list of `{"put": table, "row": {column: value}}` and `{"remove": table,
/// "id": id}`. A document that is brought is written as put, for its text and file are in the library.
final class EditJson {
    private final Tables tables;

    EditJson(Tables tables) {
        this.tables = tables;
    }

    /// The single changes of an edit, in order.
    static Stream<Edit> flat(Edit edit) {
        return switch (edit) {
            case Edit.Put _, Edit.Remove _ -> Stream.of(edit);
            case Edit.Bring bring -> Stream.of(new Edit.Put(bring.document()));
            case Edit.Batch batch -> batch.edits().stream().flatMap(EditJson::flat);
        };
    }

    String write(Edit edit) {
        return Json.write(flat(edit).map(this::data).toList());
    }

    /// What an edit leaves of each thing it touches, comparable: the written change by table and id.
    Map<String, String> outcome(Edit whole) {
        Map<String, String> outcome = new LinkedHashMap<>();
        flat(whole).forEach(edit -> outcome.put(key(edit), Json.write(data(edit))));
        return outcome;
    }

    private String key(Edit edit) {
        Id id = switch (edit) {
            case Edit.Put(Entity thing) -> thing.id();
            case Edit.Remove(Id gone) -> gone;
            case Edit.Bring _, Edit.Batch _ -> throw new IllegalArgumentException("not a single change");
        };
        return tables.of(id).name() + "/" + id.value();
    }

    private Map<String, Object> data(Edit edit) {
        return switch (edit) {
            case Edit.Put(Entity thing) -> Map.of("put", tables.of(thing).name(), "row", row(tables.of(thing), thing));
            case Edit.Remove(Id id) -> Map.of("remove", tables.of(id).name(), "id", id.value());
            case Edit.Bring _, Edit.Batch _ -> throw new IllegalArgumentException("not a single change");
        };
    }

    private static <E extends Entity> Map<String, @Nullable Object> row(Table<E> table, E thing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        List<@Nullable Object> values = table.cells(thing).values();
        for (int i = 0; i < values.size(); i++) {
            row.put(table.columns().get(i), values.get(i));
        }
        return row;
    }

    Edit read(Deed deed, String json) {
        List<Edit> edits = new ArrayList<>();
        for (Object item : Json.list(json)) {
            edits.add(edit((Map<?, ?>) item));
        }
        return Edit.of(deed, edits);
    }

    private Edit edit(Map<?, ?> item) {
        if (item.get("remove") instanceof String table && item.get("id") instanceof String id) {
            return new Edit.Remove(tables.named(table).id(id));
        }
        if (item.get("put") instanceof String name && item.get("row") instanceof Map<?, ?> row) {
            Table<?> table = tables.named(name);
            return new Edit.Put(
                    table.read(new Row(column -> row.get(table.columns().get(column)))));
        }
        throw new IllegalStateException("neither put nor remove: " + item.keySet());
    }
}
