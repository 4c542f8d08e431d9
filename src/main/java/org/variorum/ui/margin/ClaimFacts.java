package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Balance;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.VoiceName;

/// Everything that the card of a claim says. Two that are equal look the same. Pure.
///
/// @param madeBy the voice's name; empty where nobody is named
/// @param positions by stance, then in the claim's order
/// @param unfolded the position that is unfolded, if any
record ClaimFacts(
        Claim claim,
        Anchor anchor,
        String madeBy,
        Balance balance,
        List<Position> positions,
        Optional<Unfolded> unfolded) {

    /// @param year told only where the voice has several positions
    record Position(Interpretation interpretation, Voice voice, String year) {}

    /// @param reportedBy the name of the voice through which it is known; empty where it is known directly
    /// @param work short citation and locator; empty where no work is named
    /// @param rows the evidence in the order of the sources, so that curves to it never cross
    record Unfolded(Position position, String reportedBy, String work, List<Row> rows) {}

    /// @param anchor where it points; null for evidence without a passage
    /// @param source the document's label, or the title of a text that is expected
    /// @param place such as `¶8`; empty where it is not known
    /// @param untimely that its source was opened after the position was published, in words; empty where
    ///     it was not, or nobody knows
    record Row(Evidence evidence, @Nullable Anchor anchor, String source, String place, String untimely) {}

    /// @param order the place of a document among those open, from the left; high for one that is not open
    /// @param places says where in its document an anchor stands, such as `¶8`
    static ClaimFacts of(
            Snapshot snapshot,
            Claim claim,
            Anchor anchor,
            Id.@Nullable Interpretation unfolded,
            ToIntFunction<Id.Document> order,
            Function<Anchor, String> places) {
        List<Interpretation> all = snapshot.interpretationsOf(claim.id());
        Map<Id.Voice, Long> times =
                all.stream().collect(Collectors.groupingBy(Interpretation::voice, Collectors.counting()));
        List<Position> positions = new ArrayList<>();
        for (Interpretation each : all) {
            snapshot.voice(each.voice()).ifPresent(voice -> {
                String year = times.getOrDefault(each.voice(), 0L) > 1 ? year(snapshot, each) : "";
                positions.add(new Position(each, voice, year));
            });
        }
        positions.sort(Comparator.comparing(p -> p.interpretation().stance()));
        return new ClaimFacts(
                claim,
                anchor,
                Optional.ofNullable(claim.madeBy())
                        .flatMap(snapshot::voice)
                        .map(VoiceName::mention)
                        .orElse(""),
                Balance.of(all),
                List.copyOf(positions),
                positions.stream()
                        .filter(p -> p.interpretation().id().equals(unfolded))
                        .findFirst()
                        .map(p -> unfold(snapshot, p, order, places)));
    }

    /// The year in which the position was taken; where that is not told, of the work; where none is named, of
    /// the first source leant on.
    private static String year(Snapshot snapshot, Interpretation position) {
        String date = position.date();
        if (date.isEmpty()) {
            date = Optional.ofNullable(position.work())
                    .flatMap(snapshot::work)
                    .map(Work::issued)
                    .orElse("");
        }
        if (date.isEmpty()) {
            date = snapshot.evidenceOf(position.id()).stream()
                    .flatMap(evidence -> snapshot.anchorsOf(evidence.id()).stream())
                    .flatMap(anchor -> snapshot.document(anchor.document()).stream())
                    .map(Document::date)
                    .filter(d -> !d.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return date.length() >= 4 ? date.substring(0, 4) : date;
    }

    private static Unfolded unfold(
            Snapshot snapshot, Position position, ToIntFunction<Id.Document> order, Function<Anchor, String> places) {
        Interpretation held = position.interpretation();
        String work = Optional.ofNullable(held.work())
                .flatMap(snapshot::work)
                .map(w -> w.shortCitation().isBlank() ? w.title() : w.shortCitation())
                .orElse("");
        String cited =
                work.isEmpty() || held.locator().isBlank() ? work + held.locator() : work + ", " + held.locator();
        return new Unfolded(
                position,
                Optional.ofNullable(held.reportedBy())
                        .flatMap(snapshot::voice)
                        .map(VoiceName::mention)
                        .orElse(""),
                cited,
                rows(snapshot, held, order, places));
    }

    private static List<Row> rows(
            Snapshot snapshot, Interpretation held, ToIntFunction<Id.Document> order, Function<Anchor, String> places) {
        List<Id.Document> library =
                snapshot.documents().stream().map(Document::id).toList();
        Untimely untimely = new Untimely(snapshot, held);
        List<Row> rows = new ArrayList<>();
        for (Evidence evidence : snapshot.evidenceOf(held.id())) {
            Anchor anchor =
                    snapshot.anchorsOf(evidence.id()).stream().findFirst().orElse(null);
            rows.add(
                    anchor == null
                            ? new Row(evidence, null, "", "", "")
                            : new Row(
                                    evidence,
                                    anchor,
                                    SourceName.of(snapshot, anchor.document()),
                                    places.apply(anchor),
                                    untimely.of(anchor.document())));
        }
        rows.sort(Comparator.comparingInt((Row row) -> row.anchor == null ? 0 : order.applyAsInt(row.anchor.document()))
                .thenComparingInt(row -> row.anchor == null ? -1 : library.indexOf(row.anchor.document()))
                .thenComparingInt(row -> start(row.anchor)));
        return List.copyOf(rows);
    }

    private static int start(@Nullable Anchor anchor) {
        return anchor == null
                ? Integer.MAX_VALUE
                : anchor.range().map(r -> r.start()).orElse(Integer.MAX_VALUE);
    }
}
