package org.variorum.ui.margin;

import java.util.List;
import java.util.Optional;
import org.variorum.compare.Horizon;
import org.variorum.compare.Position;
import org.variorum.compare.Reach;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Words;

/// Says of the sources beside a position which ones its author could not have read. That is no reproach: the
/// edition sets them side by side.
final class Untimely {
    private final List<Horizon.Unread> unread;
    private final String published;

    Untimely(Snapshot snapshot, Interpretation held) {
        Optional<Position> position = Position.of(snapshot, held);
        unread = position.map(each -> Horizon.unread(snapshot, each)).orElse(List.of());
        published = position.map(Position::date).map(DateWords::full).orElse("");
    }

    /// Empty where the source could be read, or nobody knows.
    String of(Id.Document document) {
        return unread.stream()
                .filter(each -> each.source().holds(document))
                .findFirst()
                .map(this::words)
                .orElse("");
    }

    private String words(Horizon.Unread one) {
        String key = one.reach() == Reach.COULD_NOT ? "margin.evidence.unreadable" : "margin.evidence.may-not";
        return Words.of(key, published, DateWords.full(one.source().opened()));
    }
}
