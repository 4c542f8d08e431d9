package org.variorum.compare;

import static java.util.Comparator.comparingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;

/// All claims by all voices.
///
/// @param voices in the order of the set, only those that have a position at all
/// @param rows the most divided claims first, equally divided ones in the order of the set
public record Matrix(List<Voice> voices, List<Row> rows) {
    /// One claim.
    ///
    /// @param positions by voice, in order; a voice that has none is not in it
    public record Row(Claim claim, Balance balance, Map<Id.Voice, List<Position>> positions) {
        public List<Position> of(Id.Voice voice) {
            return positions.getOrDefault(voice, List.of());
        }
    }

    public static Matrix of(Snapshot now) {
        Outlook from = new Outlook(now);
        List<Row> rows = now.claims().stream()
                .map(claim -> row(from, claim))
                .sorted(comparingDouble((Row row) -> -row.balance().contest()))
                .toList();
        List<Voice> voices = now.voices().stream()
                .filter(voice -> !now.interpretationsBy(voice.id()).isEmpty())
                .toList();
        return new Matrix(voices, rows);
    }

    private static Row row(Outlook from, Claim claim) {
        Map<Id.Voice, List<Position>> positions = new LinkedHashMap<>();
        for (Position position : Position.on(from, claim.id())) {
            positions
                    .computeIfAbsent(position.voice().id(), _ -> new java.util.ArrayList<>())
                    .add(position);
        }
        return new Row(claim, Balance.of(from.now().interpretationsOf(claim.id())), positions);
    }
}
