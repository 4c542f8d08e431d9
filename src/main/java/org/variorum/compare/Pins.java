package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// Finds what ties one document to another. Between a text and its translation, or two versions of a text, that
/// is their paragraphs and nothing else; between two other texts the claims made in them and the evidence found in
/// them.
public final class Pins {
    /// Of so many places of one claim in one text pins are made; the places of the claim itself come first.
    private static final int PLACES = 24;

    /// A document and its text.
    public record Side(Document document, DocumentText text) {}

    /// A passage that has to do with a claim.
    ///
    /// @param position whose evidence it is; null where the claim itself is made
    private record Passage(Range range, Id.@Nullable Interpretation position) {}

    private record Places(int here, int there) {}

    private Pins() {}

    /// @param own what the reader tied, in any documents
    public static LinkedTexts link(Snapshot now, Side mine, Side its, List<OwnPin> own) {
        return new LinkedTexts(of(now, mine, its, own), Outline.of(mine.text()), Outline.of(its.text()));
    }

    /// All pins between two documents, each pair of places once.
    public static List<Pin> of(Snapshot now, Side mine, Side its, List<OwnPin> own) {
        if (mine.document().id().equals(its.document().id())) {
            return List.of();
        }
        List<Pin> pins = new ArrayList<>();
        for (OwnPin pin : own) {
            pin.between(mine.document().id(), its.document().id())
                    .filter(found -> fits(found.here(), mine) && fits(found.there(), its))
                    .ifPresent(pins::add);
        }
        Optional<List<int[]>> pairs = pairs(mine.document(), its.document());
        if (VersionPair.areVersions(mine.document(), its.document())) {
            pins.addAll(VersionPair.of(mine.text(), its.text()).pins());
        } else if (pairs.isPresent()) {
            pins.addAll(aligned(pairs.get(), mine.text(), its.text()));
        } else {
            pins.addAll(contested(now, mine, its));
        }
        return merged(pins);
    }

    private static boolean fits(Range range, Side side) {
        return range.end() <= side.text().text().length();
    }

    /// How the paragraphs of two documents answer each other, if one translates the other or both a third one:
    /// `[mine, its]` numbers.
    static Optional<List<int[]>> pairs(Document mine, Document its) {
        int most = Math.min(mine.size().paragraphs(), its.size().paragraphs());
        List<int[]> plain = java.util.stream.IntStream.rangeClosed(1, most)
                .mapToObj(number -> new int[] {number, number})
                .toList();
        if (its.id().equals(mine.alignment().original())) {
            return Optional.of(
                    mine.alignment().pairs().isEmpty()
                            ? plain
                            : mine.alignment().pairs());
        }
        if (mine.id().equals(its.alignment().original())) {
            return Optional.of(
                    its.alignment().pairs().isEmpty()
                            ? plain
                            : its.alignment().pairs().stream()
                                    .filter(pair -> pair.length == 2)
                                    .map(pair -> new int[] {pair[1], pair[0]})
                                    .toList());
        }
        Id.Document third = mine.alignment().original();
        boolean both = third != null && third.equals(its.alignment().original());
        if (!both) {
            return Optional.empty();
        }
        boolean one =
                mine.alignment().pairs().isEmpty() && its.alignment().pairs().isEmpty();
        return Optional.of(one ? plain : through(mine, its));
    }

    /// Two translations of one original: their paragraphs answer each other where both answer the same one. A
    /// translation without pairs of its own answers one to one.
    private static List<int[]> through(Document mine, Document its) {
        List<int[]> pairs = new ArrayList<>();
        for (int[] left : own(mine)) {
            for (int[] right : own(its)) {
                if (left.length == 2 && right.length == 2 && left[1] == right[1]) {
                    pairs.add(new int[] {left[0], right[0]});
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static List<int[]> own(Document one) {
        return !one.alignment().pairs().isEmpty()
                ? one.alignment().pairs()
                : java.util.stream.IntStream.rangeClosed(1, one.size().paragraphs())
                        .mapToObj(number -> new int[] {number, number})
                        .toList();
    }

    private static List<Pin> aligned(List<int[]> pairs, DocumentText mine, DocumentText its) {
        Map<Integer, Range> here = paragraphs(mine);
        Map<Integer, Range> there = paragraphs(its);
        List<Pin> pins = new ArrayList<>();
        for (int[] pair : pairs) {
            Range left = pair.length == 2 ? here.get(pair[0]) : null;
            Range right = pair.length == 2 ? there.get(pair[1]) : null;
            if (left != null && right != null) {
                pins.add(new Pin(left, right, Pin.Kind.ALIGNED, 1, List.of()));
            }
        }
        int end = mine.text().length();
        int itsEnd = its.text().length();
        pins.add(new Pin(new Range(0, 0), new Range(0, 0), Pin.Kind.EDGE, 1, List.of()));
        pins.add(new Pin(new Range(end, end), new Range(itsEnd, itsEnd), Pin.Kind.EDGE, 1, List.of()));
        return pins;
    }

    private static Map<Integer, Range> paragraphs(DocumentText text) {
        Map<Integer, Range> paragraphs = new LinkedHashMap<>();
        for (Block block : text.blocks()) {
            if (block.isNumbered()) {
                paragraphs.putIfAbsent(block.number(), block.range());
            }
        }
        return paragraphs;
    }

    private static List<Pin> contested(Snapshot now, Side mine, Side its) {
        Map<Id.Claim, Set<Passage>> here = passages(now, mine);
        Map<Id.Claim, Set<Passage>> there = passages(now, its);
        List<Pin> pins = new ArrayList<>();
        here.forEach((claim, passages) -> {
            for (Passage left : first(passages)) {
                for (Passage right : first(there.getOrDefault(claim, Set.of()))) {
                    pins.add(new Pin(left.range(), right.range(), kind(left, right), 1, List.of(claim)));
                }
            }
        });
        return pins;
    }

    private static List<Passage> first(Set<Passage> passages) {
        return passages.stream()
                .sorted(Comparator.comparing(passage -> passage.position() != null))
                .limit(PLACES)
                .toList();
    }

    private static Pin.Kind kind(Passage left, Passage right) {
        if (left.position() == null || right.position() == null) {
            return left.position() == right.position() ? Pin.Kind.CLAIM : Pin.Kind.GROUND;
        }
        return left.position().equals(right.position()) ? Pin.Kind.POSITION : Pin.Kind.SAME_CLAIM;
    }

    private static Map<Id.Claim, Set<Passage>> passages(Snapshot now, Side side) {
        Map<Id.Claim, Set<Passage>> passages = new LinkedHashMap<>();
        for (Anchor anchor : now.anchorsIn(side.document().id())) {
            Optional<Range> range = anchor.range().filter(found -> fits(found, side));
            if (range.isEmpty()) {
                continue;
            }
            switch (anchor.of()) {
                case Id.Claim claim -> add(passages, claim, new Passage(range.get(), null));
                case Id.Evidence evidence ->
                    now.evidence(evidence)
                            .map(Evidence::interpretation)
                            .flatMap(now::interpretation)
                            .ifPresent(position ->
                                    add(passages, position.claim(), new Passage(range.get(), position.id())));
                default -> {}
            }
        }
        return passages;
    }

    private static void add(Map<Id.Claim, Set<Passage>> passages, Id.Claim claim, Passage passage) {
        passages.computeIfAbsent(claim, _ -> new LinkedHashSet<>()).add(passage);
    }

    /// Pins between the same two places become one, of the firmest kind.
    private static List<Pin> merged(List<Pin> pins) {
        Map<Places, List<Pin>> same = new LinkedHashMap<>();
        for (Pin pin : pins) {
            same.computeIfAbsent(new Places(pin.at(), pin.to()), _ -> new ArrayList<>())
                    .add(pin);
        }
        return same.values().stream().map(Pins::merge).toList();
    }

    private static Pin merge(List<Pin> same) {
        Pin firmest = same.stream().max(Comparator.comparingDouble(Pin::weight)).orElseThrow();
        Set<Id.Claim> claims = new LinkedHashSet<>(firmest.claims());
        same.forEach(pin -> claims.addAll(pin.claims()));
        return new Pin(firmest.here(), firmest.there(), firmest.kind(), same.size(), List.copyOf(claims));
    }
}
