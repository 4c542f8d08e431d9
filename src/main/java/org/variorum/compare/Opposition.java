package org.variorum.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;

/// The two voices that stand furthest from each other on a claim.
///
/// @param one in the order of the claim's positions, `other` after it
/// @param difference how they stand to each other
public record Opposition(Id.Voice one, Id.Voice other, Difference difference) {

    /// Of several pairs that are as different, the first.
    ///
    /// @param of the one that must be among the two, and comes first; null for any
    /// @return empty where there are no two voices
    public static Optional<Opposition> among(List<Interpretation> positions, Id.@Nullable Voice of) {
        Map<Id.Voice, List<Stance>> stances = new LinkedHashMap<>();
        positions.forEach(each ->
                stances.computeIfAbsent(each.voice(), _ -> new ArrayList<>()).add(each.stance()));
        List<Id.Voice> voices = new ArrayList<>(stances.keySet());
        Opposition best = null;
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                Id.Voice one = voices.get(i);
                Id.Voice other = voices.get(j);
                if (of != null && !of.equals(one) && !of.equals(other)) {
                    continue;
                }
                Difference there = Difference.between(
                        stances.getOrDefault(one, List.of()), stances.getOrDefault(other, List.of()));
                if (best == null || there.compareTo(best.difference) < 0) {
                    best = other.equals(of) ? new Opposition(other, one, there) : new Opposition(one, other, there);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
