package org.variorum.compare.quotation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;

/// The texts in which the quotations of a document are looked up, in the order in which they are believed.
///
/// @param texts nearest first
/// @param absent texts that its claims lean on and that are not in the library
/// @param nearby for each text that evidence points into: the claims of the document that this evidence is
///     about, so that for a quotation those of its own paragraph come first
public record Linked(List<Text> texts, List<Id.Document> absent, Map<Id.Document, Set<Id.Claim>> nearby) {
    /// How a text is linked to the one that quotes.
    public enum Tie {
        /// It is the text itself: an anchor is looked up where it was made.
        ITSELF,
        /// Evidence on a claim that the document makes points into it.
        EVIDENCE,
        /// It is an original or a translation of such a text, or of the document itself.
        VERSION,
        /// It is evidence on a claim on which the document is evidence too.
        SHARED,
        /// It is in the same reading set.
        SET;

        /// Whether somebody tied it to the document, so that what is not found in it counts.
        public boolean isClose() {
            return this == ITSELF || this == EVIDENCE || this == VERSION;
        }
    }

    public record Text(Document document, Tie tie) {
        /// Whether what is not found in it counts.
        boolean isLinked() {
            return tie.isClose();
        }
    }

    private static final Comparator<Text> NEAREST =
            comparing(Text::tie).thenComparing(text -> rank(text.document().role()));

    /// @param wholeSet whether the rest of the reading set is searched too, after what is linked
    public static Linked of(Snapshot now, Id.Document quoting, boolean wholeSet) {
        Map<Id.Document, Tie> ties = new LinkedHashMap<>();
        Map<Id.Document, Set<Id.Claim>> nearby = new LinkedHashMap<>();
        for (Claim claim : now.claims()) {
            if (now.anchorsOf(claim.id()).stream().anyMatch(a -> a.document().equals(quoting))) {
                for (Id.Document source : evidence(now, claim.id())) {
                    ties.putIfAbsent(source, Tie.EVIDENCE);
                    nearby.computeIfAbsent(source, _ -> new HashSet<>()).add(claim.id());
                }
            }
        }
        List.copyOf(ties.keySet())
                .forEach(source -> versions(now, source).forEach(it -> {
                    ties.putIfAbsent(it, Tie.VERSION);
                    nearby.computeIfAbsent(it, _ -> new HashSet<>()).addAll(nearby.getOrDefault(source, Set.of()));
                }));
        versions(now, quoting).forEach(it -> ties.putIfAbsent(it, Tie.VERSION));
        for (Claim claim : now.claims()) {
            List<Id.Document> all = evidence(now, claim.id());
            if (all.contains(quoting)) {
                all.forEach(it -> ties.putIfAbsent(it, Tie.SHARED));
            }
        }
        if (wholeSet) {
            beside(now, quoting).forEach(it -> ties.putIfAbsent(it, Tie.SET));
        }
        ties.remove(quoting);
        List<Text> texts = new ArrayList<>();
        List<Id.Document> absent = new ArrayList<>();
        ties.forEach((id, tie) -> now.document(id).ifPresentOrElse(it -> texts.add(new Text(it, tie)), () -> {
            if (tie == Tie.EVIDENCE) {
                absent.add(id);
            }
        }));
        texts.sort(NEAREST);
        return new Linked(List.copyOf(texts), List.copyOf(absent), Map.copyOf(nearby));
    }

    /// Those that lean on the claims of one paragraph first.
    List<Text> nearestTo(Set<Id.Claim> claims) {
        if (claims.isEmpty()) {
            return texts;
        }
        return texts.stream()
                .sorted(comparing((Text text) -> nearby
                                .getOrDefault(text.document().id(), Set.of())
                                .stream()
                                .noneMatch(claims::contains))
                        .thenComparing(NEAREST))
                .toList();
    }

    private static int rank(Role role) {
        return switch (role) {
            case PRIMARY -> 0;
            case SCHOLARSHIP -> 1;
            case ARTICLE -> 2;
            case REFERENCE -> 3;
        };
    }

    private static List<Id.Document> evidence(Snapshot now, Id.Claim claim) {
        Set<Id.Document> all = new LinkedHashSet<>();
        for (Interpretation each : now.interpretationsOf(claim)) {
            for (Evidence evidence : now.evidenceOf(each.id())) {
                now.anchorsOf(evidence.id()).stream().map(Anchor::document).forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    /// The original and the translations of a text, without itself.
    static List<Id.Document> versions(Snapshot now, Id.Document of) {
        Id.Document original = now.document(of)
                .map(document -> document.alignment().original())
                .orElse(null);
        Id.Document root = original == null ? of : original;
        Set<Id.Document> all = new LinkedHashSet<>();
        if (now.document(root).isPresent()) {
            all.add(root);
        }
        now.documents().stream()
                .filter(each -> Objects.equals(each.alignment().original(), root))
                .map(Document::id)
                .forEach(all::add);
        all.remove(of);
        return List.copyOf(all);
    }

    /// Everything in the sets that a document belongs to; for one in no set, everything.
    private static List<Id.Document> beside(Snapshot now, Id.Document document) {
        List<Id.Document> all = now.sets().stream()
                .map(ReadingSet::documents)
                .filter(documents -> documents.contains(document))
                .flatMap(List::stream)
                .filter(it -> now.document(it).isPresent())
                .distinct()
                .toList();
        return all.isEmpty() ? now.documents().stream().map(Document::id).toList() : all;
    }
}
