package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Placing;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Which paragraphs of a new text are which of the old one: for translations, whose paragraphs answer those of
/// another text by number.
final class Renumbering {
    /// Of two paragraphs, one has to lie so far in the other to be the same.
    private static final double HALF = 0.5;

    private final Map<Integer, List<Integer>> fresh = new HashMap<>();
    private final int before;
    private final boolean same;

    /// @param placing from the old text into the new one
    Renumbering(DocumentText old, DocumentText now, Placing placing) {
        Map<String, Integer> known = new HashMap<>();
        Map<String, Integer> standing = new HashMap<>();
        int count = 0;
        for (Block block : old.blocks()) {
            if (block.isNumbered()) {
                known.merge(old.slice(block.range()), 1, Integer::sum);
                count++;
            }
        }
        int freshCount = 0;
        for (Block block : now.blocks()) {
            if (block.isNumbered()) {
                freshCount++;
                standing.merge(now.slice(block.range()), block.number(), (_, _) -> 0);
            }
        }
        for (Block block : old.blocks()) {
            if (block.isNumbered()) {
                String words = old.slice(block.range());
                int plain = known.getOrDefault(words, 0) == 1 ? standing.getOrDefault(words, 0) : 0;
                fresh.put(block.number(), plain > 0 ? List.of(plain) : looked(old, now, block.range(), placing));
            }
        }
        before = count;
        same = count == freshCount
                && fresh.entrySet().stream().allMatch(each -> each.getValue().equals(List.of(each.getKey())));
    }

    private static List<Integer> looked(DocumentText old, DocumentText now, Range range, Placing placing) {
        if (range.isEmpty()) {
            return List.of();
        }
        Anchor passage = new Anchor(
                new Id.Anchor("paragraph"),
                Origin.READER,
                new Id.Note("paragraph"),
                new Id.Document("old"),
                Selector.Quote.of(old.text(), range),
                new Selector.Span(range.start(), range.end()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
        return placing.place(passage).range().map(place -> under(now, place)).orElse(List.of());
    }

    /// The numbers of the paragraphs that lie in a stretch of the text, or in which it lies.
    private static List<Integer> under(DocumentText now, Range place) {
        List<Integer> numbers = new ArrayList<>();
        for (Block block : now.blocks()) {
            int common = Math.min(block.end(), place.end()) - Math.max(block.start(), place.start());
            boolean isIn = common > HALF * (block.end() - block.start()) || common > HALF * place.length();
            if (block.isNumbered() && common > 0 && isIn) {
                numbers.add(block.number());
            }
        }
        return numbers;
    }

    /// Whether every paragraph kept its number, and none was added.
    boolean isSame() {
        return same;
    }

    /// How the paragraphs of the document itself answer those of its original now.
    Document.Alignment ofTranslation(Document document, int originals) {
        return changed(document.alignment(), originals, 0);
    }

    /// How the paragraphs of a translation answer those of the document now.
    Document.Alignment ofOriginal(Document translation) {
        return changed(translation.alignment(), translation.size().paragraphs(), 1);
    }

    /// @param others how many paragraphs the other text has
    /// @param side which of the two numbers of a pair is this document's
    private Document.Alignment changed(Document.Alignment alignment, int others, int side) {
        Id.@Nullable Document original = alignment.original();
        if (same || original == null) {
            return alignment;
        }
        List<int[]> pairs = alignment.pairs().isEmpty() ? oneToOne(Math.min(before, others)) : alignment.pairs();
        List<int[]> now = pairs(pairs, side, number -> fresh.getOrDefault(number, List.of()));
        // Without any pair the paragraphs would be taken to answer one another by their numbers.
        return now.isEmpty() ? alignment : new Document.Alignment(original, now);
    }

    private static List<int[]> pairs(List<int[]> old, int side, Function<Integer, List<Integer>> fresh) {
        TreeSet<int[]> now = new TreeSet<>((one, other) ->
                one[0] == other[0] ? Integer.compare(one[1], other[1]) : Integer.compare(one[0], other[0]));
        for (int[] pair : old) {
            for (int number : fresh.apply(pair[side])) {
                now.add(side == 0 ? new int[] {number, pair[1]} : new int[] {pair[0], number});
            }
        }
        return List.copyOf(now);
    }

    private static List<int[]> oneToOne(int count) {
        List<int[]> pairs = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            pairs.add(new int[] {number, number});
        }
        return pairs;
    }
}
