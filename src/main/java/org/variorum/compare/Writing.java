package org.variorum.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

/// What a voice published at one time: its positions from one work.
///
/// @param date when, EDTF; empty where nobody says
/// @param positions at least one
public record Writing(String date, List<Position> positions) {
    /// The positions gathered by voice, work and date. Who acted in the events did not publish on them: what an
    /// actor holds belongs here only where a date of its own is given. A reader's own positions are of today.
    static List<Writing> of(List<Position> positions) {
        record Key(Object voice, Object work, String date) {}
        Map<Key, List<Position>> gathered = new LinkedHashMap<>();
        for (Position position : positions) {
            VoiceKind kind = position.voice().kind();
            boolean own = !position.interpretation().date().isEmpty();
            if (own || kind != VoiceKind.ACTOR && kind != VoiceKind.READER) {
                Key key = new Key(
                        position.voice().id(), position.work().map(Work::id), own ? position.date() : issued(position));
                gathered.computeIfAbsent(key, _ -> new ArrayList<>()).add(position);
            }
        }
        List<Writing> all = new ArrayList<>();
        gathered.forEach((key, together) -> all.add(new Writing(key.date(), List.copyOf(together))));
        return List.copyOf(all);
    }

    private static String issued(Position position) {
        return position.work().map(Work::issued).orElse("");
    }

    public org.variorum.model.Voice voice() {
        return positions.getFirst().voice();
    }

    public Optional<Work> work() {
        return positions.getFirst().work();
    }

    public Optional<Edtf> when() {
        return Edtf.parse(date);
    }

    public Openness at(LocalDate day) {
        return Openness.at(when(), day);
    }
}
