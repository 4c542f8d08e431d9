package org.variorum.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.exchange.Omitted;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Origin;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// What Hypothesis's form of a library's notes loses is what it names, and nothing else.
class HypothesisRoundTripTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private record Trip(Snapshot now, Map<String, Integer> omitted, Annotations back) {
        static Trip of(Snapshot now) throws BadAnnotations {
            Written written = HypothesisAnnotations.write(now, _ -> true, NOW);
            Map<String, Integer> omitted = new HashMap<>();
            for (Omitted each : written.omitted()) {
                assertThat(each.count()).isPositive();
                omitted.merge(each.what(), each.count(), Integer::sum);
            }
            return new Trip(now, omitted, AnnotationFiles.read("export.json", written.bytes(), NOW));
        }

        int lost(String what) {
            return omitted.getOrDefault(what, 0);
        }

        Map<Id, Note> notes() {
            Map<Id, Note> notes = new HashMap<>();
            for (Entity thing : back.things()) {
                if (now.find(thing.id()).isPresent()) {
                    notes.put(thing.id(), (Note) thing);
                }
            }
            return notes;
        }

        List<Hook> hooks(Note note) {
            return back.hooks().stream()
                    .filter(hook -> hook.of().equals(note.id()))
                    .toList();
        }

        Id.Document document(Hook hook) {
            Id.Document ours = hook.target().document();
            Set<Id.Document> all = new HashSet<>();
            now.anchors().forEach(anchor -> all.add(anchor.document()));
            now.documents().forEach(document -> all.add(document.id()));
            now.notes().forEach(note -> all.add(note.thread().whole()));
            return ours != null
                    ? ours
                    : hook.target().addresses().stream()
                            .map(address -> new Id.Document(Addresses.id("document", address)))
                            .filter(all::contains)
                            .findFirst()
                            .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyNoteComesBackAsItWas(long seed) throws BadAnnotations {
        Trip trip = Trip.of(MadeLibrary.of(seed).snapshot());
        Map<Id, Note> back = trip.notes();
        int marks = 0;
        int origins = 0;
        for (Note note : trip.now().notes()) {
            Note again = back.get(note.id());
            if (again != null) {
                assertThat(with(again.withThread(note.thread()), note.origin())).isEqualTo(note);
                origins += again.origin().equals(note.origin()) ? 0 : 1;
                assertThat(again.thread().answers()).isEqualTo(note.thread().answers());
                marks += sameWhole(trip, note) ? 0 : 1;
            }
        }
        assertThat(origins).isEqualTo(trip.lost("marks that a note came with a reading set"));
        assertThat(marks).isEqualTo(trip.lost("marks that a note is about the whole text too"));
        assertThat(trip.now().notes().size() - back.size()).isEqualTo(trip.lost("notes that stand nowhere"));
        assertThat(trip.back().omitted()).isEmpty();
    }

    private static Note with(Note note, Origin origin) {
        return new Note(
                note.id(),
                origin,
                note.kind(),
                note.body(),
                note.tags(),
                note.colour(),
                note.created(),
                note.modified(),
                note.thread(),
                note.from());
    }

    /// Whether the whole text that a note is about is known again.
    private static boolean sameWhole(Trip trip, Note note) {
        Id.Document whole = note.thread().whole();
        boolean shown = note.thread().answers() != null
                && trip.now()
                        .note(Objects.requireNonNull(note.thread().answers()))
                        .isPresent();
        return whole == null
                || (!shown
                        && trip.hooks(note).stream()
                                .anyMatch(hook -> hook.target().isWhole()
                                        && trip.document(hook).equals(whole)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyPassageComesBackWithItsWordsAndItsPlace(long seed) throws BadAnnotations {
        Trip trip = Trip.of(MadeLibrary.of(seed).snapshot());
        int regions = 0;
        int settled = 0;
        int carried = 0;
        for (Note note : trip.now().notes()) {
            List<Hook> hooks = trip.hooks(note).stream()
                    .filter(hook -> !hook.target().isWhole())
                    .toList();
            List<Anchor> anchors = trip.now().anchorsOf(note.id());
            List<Anchor> passages =
                    anchors.stream().filter(anchor -> anchor.quote() != null).toList();
            assertThat(hooks).hasSameSizeAs(passages);
            for (int i = 0; i < hooks.size(); i++) {
                Anchor anchor = passages.get(i);
                Target target = hooks.get(i).target();
                assertThat(target.quote()).isEqualTo(anchor.quote());
                assertThat(trip.document(hooks.get(i))).isEqualTo(anchor.document());
                assertThat(target.position())
                        .isEqualTo(
                                anchor.span() instanceof Selector.Span(int start, int end)
                                        ? new Target.Position(start, end, Target.Unit.UTF_16)
                                        : null);
                settled += anchor.settled() ? 1 : 0;
                carried += anchor.carriedFrom() != null ? 1 : 0;
            }
            regions += (int)
                    anchors.stream().filter(anchor -> anchor.region() != null).count();
        }
        assertThat(regions).isEqualTo(trip.lost("regions of page images"));
        assertThat(settled).isEqualTo(trip.lost("passages whose state was settled"));
        assertThat(carried).isEqualTo(trip.lost("marks that a passage was carried to another witness"));
    }

    @Test
    void whatIsNoNoteIsNamedByKindAndNumber() throws BadAnnotations {
        Snapshot now = MadeLibrary.of(7).snapshot();
        Trip trip = Trip.of(now);
        assertThat(trip.lost("claims")).isEqualTo(now.claims().size());
        assertThat(trip.lost("pieces of evidence")).isEqualTo(now.evidence().size());
        assertThat(trip.lost("interpretations")).isEqualTo(now.interpretations().size());
        assertThat(trip.lost("questions")).isEqualTo(now.questions().size());
        assertThat(trip.lost("verdicts")).isEqualTo(now.verdicts().size());
        assertThat(trip.lost("voices")).isEqualTo(now.voices().size());
        assertThat(trip.lost("works")).isEqualTo(now.works().size());
        assertThat(trip.lost("events")).isEqualTo(now.events().size());
        assertThat(trip.lost("reading sets")).isEqualTo(now.sets().size());
        assertThat(trip.lost("texts"))
                .isEqualTo(now.documents().size() + now.earlierVersions().size());
        long quoted = now.anchors().stream()
                .filter(anchor -> anchor.quote() != null && !(anchor.of() instanceof Id.Note))
                .map(Anchor::of)
                .distinct()
                .count();
        assertThat(trip.back().things().size() - trip.notes().size())
                .as("claims and evidence as notes")
                .isEqualTo((int) quoted);
    }

    @Test
    void theShippedSetsNotesComeBackAsTheyWere() throws Exception {
        SetContents set =
                new SetReader(new MarkdownReader()::read).read(SetFiles.folder(Path.of("documents/korea-1950")));
        List<Entity> all = new ArrayList<>(set.entities());
        set.documents().forEach(each -> all.add(each.document()));
        Snapshot now = Snapshot.of(all);
        Trip trip = Trip.of(now);
        assertThat(trip.notes().values()).hasSizeGreaterThan(30).allSatisfy(note -> {
            assertThat(now.notes()).contains(note);
            assertThat(trip.hooks(note))
                    .extracting(hook -> hook.target().quote())
                    .containsExactlyElementsOf(
                            now.anchorsOf(note.id()).stream().map(Anchor::quote).toList());
        });
        assertThat(trip.notes()).hasSameSizeAs(now.notes());
        assertThat(trip.omitted().keySet())
                .containsExactlyInAnyOrder(
                        "claims",
                        "pieces of evidence",
                        "interpretations",
                        "questions",
                        "voices",
                        "works",
                        "events",
                        "reading sets",
                        "texts");
    }
}
