package org.variorum.store;

import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;

/// The voices' positions on the claims.
final class InterpretationTable extends Table<Interpretation> {
    InterpretationTable() {
        super(
                "interpretation",
                "id set_id claim voice stance directness reported_by confidence argument work locator date "
                        + "position");
    }

    @Override
    Id id(String value) {
        return new Id.Interpretation(value);
    }

    @Override
    Interpretation read(Row row) {
        return new Interpretation(
                new Id.Interpretation(row.text()),
                row.origin(),
                new Id.Claim(row.text()),
                new Id.Voice(row.text()),
                row.one(Stance.class),
                row.one(Directness.class),
                row.idOrNull(Id.Voice::new),
                row.one(Confidence.class),
                row.text(),
                row.idOrNull(Id.Work::new),
                row.text(),
                row.textOrEmpty(),
                row.integer());
    }

    @Override
    void write(Interpretation interpretation, Cells cells) {
        cells.id(interpretation.id())
                .origin(interpretation.origin())
                .id(interpretation.claim())
                .id(interpretation.voice())
                .one(interpretation.stance())
                .one(interpretation.directness())
                .id(interpretation.reportedBy())
                .one(interpretation.confidence())
                .text(interpretation.argument())
                .id(interpretation.work())
                .text(interpretation.locator())
                .text(interpretation.date())
                .integer(interpretation.order());
    }

    @Override
    String words(Interpretation interpretation) {
        return interpretation.argument();
    }
}
