package org.variorum.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.ui.VersionReport;

/// Documents and their earlier versions on the command line.
final class Versions {
    private final Library library;
    private final Snapshot now;
    private final Names names;

    Versions(Library library) {
        this.library = library;
        this.now = library.snapshot();
        this.names = new Names(now);
    }

    /// What a file may become a version of, or the text of: a document that is there, or one that is expected.
    static Id.Document named(Snapshot now, String name) {
        return new Names(now)
                .find(name, Id.Document::new)
                .map(found -> ((Document) found).id())
                .or(() -> awaited(now, name))
                .orElseThrow(() -> new Problem(Near.sentence(
                        "document",
                        name,
                        Stream.concat(now.documents().stream().map(Document::id), expected(now))
                                .map(Id::slug)
                                .toList(),
                        "documents")));
    }

    private static Optional<Id.Document> awaited(Snapshot now, String name) {
        return Stream.concat(expected(now), now.anchors().stream().map(Anchor::document))
                .filter(id -> id.value().equals(name) || id.slug().equals(name))
                .findFirst();
    }

    private static Stream<Id.Document> expected(Snapshot now) {
        return now.sets().stream().flatMap(set -> set.expected().stream()).map(ReadingSet.Expected::id);
    }

    /// The earlier versions, the latest first.
    ///
    /// @param name of a document; null for all
    Listing list(@Nullable String name) {
        var listing = new Listing("of", "replaced", "words", "anchors", "id");
        List<Document> all = name == null ? now.earlierVersions() : now.earlierVersions(named(now, name));
        all.forEach(earlier -> fill(listing.add(), earlier));
        return listing;
    }

    private void fill(Listing.Row row, Document earlier) {
        Optional<VersionReport> report = library.replacing(earlier.id()).map(made -> VersionReport.of(earlier, made));
        Document.Earlier version = earlier.earlier();
        row.put("id", names.of(earlier.id()))
                .put("of", version == null ? null : names.of(version.of()))
                .put("title", earlier.title())
                .put(
                        "replaced",
                        version == null
                                ? null
                                : version.replaced()
                                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                                        .toString())
                .put("paragraphs", earlier.size().paragraphs())
                .put("words", earlier.size().words())
                .put("pages", earlier.size().pages())
                .put("file", earlier.source().file())
                .put("anchors", report.map(each -> counts(each.counts())).orElse(null))
                .put("passages", report.map(this::passages).orElse(List.of()));
    }

    /// Those that did not simply attach, as they stood right after the change.
    private List<?> passages(VersionReport report) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (VersionReport.Line line : report.lines()) {
            if (line.after().state() != Anchor.State.ATTACHED) {
                Listing.Row row = new Listing.Row();
                row.put("id", names.of(line.after().id()))
                        .put("before", Names.word(line.before().state()))
                        .put("state", Names.word(line.after().state()))
                        .put("score", line.after().score())
                        .put("reason", line.after().reason())
                        .put(
                                "quote",
                                line.after().quote() == null
                                        ? null
                                        : line.after().quote().exact());
                all.add(row.fields());
            }
        }
        return all;
    }

    static Map<String, Integer> counts(BringIn.Counts counts) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("attached", counts.attached());
        all.put("moved", counts.moved());
        all.put("ambiguous", counts.ambiguous());
        all.put("lost", counts.lost());
        all.put("pending", counts.pending());
        return all;
    }

    /// What a brought text may be, for a program; null where it is only itself.
    static @Nullable Map<String, @Nullable Object> looksLike(BringIn.Brought brought, Names names) {
        BringIn.LooksLike like = brought.looksLike();
        return like == null
                ? null
                : new Listing.Row()
                        .put("document", names.of(like.document()))
                        .put("title", like.title())
                        .put("expected", like.expected())
                        .put("share", like.share())
                        .fields();
    }
}
