package org.variorum.app.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.anchor.Likeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.work.Progress;

/// What a text may be that the reader brought in as a document of its own. Nothing is done about it: it is only
/// said.
final class Guess {
    /// Two texts of which so much is the same are two versions of one; docs/versions.md has the figures.
    private static final double VERSION = 0.6;
    /// Longer by more than this, a text can hardly be a version of the other.
    private static final double LENGTHS = 0.55;

    private Guess() {}

    /// @param texts of the documents that are in the library
    static Optional<BringIn.LooksLike> version(
            Snapshot now, DocumentText text, Function<Id.Document, Optional<DocumentText>> texts, Progress progress) {
        if (text.text().isBlank()) {
            return Optional.empty();
        }
        int words = Document.Size.of(text).words();
        List<Document> near = now.documents().stream()
                .filter(document -> isNear(words, document.size().words()))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var likeness = new Likeness(text.text());
        return near.stream()
                .map(document -> {
                    progress.check();
                    double share = texts.apply(document.id())
                            .map(other -> likeness.to(other.text()))
                            .orElse(0.0);
                    return new BringIn.LooksLike(document.id(), document.title(), false, share);
                })
                .filter(like -> like.share() >= VERSION)
                .max(Comparator.comparingDouble(BringIn.LooksLike::share));
    }

    private static boolean isNear(int words, int others) {
        return Math.min(words, others) >= LENGTHS * Math.max(words, others);
    }

    /// An expected text, where too little speaks for it to be sure.
    static Optional<BringIn.LooksLike> expected(List<Expectation> all, DocumentText text) {
        return Expectation.possible(all, text)
                .map(match -> new BringIn.LooksLike(
                        match.expectation().document(),
                        match.expectation()
                                .announced()
                                .map(ReadingSet.Expected::title)
                                .orElse("a text that was taken away"),
                        true,
                        match.evidence().share()));
    }

    static String sentence(BringIn.LooksLike like) {
        long percent = Math.min(99, Math.round(100 * like.share()));
        return like.expected()
                ? " It may be “" + Sentences.capital(like.title()) + "”: " + percent
                        + " % of the passages that wait for that are in it. If it is, bring it in as that."
                : " It is nearly the text of “" + like.title() + "” (" + percent
                        + " % are the same). If it is a new version of that, bring it in as one.";
    }
}
