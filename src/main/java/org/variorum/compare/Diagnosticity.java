package org.variorum.compare;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.model.Bearing;
import org.variorum.model.Id;
import org.variorum.model.Stance;

/// How well a passage tells the readings of a claim apart, after R. J. Heuer’s analysis of competing
/// hypotheses: what fits every reading alike tells nothing. Formula, source and an example in docs/figures.md.
///
/// @param value 0 (tells nothing) to just under 1 (many voices say that it bears out one reading and goes
///     against another)
/// @param readings what it does for each reading that leans on it
/// @param toward the reading it speaks for most, and `against` the one that it sets it off from; the same
///     stance twice where it tells nothing
public record Diagnosticity(
        Leaning leaning, double value, Map<Stance, Reading> readings, Stance toward, Stance against) {
    /// @param voices how many voices of the reading lean on the passage
    /// @param bearing the mean of what it does for them, −1 (undercuts) to 1 (supports)
    public record Reading(int voices, double bearing) {
        static final Reading NOTHING = new Reading(0, 0);
    }

    /// The passages of one claim, those that tell its readings apart best first.
    ///
    /// @param positions all positions on the claim
    public static List<Diagnosticity> of(List<Position> positions) {
        Set<Stance> held = new TreeSet<>();
        positions.stream()
                .map(Position::stance)
                .filter(stance -> stance != Stance.SILENT)
                .forEach(held::add);
        return Leaning.of(positions).stream()
                .map(leaning -> of(leaning, held))
                .sorted(comparingDouble((Diagnosticity each) -> -each.value)
                        .thenComparing(comparingInt(each -> -each.leaning.voices())))
                .toList();
    }

    private static Diagnosticity of(Leaning leaning, Set<Stance> held) {
        Map<Stance, Reading> readings = readings(leaning);
        Diagnosticity best = new Diagnosticity(leaning, 0, readings, Stance.SILENT, Stance.SILENT);
        List<Stance> all = new ArrayList<>(held);
        for (Stance one : all) {
            for (Stance other : all) {
                Reading mine = readings.getOrDefault(one, Reading.NOTHING);
                Reading theirs = readings.getOrDefault(other, Reading.NOTHING);
                double apart = apart(mine, theirs);
                if (mine.bearing > theirs.bearing && apart > best.value) {
                    best = new Diagnosticity(leaning, apart, readings, one, other);
                }
            }
        }
        return best;
    }

    /// Half the difference of the two means, less where few voices speak: n of them count n / (n + 1).
    private static double apart(Reading one, Reading other) {
        double voices = one.voices + other.voices;
        return Math.abs(one.bearing - other.bearing) / 2 * voices / (voices + 1);
    }

    /// A voice counts once in each reading, however often it leans on the passage.
    private static Map<Stance, Reading> readings(Leaning leaning) {
        Map<Stance, Reading> readings = new EnumMap<>(Stance.class);
        Map<Stance, Map<Id.Voice, Double>> means = leaning.uses().stream()
                .filter(use -> use.position().stance() != Stance.SILENT)
                .collect(groupingBy(
                        use -> use.position().stance(),
                        () -> new EnumMap<>(Stance.class),
                        groupingBy(
                                use -> use.position().voice().id(),
                                averagingDouble(
                                        use -> bearing(use.ground().evidence().bearing())))));
        means.forEach((stance, voices) -> readings.put(
                stance,
                new Reading(
                        voices.size(),
                        voices.values().stream().collect(Collectors.averagingDouble(Double::doubleValue)))));
        return readings;
    }

    private static double bearing(Bearing bearing) {
        return switch (bearing) {
            case SUPPORTS -> 1;
            case UNDERCUTS -> -1;
            case CONTEXT -> 0;
        };
    }

    /// Whether it tells any two readings apart at all.
    public boolean tells() {
        return value > 0;
    }
}
