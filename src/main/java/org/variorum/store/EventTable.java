package org.variorum.store;

import org.variorum.model.Event;
import org.variorum.model.Id;

/// The dated events.
final class EventTable extends Table<Event> {
    EventTable() {
        super("event", "id set_id date text document");
    }

    @Override
    Id id(String value) {
        return new Id.Event(value);
    }

    @Override
    Event read(Row row) {
        return new Event(new Id.Event(row.text()), row.origin(), row.text(), row.text(), new Id.Document(row.text()));
    }

    @Override
    void write(Event event, Cells cells) {
        cells.id(event.id())
                .origin(event.origin())
                .text(event.date())
                .text(event.text())
                .id(event.document());
    }
}
