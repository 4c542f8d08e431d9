package org.variorum.anchor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Passages of texts that are changed, looked for again: what came of it, counted. Seeded; every run is the same.
final class Trials {
    /// How a trial ended.
    enum End {
        RIGHT,
        RIGHT_AND_FLAGGED,
        WRONG_AND_FLAGGED,
        WRONG_AND_UNFLAGGED,
        AMBIGUOUS,
        LOST,
        LOST_THOUGH_PRESENT
    }

    private static final int[] LENGTHS = {5, 12, 20, 30, 60, 120, 300, 500};

    private final Random random;
    private final boolean bare;
    private final Map<String, Map<End, Integer>> table = new TreeMap<>();
    private final StringBuilder mistakes = new StringBuilder();

    /// @param bare whether the quotes are the words alone, as in most reading sets, and once in their text
    Trials(long seed, boolean bare) {
        this.random = new Random(seed);
        this.bare = bare;
    }

    void run(String original, Mutant.Kind kind, int quotes) {
        Finder before = new Finder(original);
        Mutant mutant = null;
        Finder finder = null;
        for (int i = 0; i < quotes; i++) {
            int length = Math.min(LENGTHS[random.nextInt(LENGTHS.length)], original.length() / 3);
            int start = random.nextInt(original.length() - length);
            Range passage = Edges.trim(original, wholeWords(original, new Range(start, start + length)));
            Selector.Quote quote = Finder.describe(original, passage);
            quote = bare ? new Selector.Quote(quote.exact(), "", "") : quote;
            if (passage.length() < 3 || !(before.find(quote, null) instanceof Found.Attached)) {
                continue;
            }
            if (finder == null || mutant == null || kind == Mutant.Kind.DELETED || i % 10 == 0) {
                mutant = Mutant.of(original, kind, passage, random);
                finder = new Finder(mutant.text());
            }
            Selector.Span hint = bare ? null : new Selector.Span(passage.start(), passage.end());
            End end = judge(finder.find(quote, hint), mutant, passage);
            count(kind.name(), end);
            count("length " + String.format(java.util.Locale.ROOT, "%3d", length), end);
            if (end == End.WRONG_AND_UNFLAGGED) {
                mistakes.append(kind)
                        .append(": ")
                        .append(quote)
                        .append(" -> ")
                        .append(finder.find(quote, hint))
                        .append('\n');
            }
        }
    }

    private static Range wholeWords(String text, Range range) {
        int start = Edges.nearestBetweenWords(text, range.start());
        int end = Math.max(start, Edges.nearestBetweenWords(text, range.end()));
        return Edges.wholeCharacters(text, new Range(start, end));
    }

    private static End judge(Found found, Mutant mutant, Range passage) {
        boolean present = mutant.surviving(passage) >= 0.7;
        return switch (found) {
            case Found.Attached attached ->
                // The words are the same; where a passage was torn apart, part of it is all there is.
                mutant.share(attached.place(), passage) >= 0.4 ? End.RIGHT : End.WRONG_AND_UNFLAGGED;
            case Found.Moved moved ->
                mutant.share(moved.place(), passage) >= 0.5 ? End.RIGHT_AND_FLAGGED : End.WRONG_AND_FLAGGED;
            case Found.Ambiguous _ -> End.AMBIGUOUS;
            case Found.Lost _ -> present ? End.LOST_THOUGH_PRESENT : End.LOST;
        };
    }

    private void count(String row, End end) {
        table.computeIfAbsent(row, _ -> new EnumMap<>(End.class)).merge(end, 1, Integer::sum);
    }

    int of(String row, End end) {
        return table.getOrDefault(row, Map.of()).getOrDefault(end, 0);
    }

    int all(End end) {
        return List.of(Mutant.Kind.values()).stream()
                .mapToInt(kind -> of(kind.name(), end))
                .sum();
    }

    String mistakes() {
        return mistakes.toString();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        table.forEach((row, ends) -> lines.append(String.format("%-14s %s%n", row, ends)));
        return lines.toString();
    }
}
