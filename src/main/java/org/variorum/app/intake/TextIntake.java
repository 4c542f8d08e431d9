package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Placing;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.ingest.Draft;
import org.variorum.ingest.Formats;
import org.variorum.ingest.Ingested;
import org.variorum.ingest.Source;
import org.variorum.ingest.Unreadable;
import org.variorum.model.Anchor;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.Hash;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.work.Progress;

/// Brings in one file as a document.
final class TextIntake {
    private final Library library;

    TextIntake(Library library) {
        this.library = library;
    }

    /// @param file as the reader named it
    /// @throws Unreadable where it is no text that can be read
    BringIn.Brought bring(String file, Source source, BringIn.Options options, Progress progress) throws Unreadable {
        Snapshot now = library.snapshot();
        Id.Set set = options.set();
        Id.Document named = options.versionOf();
        List<Expectation> all = expectations(now, set, named);
        ReadingSet chosen = set == null ? null : now.set(set).orElseThrow(() -> unknown(set));
        String hash = Hash.of(source.bytes());
        Optional<Document> same = now.documents().stream()
                .filter(document -> document.source().hash().equals(hash))
                .findFirst();
        if (same.isPresent() && named == null) {
            return already(
                    file,
                    same.get(),
                    "is already in the library as “" + same.get().title() + "”.",
                    now);
        }
        Optional<Document> replaced = now.earlierVersions().stream()
                .filter(document -> document.source().hash().equals(hash))
                .findFirst();
        if (replaced.isPresent() && named == null) {
            return already(
                    file,
                    replaced.get(),
                    "is an earlier version of “" + replaced.get().title()
                            + "” and is already in the library; to go back to it, bring it in as a new version of that.",
                    now);
        }
        progress.report(0.1, "Reading " + source.name());
        Ingested read = Formats.read(source, progress::isCancelled);
        progress.check();
        String textHash = Hash.of(read.text().text());
        Optional<Document> alike = now.documents().stream()
                .filter(document -> document.textHash().equals(textHash)
                        && !read.text().text().isBlank())
                .findFirst();
        if (alike.isPresent() && named == null) {
            return already(
                    file,
                    alike.get(),
                    "holds the same text as “" + alike.get().title() + "”, which is already in the library (from "
                            + alike.get().source().file() + ").",
                    now);
        }
        progress.report(0.5, "Looking for the passages that wait for " + source.name());
        Optional<Expectation> met = named == null
                ? Expectation.at(read.draft().sourceUrl(), now).or(() -> Expectation.met(all, read.text()))
                : all.stream().findFirst();
        progress.check();
        Optional<BringIn.LooksLike> guess = met.isPresent()
                ? Optional.empty()
                : Guess.version(now, read.text(), library::text, progress).or(() -> Guess.expected(all, read.text()));
        Document document = document(source, hash, textHash, read, met);
        List<Anchor> placed = placed(met, read, progress);
        progress.report(0.9, "Saving " + source.name());
        progress.check();
        List<Edit> merging = new ArrayList<>();
        same.or(() -> alike)
                .filter(twin -> twin.origin().isReaders())
                .ifPresent(twin -> merging.addAll(new Merging(
                                now,
                                twin,
                                document.id(),
                                library.text(twin.id()).orElse(read.text()),
                                read.text())
                        .edits()));
        Library.Applied applied = library.apply(
                edit(document, read, source, placed, met.map(Expectation::set).orElse(chosen), merging));
        int waiting = waiting(applied.snapshot());
        return new BringIn.Brought(
                file,
                BringIn.Status.IMPORTED,
                document.id(),
                document.title(),
                document.size().paragraphs(),
                document.size().words(),
                Sentences.brought(source.name(), document, met.isPresent(), placed, waiting)
                        + guess.map(Guess::sentence).orElse(""),
                BringIn.Counts.of(placed, waiting),
                placed,
                applied,
                null,
                guess.orElse(null));
    }

    /// What is waited for; where the reader says which it is, only that.
    private static List<Expectation> expectations(Snapshot now, Id.@Nullable Set set, Id.@Nullable Document named)
            throws Unreadable {
        if (named == null) {
            return Expectation.all(now, set);
        }
        List<Expectation> one = Expectation.all(now, null).stream()
                .filter(each -> each.document().equals(named))
                .toList();
        if (one.isEmpty()) {
            throw new Unreadable("There is no document “" + named.slug()
                    + "” in the library, and none of that name is waited for; see the list of documents.");
        }
        return one;
    }

    private static Unreadable unknown(Id.Set set) {
        return new Unreadable("There is no reading set “" + set.value() + "” in the library; bring it in first.");
    }

    private static BringIn.Brought already(String file, Document document, String what, Snapshot now) {
        return new BringIn.Brought(
                file,
                BringIn.Status.ALREADY,
                document.id(),
                document.title(),
                document.size().paragraphs(),
                document.size().words(),
                "“" + Sentences.name(file) + "” " + what,
                BringIn.Counts.of(now.anchorsIn(document.id()), waiting(now)),
                List.of(),
                null);
    }

    static int waiting(Snapshot now) {
        return (int) now.anchors().stream()
                .filter(anchor -> anchor.state() == Anchor.State.PENDING)
                .count();
    }

    private static Document document(
            Source source, String hash, String textHash, Ingested read, Optional<Expectation> met) {
        Draft draft = read.draft();
        Optional<ReadingSet.Expected> announced = met.flatMap(Expectation::announced);
        Optional<Document> described = announced.map(ReadingSet.Expected::about);
        var own = new Document.Source(source.name(), draft.mediaType(), hash);
        if (described.isPresent()) {
            return described.get().withText(textHash, Document.Size.of(read.text()), own);
        }
        String title = announced.map(each -> Sentences.capital(each.title())).orElse(draft.title());
        return new Document(
                met.map(Expectation::document).orElseGet(() -> new Id.Document(Id.fresh())),
                Origin.READER,
                title,
                title,
                announced.map(ReadingSet.Expected::role).orElse(Role.PRIMARY),
                draft.language(),
                draft.date(),
                Completeness.FULL,
                new Document.Description(
                        "", draft.author(), "", "", "", "", draft.published(), "", draft.sourceUrl(), ""),
                Document.Alignment.NONE,
                textHash,
                Document.Size.of(read.text()),
                own);
    }

    private static List<Anchor> placed(Optional<Expectation> met, Ingested read, Progress progress) {
        if (met.isEmpty()) {
            return List.of();
        }
        var placing = new Placing(read.text());
        List<Anchor> placed = new ArrayList<>(placing.placeAll(met.get().waiting(), progress::check));
        placed.sort(Comparator.comparingInt(
                anchor -> anchor.range().map(Range::start).orElse(Integer.MAX_VALUE)));
        return List.copyOf(placed);
    }

    private static Edit edit(
            Document document,
            Ingested read,
            Source source,
            List<Anchor> placed,
            @Nullable ReadingSet set,
            List<Edit> merging) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Bring(document, read.text(), source.bytes()));
        if (set != null && !set.documents().contains(document.id())) {
            edits.add(new Edit.Put(SetUpdate.with(set, document.id())));
        }
        placed.forEach(anchor -> edits.add(new Edit.Put(anchor)));
        edits.addAll(merging);
        return Edit.of(Deed.BRING_DOCUMENT, edits);
    }
}
