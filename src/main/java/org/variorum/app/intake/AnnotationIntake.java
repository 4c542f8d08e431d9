package org.variorum.app.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.exchange.Omitted;
import org.variorum.exchange.annotation.AnnotationFiles;
import org.variorum.exchange.annotation.Annotations;
import org.variorum.exchange.annotation.BadAnnotations;
import org.variorum.exchange.annotation.Hook;
import org.variorum.exchange.annotation.HypothesisAnnotations;
import org.variorum.ingest.Source;
import org.variorum.ingest.Unreadable;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.work.Progress;

/// Brings in the annotations of another program, or of another library: in one change, all or nothing. What the
/// reader has changed since a file brought it stays the reader's.
final class AnnotationIntake {
    private final Library library;

    AnnotationIntake(Library library) {
        this.library = library;
    }

    /// Whether a file of this name holds annotations, if anything.
    static boolean isOne(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(".json") || plain.endsWith(".jsonld") || plain.endsWith(".ndjson");
    }

    /// @param file as the reader named it
    /// @throws Unreadable where it is no file of annotations; nothing was done then
    BringIn.Brought bring(String file, Source source, Progress progress) throws Unreadable {
        progress.report(0.05, "Reading " + source.name());
        Snapshot now = library.snapshot();
        Annotations annotations = withoutOurArgument(read(source), now);
        progress.check();
        progress.report(0.2, "Looking for the texts of " + source.name());
        Whereabouts where = new Whereabouts(now, library::text, progress::check);
        where.resolve(annotations.hooks(), source.name());
        Remembered remembered = new Remembered(library);
        AnnotationAnchors anchors = new AnnotationAnchors(now, library::text, where, remembered);
        AnnotationMerge merge = new AnnotationMerge(now, remembered);
        merge.merge(annotations, wholes(annotations.hooks(), anchors, where));
        for (Hook hook : annotations.hooks()) {
            if (merge.takes(hook)) {
                anchors.add(hook);
            }
        }
        progress.report(0.4, "Finding the passages of " + source.name());
        List<Anchor> placed = anchors.placed(progress::check);
        List<Edit> edits = new ArrayList<>();
        announce(annotations.hooks(), now, where, merge, source.name()).ifPresent(edits::add);
        List<Entity> things = new ArrayList<>(merge.put());
        things.addAll(placed);
        things.forEach(thing -> edits.add(new Edit.Put(thing)));
        progress.check();
        Library.Applied applied = null;
        if (!things.isEmpty()) {
            progress.report(0.8, "Saving " + source.name());
            remembered.save();
            applied = library.apply(Edit.of(Deed.BRING_ANNOTATIONS, edits));
        }
        List<Anchor> all = new ArrayList<>(placed);
        all.addAll(anchors.standing());
        List<Omitted> left = new ArrayList<>(annotations.omitted());
        left.addAll(unplaced(annotations.hooks(), anchors, where));
        return brought(file, left, merge, all, placed, applied);
    }

    private static Annotations read(Source source) throws Unreadable {
        try {
            Annotations read = AnnotationFiles.read(source.name(), source.bytes(), Instant.now());
            if (read.things().isEmpty()) {
                throw new Unreadable("“" + source.name() + "” holds no annotations; nothing was brought in.");
            }
            return read;
        } catch (BadAnnotations bad) {
            throw new Unreadable(String.valueOf(bad.getMessage()));
        }
    }

    /// The same without the notes as which claims and evidence travelled that are here in person.
    private static Annotations withoutOurArgument(Annotations read, Snapshot now) {
        Set<Id> ours = Stream.concat(
                        now.claims().stream().map(Entity::id),
                        now.evidence().stream().map(Entity::id))
                .map(HypothesisAnnotations::asNote)
                .collect(Collectors.toSet());
        return new Annotations(
                read.things().stream()
                        .filter(thing -> !ours.contains(thing.id()))
                        .toList(),
                read.hooks().stream().filter(hook -> !ours.contains(hook.of())).toList(),
                read.omitted());
    }

    /// Notes with nothing that an anchor could keep are about the whole of their text.
    private static Map<Id, Id.Document> wholes(List<Hook> hooks, AnnotationAnchors anchors, Whereabouts where) {
        Map<Id, Id.Document> whole = new HashMap<>();
        for (Hook hook : hooks) {
            if (hook.of() instanceof Id.Note && !anchors.keeps(hook)) {
                whole.putIfAbsent(hook.of(), where.of(hook.target()));
            }
        }
        return whole;
    }

    /// Passages of which only the place is known, where nobody can say what stands there.
    private static List<Omitted> unplaced(List<Hook> hooks, AnnotationAnchors anchors, Whereabouts where) {
        int away = 0;
        int outside = 0;
        for (Hook hook : hooks) {
            if (!hook.target().isWhole() && !anchors.keeps(hook)) {
                away += where.isHere(hook.target()) ? 0 : 1;
                outside += where.isHere(hook.target()) ? 1 : 0;
            }
        }
        return Stream.of(
                        new Omitted(
                                "places without words, in texts that are not here",
                                away,
                                "nobody can say what stands there; bring in the texts, and then this file again. Until"
                                        + " then the notes stand on the texts as a whole."),
                        new Omitted(
                                "places without words that are not in the text",
                                outside,
                                "the text here is another one or shorter; the notes stand on it as a whole."))
                .filter(each -> each.count() > 0)
                .toList();
    }

    private static Optional<Edit> announce(
            List<Hook> hooks, Snapshot now, Whereabouts where, AnnotationMerge merge, String file) {
        Announcement announcement = new Announcement(now);
        for (Hook hook : hooks) {
            if (!where.isHere(hook.target()) && merge.takes(hook)) {
                announcement.await(where.of(hook.target()), hook.target());
            }
        }
        return announcement.set(file).map(Edit.Put::new);
    }

    private BringIn.Brought brought(
            String file,
            List<Omitted> omitted,
            AnnotationMerge merge,
            List<Anchor> all,
            List<Anchor> placed,
            Library.@org.jspecify.annotations.Nullable Applied applied) {
        Snapshot after = applied == null ? library.snapshot() : applied.snapshot();
        Optional<Document> main = mostly(all, after);
        int pending = (int) all.stream()
                .filter(anchor -> anchor.state() == Anchor.State.PENDING)
                .count();
        BringIn.Counts counts = BringIn.Counts.of(all, pending);
        List<Omitted> left = new ArrayList<>(omitted);
        if (merge.left() > 0) {
            left.add(new Omitted(
                    "claims, interpretations, pieces of evidence and verdicts",
                    merge.left(),
                    "what they belong to is neither in the file nor in the library; export them together with it."));
        }
        if (merge.rings > 0) {
            left.add(new Omitted("answers", merge.rings, "they answer themselves in a ring; they stand alone now."));
        }
        BringIn.Annotated notes = new BringIn.Annotated(
                merge.added,
                merge.updated,
                merge.kept(),
                merge.same,
                left.stream()
                        .map(each -> new BringIn.Left(each.what(), each.count(), each.why()))
                        .toList());
        return new BringIn.Brought(
                file,
                applied == null ? BringIn.Status.ALREADY : BringIn.Status.IMPORTED,
                main.map(Document::id).orElse(null),
                main.map(Document::title).orElse(""),
                main.map(document -> document.size().paragraphs()).orElse(0),
                main.map(document -> document.size().words()).orElse(0),
                AnnotationSentences.brought(Sentences.name(file), notes, counts, left, applied == null),
                counts,
                placed.stream()
                        .filter(anchor -> anchor.state() != Anchor.State.ATTACHED)
                        .toList(),
                applied,
                null,
                null,
                notes);
    }

    /// The document that most of the passages are in, of those that are here.
    private static Optional<Document> mostly(List<Anchor> anchors, Snapshot now) {
        Map<Id.Document, Long> counts = anchors.stream()
                .collect(Collectors.groupingBy(Anchor::document, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(each -> now.document(each.getKey()).isPresent())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .flatMap((Function<Id.Document, Optional<Document>>) now::document);
    }
}
