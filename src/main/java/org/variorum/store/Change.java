package org.variorum.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// One edit being made, inside a transaction: writes the rows, gathers what takes them back, and knows in the end
/// how the snapshot differs.
final class Change {
    private final Db db;
    private final Tables tables;
    private final Content content;
    private final SequencedMap<Id, Optional<Entity>> after = new LinkedHashMap<>();
    /// What takes everything so far back; to be done from the last to the first.
    private final Deque<Edit> back = new ArrayDeque<>();

    Change(Db db, Tables tables, Content content) {
        this.db = db;
        this.tables = tables;
        this.content = content;
    }

    void make(Edit edit) {
        switch (edit) {
            case Edit.Put(Entity thing) -> put(thing);
            case Edit.Remove(Id id) -> remove(id);
            case Edit.Bring(var document, var text, var file) -> {
                content.keep(document, text, file);
                put(document);
            }
            case Edit.Batch batch -> batch.edits().forEach(this::make);
        }
    }

    /// What takes the whole change back.
    List<Edit> inverse() {
        return List.copyOf(back);
    }

    Snapshot on(Snapshot before) {
        List<Entity> put = new ArrayList<>();
        List<Id> removed = new ArrayList<>();
        after.forEach((id, thing) -> thing.ifPresentOrElse(put::add, () -> removed.add(id)));
        return before.changed(put, removed);
    }

    private <E extends Entity> void put(E thing) {
        Table<E> table = tables.of(thing);
        Optional<E> old = table.find(db, thing.id());
        if (old.isPresent()) {
            back.push(new Edit.Put(old.get()));
        } else {
            // What waited for it, such as an answer to a note or an earlier version, would go with it; and taking
            // documents away makes every anchor into them pending: those that were something else come back.
            List<Entity> waiting = new ArrayList<>();
            gather(thing, waiting);
            for (Entity each : waiting) {
                if (each instanceof Document document) {
                    anchorsInto(document.id()).stream()
                            .filter(anchor -> !anchor.equals(pending(anchor)))
                            .forEach(anchor -> back.push(new Edit.Put(anchor)));
                }
            }
            waiting.stream().skip(1).toList().reversed().forEach(each -> back.push(new Edit.Put(each)));
            back.push(new Edit.Remove(thing.id()));
        }
        write(table, thing);
    }

    private <E extends Entity> void write(Table<E> table, E thing) {
        table.put(db, thing);
        content.index(thing.id(), table.words(thing));
        after.put(thing.id(), Optional.of(thing));
    }

    private void remove(Id id) {
        List<Entity> gone = new ArrayList<>();
        tables.of(id).find(db, id).ifPresent(thing -> gather(thing, gone));
        for (Entity thing : gone) {
            if (thing instanceof Document document) {
                for (Anchor anchor : anchorsInto(document.id())) {
                    back.push(new Edit.Put(anchor));
                    write(tables.anchors, pending(anchor));
                }
            }
        }
        for (Entity thing : gone.reversed()) {
            back.push(new Edit.Put(thing));
            tables.of(thing.id()).remove(db, thing.id());
            content.index(thing.id(), "");
            after.put(thing.id(), Optional.empty());
        }
    }

    /// A thing and what makes no sense without it, parents first; each once, also where
    /// notes answer one another in a ring.
    private void gather(Entity thing, List<Entity> gone) {
        if (gone.stream().anyMatch(each -> each.id().equals(thing.id()))) {
            return;
        }
        gone.add(thing);
        tables.childrenOf(db, thing.id()).forEach(child -> gather(child, gone));
    }

    private List<Anchor> anchorsInto(Id.Document document) {
        return tables.anchors.where(db, "document", document);
    }

    private static Anchor pending(Anchor anchor) {
        return anchor.found(Anchor.State.PENDING, null, 0, "");
    }
}
