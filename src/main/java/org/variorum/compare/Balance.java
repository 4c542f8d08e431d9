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

    /// How divided the claim is, 0 (one mind) to 1 (as many stand for it as against it): how far apart two
    /// positions are on average, against the most that could be. Affirms and disputes (or otherwise) are one
    /// apart, a qualification half way. Silence does not count. Formula and sources in docs/figures.md.
    public double division() {
        double with = of(Stance.AFFIRMS);
        double between = of(Stance.QUALIFIES);
        double against = of(Stance.DISPUTES) + of(Stance.OTHERWISE);
        double all = with + between + against;
        double apart = with * against + (with + against) * between / 2;
        return all == 0 ? 0 : 4 * apart / (all * all);
    }

    /// The division weighed by how many positions it is made of: n of them count n / (n + 1), so that a
    /// quarrel among many comes before one between two. What the most divided claims are found by.
    public double contest() {
        double all = total() - of(Stance.SILENT);
        return division() * all / (all + 1);
    }
}
