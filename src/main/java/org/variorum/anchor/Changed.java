package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;

/// A passage of an old text of which not everything is in the new one in one piece.
final class Changed {
    /// In a change of so many characters, the place of a passage is still certain enough to show it, to be checked.
    private static final int ROOM = 64;

    private final Carrying carrying;
    private final Kept kept;
    private final Passage passage;
    private final Query query;
    private final List<Run> left;

    Changed(Carrying carrying, Passage passage) {
        this.carrying = carrying;
        this.kept = carrying.collation().kept();
        this.passage = passage;
        this.query = passage.query();
        this.left = together(kept.within(passage.from(), passage.to()), passage.length());
    }

    /// Those of the parts that stand together in the new text: the most of it.
    private static List<Run> together(List<Run> parts, int length) {
        List<Run> best = List.of();
        List<Run> some = new ArrayList<>();
        for (Run part : parts) {
            int apart = some.isEmpty() ? 0 : part.now() - some.getLast().nowEnd();
            if (apart < 0 || apart > length) {
                some = new ArrayList<>();
            }
            some.add(part);
            best = sum(some) > sum(best) ? List.copyOf(some) : best;
        }
        return best;
    }

    private static int sum(List<Run> parts) {
        return parts.stream().mapToInt(Run::length).sum();
    }

    Found found() {
        Place held = new Held(carrying, passage, Math.max(ROOM, passage.room())).place();
        if (held != null && (isAllThere() || held.words() >= Rules.HELD)) {
            boolean halfOfIt = !isAllThere() && query.weight() >= Rules.LONG && held.words() < Rules.WHOLLY;
            return halfOfIt && part() instanceof Found.Moved half ? half : changed(held);
        }
        int[] window = window();
        List<int[]> parts = new ArrayList<>(kept.added(passage.room()));
        if (window[0] < window[1]) {
            parts.add(window);
        }
        List<Place> places = carrying.places(passage, parts);
        if (places.isEmpty()) {
            return part();
        }
        return switch (carrying.judgement(query).of(places)) {
            case Found.Lost _ -> part();
            case Found.Attached(Range place) -> exact(place, window);
            case Found found -> found;
        };
    }

    /// The same words: certain only where it would have to stand, and where all of them may be from there.
    private Found exact(Range place, int[] window) {
        int from = carrying.in().normal().at(place.start());
        int to = carrying.in().normal().at(place.end());
        if (from < window[0] || from >= window[1]) {
            return new Found.Moved(place, 1, "The words stand in another place of the new text.");
        }
        int others = kept.fromElsewhere(from, to, passage.from(), passage.to());
        return others > Rules.CONTESTED * (to - from)
                ? new Found.Moved(place, 1, "The words are the same, but some of them stood in another place.")
                : new Found.Attached(place);
    }

    private boolean isAllThere() {
        return !left.isEmpty() && sum(left) >= passage.length() - left.size();
    }

    private Found changed(Place place) {
        return new Found.Moved(
                place.range(),
                place.score(),
                isAllThere()
                        ? "Its words are all there, with others among them."
                        : "The words have changed: " + Math.round(100 * place.words()) + " % are alike.");
    }

    /// What is left of it, where that is enough to know it by.
    private Found part() {
        double share = (double) sum(left) / passage.length();
        @Nullable Run longest = null;
        for (Run part : left) {
            longest = longest == null || part.length() > longest.length() ? part : longest;
        }
        boolean contested = 2 * carrying.collation().byWhatIsGone().in(passage.from(), passage.to()) > sum(left);
        if (longest == null || contested || share < Rules.PART || !isKnownBy(longest)) {
            return new Found.Lost(
                    share,
                    share < 0.25
                            ? "The words that stood here are not in the new text."
                            : "Too little is left of the words that stood here.");
        }
        return new Found.Moved(
                carrying.in().range(left.getFirst().now(), left.getLast().nowEnd()),
                share,
                "The passage was torn apart: " + Math.round(100 * share) + " % of its words stand here.");
    }

    private boolean isKnownBy(Run part) {
        Run run = kept.run(kept.before(part.old()));
        return carrying.collation()
                .holds()
                .within(
                        Math.max(run.old(), part.old() - Passage.CONTEXT),
                        Math.min(run.oldEnd(), part.oldEnd() + Passage.CONTEXT));
    }

    /// Where in the new text it is looked for first: round what is left of it, or where it would have to stand;
    /// empty where that cannot be said.
    private int[] window() {
        int length = carrying.in().normal().length();
        if (left.isEmpty()) {
            int before = kept.before(passage.from());
            int after = kept.before(passage.to() - 1) + 1;
            int from = before < 0 ? 0 : kept.run(before).nowEnd();
            int to = after == kept.count() ? length : kept.run(after).now();
            return new int[] {from, Math.max(from, to)};
        }
        int room = passage.length() / 2 + Passage.CONTEXT / 2;
        int from = left.getFirst().now() - (left.getFirst().old() - passage.from()) - room;
        int to = left.getLast().nowEnd() + (passage.to() - left.getLast().oldEnd()) + room;
        return new int[] {Math.max(0, from), Math.min(length, to)};
    }
}
