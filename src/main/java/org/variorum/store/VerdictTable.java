package org.variorum.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Verdict;

/// The reader's judgements, of a claim or of a question: one of the two columns is filled.
final class VerdictTable extends Table<Verdict> {
    VerdictTable() {
        super("verdict", "id set_id claim question finding voice sureness reason made");
    }

    @Override
    Id id(String value) {
        return new Id.Verdict(value);
    }

    @Override
    Verdict read(Row row) {
        return new Verdict(
                new Id.Verdict(row.text()),
                row.origin(),
                about(row.idOrNull(Id.Claim::new), row.idOrNull(Id.Question::new)),
                row.one(Verdict.Finding.class),
                row.idOrNull(Id.Voice::new),
                row.integer(),
                row.text(),
                row.instant());
    }

    @Override
    void write(Verdict verdict, Cells cells) {
        Id about = verdict.about();
        cells.id(verdict.id())
                .origin(verdict.origin())
                .id(about instanceof Id.Claim ? about : null)
                .id(about instanceof Id.Question ? about : null)
                .one(verdict.finding())
                .id(verdict.voice())
                .integer(verdict.sureness())
                .text(verdict.reason())
                .instant(verdict.made());
    }

    private static Id about(Id.@Nullable Claim claim, Id.@Nullable Question question) {
        return claim == null ? Objects.requireNonNull(question) : claim;
    }
}
