package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One reading of a stretch of the text for several patterns: what each of them is like, with how many edits, and
/// where. Patterns of up to 64 characters go four at a time, those of up to 128 two at a time: their steps
/// do not wait for each other, so that the processor takes several at once.
///
/// The distance at a place is known from its column alone, and can fall by no more than one with every character.
/// So nothing is counted while no pattern can have come near enough.
final class Pass {
    /// Characters that are made ready at a time.
    private static final int BUFFER = 2048;

    private final Symbols text;
    private final int from;
    private final int to;

    /// @param from where reading begins: nothing before it belongs to any place
    /// @param to where it ends, exclusive
    Pass(Symbols text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /// Over the whole of a text.
    Pass(Symbols text) {
        this(text, 0, text.length());
    }

    /// @param pattern what is looked for
    /// @param most with so many edits at most
    /// @param hit told every end of a place, in order; wherever it begins
    record Wanted(BitPattern pattern, int most, BitPattern.Hit hit) {}

    /// Patterns that take a step together.
    interface Lanes {
        /// What the number of a character is multiplied by to find its row in their table.
        int stride();

        /// Takes the steps for the characters whose rows are `rows[from]` to `rows[to - 1]`.
        void run(int[] rows, int from, int to);

        /// Tells of the places that end here, unless `end` is negative, and answers for how many characters from
        /// here there can be no other: at least 1.
        int report(int end);
    }

    void search(BitPattern pattern, int most, BitPattern.Hit hit) {
        search(List.of(new Wanted(pattern, most, hit)));
    }

    /// Tells each of them of all its places.
    void search(List<Wanted> wanted) {
        List<Wanted> all = new ArrayList<>(wanted);
        all.removeIf(one -> one.most() < 0);
        all.sort(Comparator.comparingInt(one -> one.pattern().length()));
        for (int i = 0; i < all.size(); ) {
            int words = all.get(i).pattern().words();
            int group = words == 1 ? 4 : words == 2 ? 2 : 1;
            int j = i + 1;
            while (j < all.size() && j < i + group && all.get(j).pattern().words() == words) {
                j++;
            }
            read(lanes(all.subList(i, j), words));
            i = j;
        }
    }

    private Lanes lanes(List<Wanted> together, int words) {
        Wanted first = together.getFirst();
        if (together.size() == 1) {
            return words == 1 ? new OneShort(first) : new AnyLength(first);
        }
        return words == 1 ? new FourShort(together, text.size()) : new TwoMiddling(together, text.size());
    }

    private void read(Lanes lanes) {
        int[] rows = new int[Math.clamp(to - from, 0, BUFFER)];
        int free = lanes.report(-1);
        for (int start = from; start < to; start += rows.length) {
            int count = Math.min(rows.length, to - start);
            text.rows(start, start + count, lanes.stride(), rows);
            int at = 0;
            while (free <= count - at) {
                lanes.run(rows, at, at + free);
                at += free;
                free = lanes.report(start + at);
            }
            lanes.run(rows, at, count);
            free -= count - at;
        }
    }
}
