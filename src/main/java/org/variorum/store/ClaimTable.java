package org.variorum.store;

import org.variorum.model.Claim;
import org.variorum.model.Id;

/// The statements that can be contested.
final class ClaimTable extends Table<Claim> {
    ClaimTable() {
        super("claim", "id set_id question label statement made_by position");
    }

    @Override
    Id id(String value) {
        return new Id.Claim(value);
    }

    @Override
    Claim read(Row row) {
        return new Claim(
                new Id.Claim(row.text()),
                row.origin(),
                new Id.Question(row.text()),
                row.text(),
                row.text(),
                row.idOrNull(Id.Voice::new),
                row.integer());
    }

    @Override
    void write(Claim claim, Cells cells) {
        cells.id(claim.id())
                .origin(claim.origin())
                .id(claim.question())
                .text(claim.label())
                .text(claim.statement())
                .id(claim.madeBy())
                .integer(claim.order());
    }

    @Override
    String words(Claim claim) {
        return claim.statement();
    }
}
