package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// What of a library goes into a file of annotations, each kind in the library's order: all of it, or what stands
/// in one document, with what that needs in order to be understood.
record Gathered(
        List<Note> notes,
        List<Claim> claims,
        List<Interpretation> interpretations,
        List<Evidence> evidence,
        List<Verdict> verdicts,
        List<Question> questions,
        List<Voice> voices,
        List<Work> works) {

    /// @param only a document; null for everything
    static Gathered of(Snapshot now, Id.@Nullable Document only) {
        return only == null
                ? new Gathered(
                        now.notes(),
                        now.claims(),
                        now.interpretations(),
                        now.evidence(),
                        now.verdicts(),
                        now.questions(),
                        now.voices(),
                        now.works())
                : new Around(now, only).gathered();
    }

    /// Everything that one document has to do with.
    private static final class Around {
        private final Snapshot now;
        private final Map<Id, Entity> in = new LinkedHashMap<>();

        Around(Snapshot now, Id.Document only) {
            this.now = now;
            now.notesAbout(only).forEach(this::note);
            now.anchorsIn(only).forEach(anchor -> now.find(anchor.of()).ifPresent(this::thing));
        }

        private void thing(Entity thing) {
            switch (thing) {
                case Note note -> note(note);
                case Claim claim -> {
                    claim(claim);
                    now.interpretationsOf(claim.id()).forEach(this::interpretation);
                }
                case Evidence evidence -> evidence(evidence);
                default -> put(thing);
            }
        }

        /// With the notes that answer it.
        private void note(Note note) {
            if (put(note)) {
                now.answersTo(note.id()).forEach(this::note);
            }
        }

        private void claim(Claim claim) {
            if (put(claim)) {
                now.question(claim.question()).ifPresent(this::put);
                Stream.concat(now.verdictsOn(claim.id()).stream(), now.verdictsOn(claim.question()).stream())
                        .forEach(this::verdict);
                voice(claim.madeBy());
            }
        }

        private void verdict(Verdict verdict) {
            put(verdict);
            voice(verdict.voice());
        }

        private void interpretation(Interpretation each) {
            if (put(each)) {
                now.claim(each.claim()).ifPresent(this::claim);
                voice(each.voice());
                voice(each.reportedBy());
                Id.Work work = each.work();
                if (work != null) {
                    now.work(work).ifPresent(this::put);
                }
            }
        }

        private void evidence(Evidence evidence) {
            put(evidence);
            now.interpretation(evidence.interpretation()).ifPresent(this::interpretation);
        }

        private void voice(Id.@Nullable Voice voice) {
            if (voice != null) {
                now.voice(voice).ifPresent(this::put);
            }
        }

        private boolean put(Entity thing) {
            return in.putIfAbsent(thing.id(), thing) == null;
        }

        private <T extends Entity> List<T> those(Collection<T> all) {
            return all.stream().filter(each -> in.containsKey(each.id())).toList();
        }

        Gathered gathered() {
            return new Gathered(
                    those(now.notes()),
                    those(now.claims()),
                    those(now.interpretations()),
                    those(now.evidence()),
                    those(now.verdicts()),
                    those(now.questions()),
                    those(now.voices()),
                    those(now.works()));
        }
    }

    /// How many annotations they make.
    int annotations() {
        return notes.size() + claims.size() + interpretations.size() + evidence.size() + verdicts.size();
    }

    /// The things that can have anchors, with their ids.
    List<Id> anchored() {
        List<Id> ids = new ArrayList<>();
        notes.forEach(each -> ids.add(each.id()));
        claims.forEach(each -> ids.add(each.id()));
        evidence.forEach(each -> ids.add(each.id()));
        return ids;
    }

    /// The documents that they speak of, here or only expected, each once.
    List<Id.Document> documents(Snapshot now) {
        Stream<Id.Document> passages =
                anchored().stream().flatMap(id -> now.anchorsOf(id).stream()).map(anchor -> anchor.document());
        Stream<Id.Document> whole =
                notes.stream().map(note -> note.thread().whole()).filter(Objects::nonNull);
        return Stream.concat(passages, whole).distinct().toList();
    }
}
