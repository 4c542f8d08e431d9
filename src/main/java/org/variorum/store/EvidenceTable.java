package org.variorum.store;

import org.variorum.model.Bearing;
import org.variorum.model.Evidence;
import org.variorum.model.Id;

/// What the interpretations lean on.
final class EvidenceTable extends Table<Evidence> {
    EvidenceTable() {
        super("evidence", "id set_id interpretation bearing remark position");
    }

    @Override
    Id id(String value) {
        return new Id.Evidence(value);
    }

    @Override
    Evidence read(Row row) {
        return new Evidence(
                new Id.Evidence(row.text()),
                row.origin(),
                new Id.Interpretation(row.text()),
                row.one(Bearing.class),
                row.text(),
                row.integer());
    }

    @Override
    void write(Evidence evidence, Cells cells) {
        cells.id(evidence.id())
                .origin(evidence.origin())
                .id(evidence.interpretation())
                .one(evidence.bearing())
                .text(evidence.remark())
                .integer(evidence.order());
    }
}
