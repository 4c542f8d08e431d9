package org.variorum.app.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Placing;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.work.Progress;

/// A document gets another text: what has to change so that everything tied to it goes on. The document keeps
/// its id; the text it had lives on as a document of its own.
final class NewText {
    private final Snapshot now;
    private final Document old;
    private final Document fresh;
    private final Placing placing;
    private final @Nullable Renumbering numbers;

    /// @param old the document as it is
    /// @param before its text
    /// @param fresh the same document with another text
    NewText(Snapshot now, Document old, DocumentText before, Document fresh, DocumentText after) {
        this.now = now;
        this.old = old;
        this.fresh = fresh;
        this.placing = new Placing(
                before, after, old.source().hash().equals(fresh.source().hash()));
        boolean answers = old.alignment().original() != null
                || !translations(now, old.id()).isEmpty();
        this.numbers = answers ? new Renumbering(before, after, placing) : null;
    }

    /// The old text as an earlier version of the document.
    Edit.Put earlier(Id.Document own) {
        Instant replaced = Instant.now();
        for (Document known : now.earlierVersions(old.id())) {
            Document.Earlier earlier = known.earlier();
            // The latest comes first in every list, also where two follow each other at once.
            if (earlier != null && !replaced.isAfter(earlier.replaced().plusMillis(1))) {
                replaced = earlier.replaced().plusMillis(2);
            }
        }
        return new Edit.Put(old.asEarlier(own, replaced));
    }

    /// The document with its new text.
    Document document() {
        if (numbers == null) {
            return fresh;
        }
        int originals = fresh.alignment().original() == null
                ? 0
                : now.document(fresh.alignment().original())
                        .map(original -> original.size().paragraphs())
                        .orElse(old.size().paragraphs());
        return fresh.aligned(numbers.ofTranslation(fresh, originals));
    }

    /// The anchors into the document, as they stand in the new text: also those that stay as they are, so that the
    /// change tells of all of them.
    List<Anchor> anchors(Predicate<Anchor> which, Progress progress, double from, double to) {
        List<Anchor> all = now.anchorsIn(old.id()).stream().filter(which).toList();
        int[] done = {0};
        return placing.placeAll(all, () -> {
            progress.check();
            if (done[0] % 50 == 0) {
                progress.report(
                        from + (to - from) * done[0] / all.size(),
                        "Carrying over passage " + (done[0] + 1) + " of " + all.size());
            }
            done[0]++;
        });
    }

    /// The translations whose paragraphs answer others now.
    List<Edit> translations(Predicate<Document> which) {
        List<Edit> edits = new ArrayList<>();
        if (numbers != null && !numbers.isSame()) {
            for (Document translation : translations(now, old.id())) {
                Document.Alignment aligned = numbers.ofOriginal(translation);
                if (which.test(translation) && !aligned.equals(translation.alignment())) {
                    edits.add(new Edit.Put(translation.aligned(aligned)));
                }
            }
        }
        return edits;
    }

    private static List<Document> translations(Snapshot now, Id.Document original) {
        return now.documents().stream()
                .filter(document -> original.equals(document.alignment().original()))
                .toList();
    }
}
