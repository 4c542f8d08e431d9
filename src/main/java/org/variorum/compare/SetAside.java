package org.variorum.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;

/// What still stands when some sources are set aside (docs/figures.md).
///
/// @param positions every position with what it stands on before and after, by claim and in order
public record SetAside(Aside aside, Map<Id.Claim, List<Stand>> positions) {
    public static final SetAside NOTHING = new SetAside(Aside.NOTHING, Map.of());

    /// One position.
    ///
    /// @param before what it stands on with everything, `after` without what is set aside
    public record Stand(Position position, Footing before, Footing after) {
        /// Whether it had something to stand on and has nothing now. A silence needs nothing.
        public boolean falls() {
            return after == Footing.LOST && before != Footing.LOST && position.stance() != Stance.SILENT;
        }

        /// Whether it only rests on texts now that are not in the library.
        public boolean waits() {
            return after == Footing.PENDING && before == Footing.STANDS;
        }
    }

    public static SetAside of(Snapshot now, Aside aside) {
        return of(
                now.claims().stream()
                        .flatMap(claim -> Position.on(now, claim.id()).stream())
                        .toList(),
                aside);
    }

    public static SetAside of(Collection<Position> positions, Aside aside) {
        Map<Id.Claim, List<Stand>> all = new LinkedHashMap<>();
        for (Position position : positions) {
            Footing before = position.footing();
            Footing after = position.leansOn(aside) ? position.without(aside).footing() : before;
            all.computeIfAbsent(position.interpretation().claim(), _ -> new ArrayList<>())
                    .add(new Stand(position, before, after));
        }
        return new SetAside(aside, all);
    }

    public List<Stand> on(Id.Claim claim) {
        return positions.getOrDefault(claim, List.of());
    }

    /// The positions that lose their support.
    public List<Position> fallen() {
        return positions.values().stream()
                .flatMap(List::stream)
                .filter(Stand::falls)
                .map(Stand::position)
                .toList();
    }

    /// The claims on which a position loses its support.
    public List<Id.Claim> shaken() {
        return positions.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(Stand::falls))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// How the balance of a claim reads where the positions that fall are not counted.
    public Balance balance(Id.Claim claim) {
        return Balance.of(on(claim).stream()
                .filter(stand -> !stand.falls())
                .map(stand -> stand.position().interpretation())
                .toList());
    }

    public Optional<Stand> of(Id.Interpretation position) {
        return positions.values().stream()
                .flatMap(List::stream)
                .filter(stand -> stand.position().interpretation().id().equals(position))
                .findFirst();
    }
}
