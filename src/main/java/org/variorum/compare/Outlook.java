package org.variorum.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Edtf;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;

/// A library with the dates that all its positions are seen from, each read once. Not thread-safe.
final class Outlook {
    private final Snapshot now;
    private final Map<Optional<Id.Set>, Optional<Edtf>> pivots = new HashMap<>();
    private final Map<Id.Document, Optional<Edtf>> dates = new HashMap<>();

    Outlook(Snapshot now) {
        this.now = now;
    }

    Snapshot now() {
        return now;
    }

    /// The day that the set of a claim turns on; a reader's own claim turns on the day of the only set that
    /// has one.
    Optional<Edtf> pivot(Id.Claim claim) {
        Optional<Id.Set> own = now.claim(claim).map(Claim::origin).flatMap(it -> it.set());
        return pivots.computeIfAbsent(own, this::find);
    }

    private Optional<Edtf> find(Optional<Id.Set> own) {
        return own.flatMap(now::set)
                .or(() -> now.sets().stream().filter(set -> set.pivot() != null).findFirst())
                .map(ReadingSet::pivot)
                .flatMap(Edtf::parse);
    }

    Optional<Edtf> date(Document document) {
        return dates.computeIfAbsent(document.id(), _ -> Edtf.parse(document.date()));
    }
}
