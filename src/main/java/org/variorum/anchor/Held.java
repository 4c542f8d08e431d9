package org.variorum.anchor;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;

/// The place of a passage whose words have changed while what stands round it is held: no other place can be
/// meant.
final class Held {
    /// Its two ends are still one passage up to so many times its length apart.
    private static final int TORN = 2;

    /// A longer word may have been put for a short one.
    private static final int WORD = 16;

    private final Indexed in;
    private final NormalForm old;
    private final Kept kept;
    private final Holds holds;
    private final Contested contested;
    private final Passage passage;
    private final int room;

    /// @param room the length of a change, besides the passage itself, in which its place is no longer certain
    Held(Carrying carrying, Passage passage, int room) {
        this.in = carrying.in();
        this.old = carrying.collation().old();
        this.kept = carrying.collation().kept();
        this.holds = carrying.collation().holds();
        this.contested = carrying.collation().byWhatIsGone();
        this.passage = passage;
        this.room = room;
    }

    /// Null where the place is not certain, or nothing stands there any more.
    @Nullable
    Place place() {
        int first = kept.holding(passage.from(), passage.from() + 1);
        int last = kept.holding(passage.to() - 1, passage.to());
        int from = first >= 0 ? there(first, passage.from()) : start(kept.before(passage.from()) + 1);
        int to = last >= 0 ? there(last, passage.to() - 1) + 1 : end(kept.before(passage.to() - 1) + 1);
        if (from < 0 || to - from > TORN * passage.length() + room || !isInOrder() || isContested()) {
            return null;
        }
        boolean heldBefore = first < 0 || holds.before(first, passage.from(), room);
        boolean heldAfter = last < 0 || holds.after(last, passage.to(), room);
        String chars = in.normal().chars();
        while (from < to && chars.charAt(from) == ' ') {
            from++;
        }
        while (from < to && chars.charAt(to - 1) == ' ') {
            to--;
        }
        return from < to && heldBefore && heldAfter ? place(from, to) : null;
    }

    private boolean isContested() {
        int sum = kept.within(passage.from(), passage.to()).stream()
                .mapToInt(Run::length)
                .sum();
        return 2 * contested.in(passage.from(), passage.to()) > sum;
    }

    private int there(int run, int offset) {
        return kept.run(run).now() + offset - kept.run(run).old();
    }

    private boolean isInOrder() {
        int last = kept.before(passage.to() - 1);
        for (int i = kept.before(passage.from()) + 1; i <= last; i++) {
            if (i > 0 && kept.changeBefore(i) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Where it begins in the change before a run; -1 where that is not certain.
    private int start(int after) {
        boolean held = after == 0 || holds.before(after - 1, kept.run(after - 1).oldEnd(), room);
        return held ? fine(after, passage.from(), true) : -1;
    }

    private int end(int after) {
        boolean held =
                after == kept.count() || holds.after(after, kept.run(after).old(), room);
        return held ? fine(after, passage.to(), false) : -1;
    }

    private int fine(int after, int offset, boolean isStart) {
        int change = kept.changeBefore(after);
        if (change < 0 || change > room + passage.length()) {
            return -1;
        }
        int oldFrom = after == 0 ? 0 : kept.run(after - 1).oldEnd();
        int oldTo = after == kept.count() ? old.length() : kept.run(after).old();
        int from = after == 0 ? 0 : kept.run(after - 1).nowEnd();
        int to = after == kept.count() ? in.normal().length() : kept.run(after).now();
        boolean whole = passage.from() <= oldFrom && oldTo <= passage.to();
        if (whole && to - from <= TORN * (oldTo - oldFrom) + WORD) {
            return isStart ? from : to;
        }
        if (!FineMap.isSmall(oldTo - oldFrom, to - from)) {
            return -1;
        }
        CharSequence was = old.chars().subSequence(oldFrom, oldTo);
        CharSequence is = in.normal().chars().subSequence(from, to);
        return from + FineMap.at(was, is, offset - oldFrom, isStart);
    }

    private @Nullable Place place(int from, int to) {
        Query query = passage.query();
        Range rough = in.range(from, to);
        int start = query.wholeAtStart() ? Edges.nearestBetweenWords(in.text(), rough.start()) : rough.start();
        int last = query.wholeAtEnd() ? Edges.nearestBetweenWords(in.text(), rough.end()) : rough.end();
        Range range = start < last ? Edges.trim(in.text(), new Range(start, last)) : rough;
        if (range.isEmpty()) {
            return null;
        }
        Range whole = Edges.wholeCharacters(in.text(), range);
        int first = in.normal().at(whole.start());
        int end = Math.max(first, in.normal().at(whole.end()));
        Sides sides = new Surroundings(query, in.symbols()).at(first, end);
        return new Place(first, end, whole, likeness(first, end), Fidelity.NEAR, sides);
    }

    private double likeness(int from, int to) {
        int length = passage.length();
        int longer = Math.max(length, to - from);
        if (longer > Rules.WHOLE) {
            int same = kept.within(passage.from(), passage.to()).stream()
                    .mapToInt(Run::length)
                    .sum();
            return (double) same / longer;
        }
        Symbols symbols = in.symbols();
        BitPattern pattern = new BitPattern(symbols.of(passage.query().words()), symbols.size(), false);
        int edits = pattern.distances(symbols, from, 1, to - from)[to - from];
        return Math.max(0, 1 - (double) edits / length);
    }
}
