package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.ingest.Formats;
import org.variorum.ingest.Ingested;
import org.variorum.ingest.Source;
import org.variorum.ingest.Unreadable;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Hash;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.ui.VersionReport;
import org.variorum.work.Progress;

/// Brings in one file as the new text of a document that is there: one change, which takes everything tied to
/// the document along.
final class VersionIntake {
    private final Library library;

    VersionIntake(Library library) {
        this.library = library;
    }

    /// @param file as the reader named it
    /// @param id of a document in the library
    /// @throws Unreadable where it is no text that can be read, or that document cannot have it
    BringIn.Brought bring(String file, Source source, Id.Document id, Progress progress) throws Unreadable {
        Snapshot now = library.snapshot();
        Document old = current(now, id);
        String hash = Hash.of(source.bytes());
        progress.report(0.05, "Reading " + source.name());
        Ingested read = Formats.read(source, progress::isCancelled);
        progress.check();
        DocumentText text = read.text();
        String textHash = Hash.of(text.text());
        if (old.textHash().equals(textHash) && old.source().hash().equals(hash)) {
            return already(file, old, now);
        }
        if (text.text().isBlank() && text.pages().isEmpty()) {
            throw new Unreadable("“" + source.name() + "” holds no text; nothing was changed.");
        }
        DocumentText before = library.text(id).orElse(DocumentText.EMPTY);
        Optional<Merging> twin = twin(now, old, hash, textHash, text);
        progress.report(0.2, "Comparing it with the text of " + old.title());
        Document fresh = old.readers()
                .withText(
                        textHash,
                        Document.Size.of(text),
                        new Document.Source(source.name(), read.draft().mediaType(), hash));
        var newText = new NewText(now, old, before, fresh, text);
        progress.check();
        var earlier = newText.earlier(new Id.Document(Id.fresh()));
        Document document = newText.document();
        List<Edit> edits = new ArrayList<>();
        edits.add(earlier);
        edits.add(new Edit.Bring(document, text, source.bytes()));
        newText.anchors(_ -> true, progress, 0.3, 0.9).forEach(anchor -> edits.add(new Edit.Put(anchor)));
        edits.addAll(newText.translations(_ -> true));
        twin.ifPresent(merging -> edits.addAll(merging.edits()));
        progress.report(0.9, "Saving " + source.name());
        progress.check();
        Edit edit = Edit.of(Deed.NEW_VERSION, edits);
        Library.Applied applied = library.apply(edit);
        var report = VersionReport.of((Document) earlier.thing(), new Library.Made(edit, applied.inverse()));
        int waiting = TextIntake.waiting(applied.snapshot());
        boolean sameWords = old.textHash().equals(textHash);
        List<Anchor> after =
                report.lines().stream().map(VersionReport.Line::after).toList();
        return new BringIn.Brought(
                file,
                BringIn.Status.IMPORTED,
                id,
                document.title(),
                document.size().paragraphs(),
                document.size().words(),
                VersionSentences.replaced(source.name(), document, report, sameWords, applied.snapshot())
                        + twin.map(Merging::sentence).orElse(""),
                BringIn.Counts.of(after, waiting),
                after,
                applied,
                report,
                null);
    }

    private static Document current(Snapshot now, Id.Document id) throws Unreadable {
        Document document = now.document(id)
                .orElseThrow(() -> new Unreadable("There is no document “" + id.value() + "” in the library."));
        if (document.earlier() instanceof Document.Earlier earlier) {
            String title = now.document(earlier.of())
                    .map(Document::title)
                    .orElse(earlier.of().value());
            throw new Unreadable("That is an earlier version of “" + title
                    + "” and stays as it is; bring the file in as a new version of “" + title + "” itself.");
        }
        return document;
    }

    private static BringIn.Brought already(String file, Document document, Snapshot now) {
        List<Anchor> anchors = now.anchorsIn(document.id());
        return new BringIn.Brought(
                file,
                BringIn.Status.ALREADY,
                document.id(),
                document.title(),
                document.size().paragraphs(),
                document.size().words(),
                "“" + Sentences.name(file) + "” is the file that “" + document.title()
                        + "” was read from; nothing was changed.",
                BringIn.Counts.of(anchors, TextIntake.waiting(now)),
                List.of(),
                null);
    }

    /// Another document that was brought in with this text before it was known whose version it is.
    private Optional<Merging> twin(Snapshot now, Document old, String hash, String textHash, DocumentText text)
            throws Unreadable {
        Optional<Document> twin = now.documents().stream()
                .filter(other -> !other.id().equals(old.id())
                        && (other.source().hash().equals(hash)
                                || (other.textHash().equals(textHash)
                                        && !text.text().isBlank())))
                .findFirst();
        if (twin.isPresent() && !twin.get().origin().isReaders()) {
            throw new Unreadable("That text is in the library as “" + twin.get().title()
                    + "”, which came with a reading set; it cannot be a version of “" + old.title() + "” too.");
        }
        return twin.map(other -> new Merging(
                now,
                other,
                old.id(),
                Objects.requireNonNull(library.text(other.id()).orElse(text)),
                text));
    }
}
