package org.variorum.ui.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Ground;
import org.variorum.compare.Openness;
import org.variorum.compare.Position;
import org.variorum.compare.Source;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.VoiceKind;

/// What rests on sources that nobody could read yet on a day.
final class NotYet {
    private NotYet() {}

    /// The positions that lean on such sources, with these sources in the order of the evidence. Of an actor
    /// nothing is said: what he wrote himself he knew.
    ///
    /// @param day null where nobody asks: then there are none
    static Map<Id.Interpretation, List<Source>> on(Gathered all, @Nullable LocalDate day) {
        if (day == null) {
            return Map.of();
        }
        Map<Id.Document, Source> closed = new HashMap<>();
        for (Source source : Source.all(all.snapshot())) {
            if (!source.isPublication() && source.at(day) == Openness.NOT_YET) {
                source.versions().forEach(version -> closed.put(version.id(), source));
            }
        }
        Map<Id.Interpretation, List<Source>> early = new HashMap<>();
        for (Position position : all.positions()) {
            List<Source> sources = position.voice().kind() == VoiceKind.ACTOR ? List.of() : sources(position, closed);
            if (!sources.isEmpty()) {
                early.put(position.interpretation().id(), sources);
            }
        }
        return early;
    }

    private static List<Source> sources(Position position, Map<Id.Document, Source> closed) {
        List<Source> sources = new ArrayList<>();
        Set<Id.Document> seen = new HashSet<>();
        for (Ground ground : position.grounds()) {
            ground.document()
                    .map(Document::id)
                    .filter(closed::containsKey)
                    .map(id -> closed.get(id))
                    .filter(source -> seen.add(source.document().id()))
                    .ifPresent(sources::add);
        }
        return sources;
    }
}
