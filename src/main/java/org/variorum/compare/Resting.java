package org.variorum.compare;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Anchor;
import org.variorum.model.Id;

/// What rests on one source.
///
/// @param positions those that lean on it, in order
/// @param alone those of them that lose their support when it is set aside alone
public record Resting(Id.Document document, List<Position> positions, List<Position> alone) {
    /// The sources of some positions, those that bear most first.
    public static List<Resting> of(Collection<Position> positions) {
        Map<Id.Document, List<Position>> by = new LinkedHashMap<>();
        for (Position position : positions) {
            Set<Id.Document> sources = new LinkedHashSet<>();
            position.grounds()
                    .forEach(ground -> ground.anchors().stream()
                            .filter(anchor -> Ground.footing(anchor) != Footing.LOST)
                            .map(Anchor::document)
                            .forEach(sources::add));
            sources.forEach(
                    source -> by.computeIfAbsent(source, _ -> new ArrayList<>()).add(position));
        }
        List<Resting> all = new ArrayList<>();
        by.forEach((source, resting) -> all.add(new Resting(
                source,
                List.copyOf(resting),
                SetAside.of(resting, new Aside(Set.of(source), Set.of())).fallen())));
        all.sort(comparingInt(each -> -each.positions.size()));
        return List.copyOf(all);
    }
}
