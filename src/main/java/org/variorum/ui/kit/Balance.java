package org.variorum.ui.kit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;

/// How the positions on a claim, or on several, are spread over the stances.
///
/// @param counts of positions; a stance that nobody takes is not there
/// @param voices how many different voices hold them
public record Balance(Map<Stance, Integer> counts, int voices) {
    public Balance {
        counts = Map.copyOf(counts);
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

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How contested it is: 0 where all who speak agree, towards 1 the more evenly they are spread over the stances.
    public double division() {
        int speaking = total() - of(Stance.SILENT);
        if (speaking == 0) {
            return 0;
        }
        double same = 0;
        for (Stance stance : Stance.values()) {
            double share = stance == Stance.SILENT ? 0 : of(stance) / (double) speaking;
            same += share * share;
        }
        return 1 - same;
    }
}
