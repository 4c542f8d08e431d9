package org.variorum.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.anchor.Collation;
import org.variorum.anchor.OffsetMap;
import org.variorum.compare.quotation.Variants;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// Two versions of one text read together: which paragraphs answer each other, and where the words differ. A pure
/// function of the two texts. Ranges are UTF-16 offsets.
///
/// @param pins from the one to the other, in the order of the one
/// @param here where the one has words that the other has not; empty ranges where it lacks some
/// @param there the same in the other
public record VersionPair(List<Pin> pins, List<Range> here, List<Range> there) {
    /// Where in a paragraph it is asked for its counterpart, in eighths.
    private static final int[] SAMPLES = {4, 1, 7, 2, 6};
    /// By so many characters there and back again may be off.
    private static final int NEAR = 3;

    /// Whether two documents are versions of one text.
    public static boolean areVersions(Document one, Document other) {
        return !one.id().equals(other.id()) && root(one).equals(root(other));
    }

    private static Id.Document root(Document document) {
        Document.Earlier earlier = document.earlier();
        return earlier == null ? document.id() : earlier.of();
    }

    public static VersionPair of(DocumentText one, DocumentText other) {
        Collation collation = Collation.of(one.text(), other.text());
        OffsetMap to = collation.toNew();
        OffsetMap back = collation.toOld();
        List<Pin> pins = new ArrayList<>();
        Map<Block, Block> answers = new LinkedHashMap<>();
        Set<Block> taken = new LinkedHashSet<>();
        for (Block block : one.blocks()) {
            Block answer = answer(block, other, to, back);
            if (answer != null && taken.add(answer)) {
                answers.put(block, answer);
                pins.add(new Pin(block.range(), answer.range(), Pin.Kind.ALIGNED, 1, List.of()));
            }
        }
        List<Range> here = new ArrayList<>();
        List<Range> there = new ArrayList<>();
        for (Block block : one.blocks()) {
            Block answer = answers.get(block);
            if (answer == null) {
                add(here, block.range());
            } else {
                differ(
                        one.slice(block.range()),
                        other.slice(answer.range()),
                        block.start(),
                        answer.start(),
                        here,
                        there);
            }
        }
        other.blocks().stream().filter(block -> !taken.contains(block)).forEach(block -> add(there, block.range()));
        there.sort(java.util.Comparator.comparingInt(Range::start));
        return new VersionPair(edged(pins, one, other), List.copyOf(here), List.copyOf(there));
    }

    private static void add(List<Range> all, Range range) {
        if (!range.isEmpty()) {
            all.add(range);
        }
    }

    private static List<Pin> edged(List<Pin> pins, DocumentText one, DocumentText other) {
        int end = one.text().length();
        int otherEnd = other.text().length();
        pins.add(new Pin(new Range(0, 0), new Range(0, 0), Pin.Kind.EDGE, 1, List.of()));
        pins.add(new Pin(new Range(end, end), new Range(otherEnd, otherEnd), Pin.Kind.EDGE, 1, List.of()));
        return List.copyOf(pins);
    }

    /// The block that holds what stands in this one: there and back again it has to be the same place.
    private static @org.jspecify.annotations.Nullable Block answer(
            Block block, DocumentText other, OffsetMap to, OffsetMap back) {
        for (int eighth : SAMPLES) {
            int at = block.start() + (block.end() - block.start()) * eighth / 8;
            int found = to.at(at);
            int index = other.blockAt(found);
            if (index >= 0 && Math.abs(back.at(found) - at) <= NEAR && block.end() > block.start()) {
                Block answer = other.blocks().get(index);
                if (answer.start() <= found && found <= answer.end()) {
                    return answer;
                }
            }
        }
        return null;
    }

    private static void differ(
            String one, String other, int oneStart, int otherStart, List<Range> here, List<Range> there) {
        if (one.equals(other)) {
            return;
        }
        Variants variants = Variants.of(one, other);
        add(variants.before(), oneStart, here);
        add(variants.now(), otherStart, there);
    }

    private static void add(List<Variants.Piece> pieces, int start, List<Range> ranges) {
        for (Variants.Piece piece : pieces) {
            if (piece.look() != Variants.Look.SAME) {
                ranges.add(new Range(
                        start + piece.range().start(), start + piece.range().end()));
            }
        }
    }
}
