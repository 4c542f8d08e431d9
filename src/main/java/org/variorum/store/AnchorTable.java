package org.variorum.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Selector;

/// What ties claims, evidence and notes to passages.
final class AnchorTable extends Table<Anchor> {
    AnchorTable() {
        super(
                "anchor",
                "id set_id claim evidence note document exact prefix suffix start_at end_at page x y "
                        + "width height state score reason position settled carried_from");
    }

    @Override
    Id id(String value) {
        return new Id.Anchor(value);
    }

    @Override
    Anchor read(Row row) {
        return new Anchor(
                new Id.Anchor(row.text()),
                row.origin(),
                of(row),
                new Id.Document(row.text()),
                quote(row),
                span(row),
                region(row),
                row.one(Anchor.State.class),
                row.real(),
                row.text(),
                row.integer(),
                row.yes(),
                row.idOrNull(Id.Anchor::new));
    }

    @Override
    void write(Anchor anchor, Cells cells) {
        cells.id(anchor.id()).origin(anchor.origin());
        Id of = anchor.of();
        cells.id(of instanceof Id.Claim ? of : null)
                .id(of instanceof Id.Evidence ? of : null)
                .id(of instanceof Id.Note ? of : null)
                .id(anchor.document());
        switch (anchor.quote()) {
            case null -> cells.empty(3);
            case Selector.Quote(var exact, var prefix, var suffix) ->
                cells.text(exact).text(prefix).text(suffix);
        }
        switch (anchor.span()) {
            case null -> cells.empty(2);
            case Selector.Span(int start, int end) -> cells.integer(start).integer(end);
        }
        switch (anchor.region()) {
            case null -> cells.empty(5);
            case Selector.Region(int page, double x, double y, double width, double height) ->
                cells.integer(page).real(x).real(y).real(width).real(height);
        }
        cells.one(anchor.state()).real(anchor.score()).text(anchor.reason()).integer(anchor.order());
        cells.integer(anchor.settled() ? 1 : 0).id(anchor.carriedFrom());
    }

    private static Id of(Row row) {
        String claim = row.textOrNull();
        String evidence = row.textOrNull();
        String note = row.textOrNull();
        if (claim != null) {
            return new Id.Claim(claim);
        }
        return evidence != null ? new Id.Evidence(evidence) : new Id.Note(Objects.requireNonNull(note));
    }

    private static Selector.@Nullable Quote quote(Row row) {
        String exact = row.textOrNull();
        String prefix = row.textOrNull();
        String suffix = row.textOrNull();
        return exact == null || prefix == null || suffix == null ? null : new Selector.Quote(exact, prefix, suffix);
    }

    private static Selector.@Nullable Span span(Row row) {
        Integer start = row.integerOrNull();
        Integer end = row.integerOrNull();
        return start == null || end == null ? null : new Selector.Span(start, end);
    }

    private static Selector.@Nullable Region region(Row row) {
        Integer page = row.integerOrNull();
        double x = row.realOrZero();
        double y = row.realOrZero();
        double width = row.realOrZero();
        double height = row.realOrZero();
        return page == null ? null : new Selector.Region(page, x, y, width, height);
    }
}
