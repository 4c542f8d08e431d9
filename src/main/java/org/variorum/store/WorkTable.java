package org.variorum.store;

import org.variorum.model.Id;
import org.variorum.model.Work;

/// The books, articles and papers.
final class WorkTable extends Table<Work> {
    WorkTable() {
        super("work", "id set_id title short_citation issued csl");
    }

    @Override
    Id id(String value) {
        return new Id.Work(value);
    }

    @Override
    Work read(Row row) {
        return new Work(new Id.Work(row.text()), row.origin(), row.text(), row.text(), row.text(), row.text());
    }

    @Override
    void write(Work work, Cells cells) {
        cells.id(work.id())
                .origin(work.origin())
                .text(work.title())
                .text(work.shortCitation())
                .text(work.issued())
                .text(work.csl());
    }
}
