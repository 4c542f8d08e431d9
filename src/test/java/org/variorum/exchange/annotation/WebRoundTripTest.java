package org.variorum.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.exchange.Omitted;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// A file says everything about a library's annotations that the library knows: nothing is lost in it but what it
/// names.
class WebRoundTripTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static Annotations thereAndBack(MadeLibrary library, Written written) throws BadAnnotations {
        assertThat(written.bytes()).isNotEmpty();
        return AnnotationFiles.read("a.jsonld", written.bytes(), NOW);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void exactlyWhatIsNamedIsLost(long seed) throws BadAnnotations {
        MadeLibrary library = MadeLibrary.of(seed);
        Snapshot now = library.snapshot();
        Written written = WebAnnotations.write(now, library.texts(), null, NOW, () -> {});
        Annotations back = thereAndBack(library, written);
        assertThat(back.omitted()).isEmpty();
        Set<Entity> restored = new HashSet<>(restored(back, library.texts()));
        List<Entity> lost =
                everything(now).filter(thing -> !restored.remove(thing)).toList();
        assertThat(restored).as("made up").isEmpty();
        assertThat(written.omitted())
                .extracting(Omitted::what, Omitted::count)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                counted("documents", now.documents()),
                                counted("earlier versions of documents", now.earlierVersions()),
                                counted("reading sets", now.sets()),
                                counted("dated events", now.events()))
                        .toList());
        assertThat(lost)
                .containsExactlyInAnyOrderElementsOf(Stream.<List<? extends Entity>>of(
                                now.documents(), now.earlierVersions(), now.sets(), now.events())
                        .flatMap(List::stream)
                        .map(Entity.class::cast)
                        .toList());
    }

    private static org.assertj.core.groups.Tuple counted(String what, List<?> things) {
        return org.assertj.core.groups.Tuple.tuple(what, things.size());
    }

    /// What the hooks become where the very documents are here.
    private static List<Entity> restored(Annotations back, Function<Id.Document, Optional<DocumentText>> texts) {
        List<Entity> all = new ArrayList<>();
        for (Entity thing : back.things()) {
            all.add(
                    thing instanceof Note note
                            ? note.withThread(new Note.Thread(
                                    back.hooks().stream()
                                            .filter(hook -> hook.of().equals(note.id())
                                                    && hook.target().isWhole())
                                            .map(hook -> hook.target().document())
                                            .findFirst()
                                            .orElse(null),
                                    note.thread().answers()))
                            : thing);
        }
        back.hooks().stream()
                .filter(hook -> !hook.target().isWhole())
                .map(hook -> anchor(hook, texts))
                .forEach(all::add);
        return all;
    }

    private static Anchor anchor(Hook hook, Function<Id.Document, Optional<DocumentText>> texts) {
        Target target = hook.target();
        Id.Document document = Objects.requireNonNull(target.document());
        Hook.Kept kept = Objects.requireNonNull(hook.kept());
        Target.Rectangle shape = target.rectangle();
        Target.Position position = target.position();
        Selector.Span span = position == null
                ? null
                : kept.state() == Anchor.State.PENDING
                        ? new Selector.Span(position.start(), position.end())
                        : texts.apply(document)
                                .map(text -> Objects.requireNonNull(position.in(new CodePoints(text.text()))))
                                .map(range -> new Selector.Span(range.start(), range.end()))
                                .orElse(null);
        return new Anchor(
                hook.id(),
                hook.origin(),
                hook.of(),
                document,
                target.quote(),
                span,
                shape == null
                        ? null
                        : new Selector.Region(shape.page(), shape.x(), shape.y(), shape.width(), shape.height()),
                kept.state(),
                kept.score(),
                kept.reason(),
                hook.order(),
                kept.settled(),
                hook.carriedFrom());
    }

    static Stream<Entity> everything(Snapshot now) {
        return Stream.<List<? extends Entity>>of(
                        now.sets(),
                        now.documents(),
                        now.earlierVersions(),
                        now.voices(),
                        now.works(),
                        now.questions(),
                        now.claims(),
                        now.interpretations(),
                        now.evidence(),
                        now.verdicts(),
                        now.notes(),
                        now.anchors(),
                        now.events())
                .flatMap(List::stream);
    }

    @Test
    void aDocumentsAnnotationsComeWithEverythingTheyNeed() throws BadAnnotations {
        for (long seed = 30; seed < 40; seed++) {
            MadeLibrary library = MadeLibrary.of(seed);
            Snapshot now = library.snapshot();
            Id.Document document = now.documents().getFirst().id();
            Annotations back =
                    thereAndBack(library, WebAnnotations.write(now, library.texts(), document, NOW, () -> {}));
            assertThat(back.omitted()).isEmpty();
            assertThat(everything(now)).containsAll(restored(back, library.texts()));
            assertThat(back.hooks().stream().map(Hook::id).map(Id.class::cast))
                    .containsAll(
                            now.anchorsIn(document).stream().map(Anchor::id).toList());
            assertThat(back.things().stream().map(Entity::id))
                    .containsAll(now.notesAbout(document).stream().map(Note::id).toList());
        }
    }

    @Test
    void theSameLibraryIsTheSameFile() {
        MadeLibrary library = MadeLibrary.of(50);
        assertThat(WebAnnotations.write(library.snapshot(), library.texts(), null, NOW, () -> {})
                        .bytes())
                .isEqualTo(WebAnnotations.write(MadeLibrary.of(50).snapshot(), library.texts(), null, NOW, () -> {})
                        .bytes());
    }
}
