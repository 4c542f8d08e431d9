package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Finder;
import org.variorum.anchor.Recognition;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Hash;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// A text that passages in the library wait for.
///
/// @param set the reading set that announces it; null for a document that was taken away
/// @param share how many of the passages, 0 to 1, have to stand in a text for it to be this one
record Expectation(Id.Document document, @Nullable ReadingSet set, double share, List<Anchor> waiting) {
    private static final double USUAL_SHARE = 0.6;
    /// With so many of the passages it may be the text, but nobody can be sure.
    private static final double POSSIBLE = 0.25;
    /// Passages of so many characters together do not stand in another text by chance.
    private static final int TELLING = 60;

    private static final Comparator<Match> MORE =
            Comparator.comparingDouble(match -> match.evidence().share());

    /// @param only where the reader says which set; null for all of them
    static List<Expectation> all(Snapshot now, Id.@Nullable Set only) {
        Map<Id.Document, List<Anchor>> waiting = new LinkedHashMap<>();
        for (Anchor anchor : now.anchors()) {
            if (anchor.quote() != null && now.document(anchor.document()).isEmpty()) {
                waiting.computeIfAbsent(anchor.document(), _ -> new ArrayList<>())
                        .add(anchor);
            }
        }
        for (ReadingSet set : now.sets()) {
            set.expected().stream()
                    .filter(each ->
                            each.about() != null && now.document(each.id()).isEmpty())
                    .forEach(each -> waiting.putIfAbsent(each.id(), new ArrayList<>()));
        }
        List<Expectation> all = new ArrayList<>();
        waiting.forEach((document, anchors) -> {
            ReadingSet set = announcing(now, document).orElse(null);
            if (only == null || (set != null && set.id().equals(only))) {
                all.add(new Expectation(document, set, share(set, document), anchors));
            }
        });
        return all;
    }

    private static Optional<ReadingSet> announcing(Snapshot now, Id.Document document) {
        return now.sets().stream()
                .filter(set -> set.documents().contains(document)
                        || set.expected().stream().anyMatch(each -> each.id().equals(document)))
                .findFirst();
    }

    private static double share(@Nullable ReadingSet set, Id.Document document) {
        return announced(set, document).map(ReadingSet.Expected::share).orElse(USUAL_SHARE);
    }

    private static Optional<ReadingSet.Expected> announced(@Nullable ReadingSet set, Id.Document document) {
        return set == null
                ? Optional.empty()
                : set.expected().stream()
                        .filter(each -> each.id().equals(document))
                        .findFirst();
    }

    /// What the set calls it, where a set announces it.
    Optional<ReadingSet.Expected> announced() {
        return announced(set, document);
    }

    /// The one that a text is, if it is one of them.
    static Optional<Expectation> met(List<Expectation> all, DocumentText text) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String hash = Hash.of(text.text());
        Optional<Expectation> same = all.stream()
                .filter(each -> each.announced()
                        .map(ReadingSet.Expected::about)
                        .filter(about -> about.textHash().equals(hash))
                        .isPresent())
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        return matches(all, text)
                .filter(match -> match.evidence().share() >= match.expectation().share()
                        && match.evidence().characters() >= TELLING)
                .max(MORE)
                .map(Match::expectation);
    }

    /// The one that lies at the address that a text comes from, also where only whole-text notes wait for it.
    static Optional<Expectation> at(String address, Snapshot now) {
        Id.Document document = PlainAddress.document(address);
        if (address.isBlank() || now.document(document).isPresent()) {
            return Optional.empty();
        }
        ReadingSet set = announcing(now, document).orElse(null);
        List<Anchor> waiting = now.anchorsIn(document);
        return set == null && waiting.isEmpty() && now.notesAbout(document).isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(document, set, share(set, document), waiting));
    }

    /// @param evidence what speaks for a text being the expected one
    record Match(Expectation expectation, Recognition.Evidence evidence) {}

    /// The one that a text may be, which the reader has to say: a part of it, another edition that has much of it in
    /// other words, or one of which only few words are known.
    static Optional<Match> possible(List<Expectation> all, DocumentText text) {
        return matches(all, text)
                .filter(match -> match.evidence().share() >= POSSIBLE)
                .max(MORE);
    }

    private static Stream<Match> matches(List<Expectation> all, DocumentText text) {
        var finder = new Finder(text.text());
        return all.stream()
                .map(each -> new Match(each, Recognition.evidence(finder, each.quotes())))
                .filter(match -> match.evidence().share() > 0);
    }

    private List<Selector.Quote> quotes() {
        return waiting.stream()
                .map(Anchor::quote)
                .filter(Objects::nonNull)
                .map(Selector.Quote.class::cast)
                .toList();
    }
}
