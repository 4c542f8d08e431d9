package org.variorum.compare;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;

/// How many positions there are on a claim, by stance.
///
/// @param counts every stance that occurs, at least 1 each, in the order of {@link Stance}
/// @param voices how many different voices; a voice that changed its mind counts once
public record Balance(Map<Stance, Integer> counts, int voices) {
    public Balance {
        Map<Stance, Integer> ordered = new EnumMap<>(Stance.class);
        ordered.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(ordered);
    }

    public static Balance of(Collection<Interpretation> positions) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        Set<Id.Voice> voices = new HashSet<>();
        for (Interpretation position : positions) {
            counts.merge(position.stance(), 1, Integer::sum);
            voices.add(position.voice());
        }
        return new Balance(counts, voices.size());
    }

    public int of(Stance stance) {
        return counts.getOrDefault(stance, 0);
    }

    /// How many positions.
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How divided the claim is, 0 (one mind) to 1 (as many affirm as dispute, nobody between): twice the
    /// smaller of the shares of those that affirm and those that stand against it (disputes, otherwise), a
    /// qualification counting half on either side. Silence does not count.
    public double division() {
        double between = of(Stance.QUALIFIES) / 2.0;
        double with = of(Stance.AFFIRMS) + between;
        double against = of(Stance.DISPUTES) + of(Stance.OTHERWISE) + between;
        double all = with + against;
        return all == 0 ? 0 : 2 * Math.min(with, against) / all;
    }
}
