package org.variorum.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Decides what came of looking, from the places that were found.
final class Judgement {
    /// A reader is not asked to choose among more.
    private static final int CANDIDATES = 10;

    /// Of two places that match alike, one is taken for nearest only if it is so many times nearer.
    private static final int NEARER = 8;

    private static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble((Place place) -> -place.score())
            .thenComparing(place -> !place.literal())
            .thenComparing(place -> place.range().start());

    private final Query query;
    private final Selector.@Nullable Span hint;
    private final int bodyEnd;

    Judgement(Query query, Selector.@Nullable Span hint, int bodyEnd) {
        this.query = query;
        this.hint = hint;
        this.bodyEnd = bodyEnd;
    }

    /// The one place where the words and all that is known of their surroundings are the same; null where there is none,
    /// or several.
    @Nullable Place sure(List<Place> exact) {
        List<Place> same = exact.stream().filter(p -> p.sides().areTheSame()).toList();
        if (same.size() > 1) {
            for (Place place : same) {
                if (hint != null && place.range().start() == hint.start()) {
                    return place;
                }
            }
            same = preferring(Place::literal, same);
            same = preferring(place -> place.range().end() <= bodyEnd, same);
        }
        return same.size() == 1 && exact.size() < Rules.PLACES ? same.getFirst() : null;
    }

    private static List<Place> preferring(Predicate<Place> preferred, List<Place> places) {
        List<Place> some = places.stream().filter(preferred).toList();
        return some.isEmpty() ? places : some;
    }

    Found of(List<Place> places) {
        if (places.isEmpty()) {
            return new Found.Lost(0, "Nothing like these words was found.");
        }
        List<Place> ranked = places.stream().sorted(BEST_FIRST).toList();
        Place best = ranked.getFirst();
        List<Place> rivals = ranked.stream()
                .filter(p -> p.score() >= best.score() - Rules.MARGIN)
                .filter(p -> p == best || !p.range().overlaps(best.range()))
                .toList();
        if (rivals.size() > 1 || places.size() >= Rules.PLACES) {
            return amongRivals(rivals);
        }
        return best.isExact() ? exact(best) : near(best);
    }

    private Found amongRivals(List<Place> rivals) {
        if (hint != null) {
            List<Place> byDistance =
                    rivals.stream().sorted(Comparator.comparingInt(this::fromHint)).toList();
            Place nearest = byDistance.getFirst();
            boolean byFar = rivals.size() > 1 && fromHint(nearest) < fromHint(byDistance.get(1)) / NEARER;
            if (byFar && nearest.sides().tell() && nearest.sides().agree()) {
                return new Found.Moved(
                        nearest.range(),
                        nearest.score(),
                        "Several places match; this is the nearest to where the passage stood.");
            }
        }
        return new Found.Ambiguous(
                rivals.stream().limit(CANDIDATES).map(Place::candidate).toList(),
                "Several places match nearly as well.");
    }

    private int fromHint(Place place) {
        return hint == null ? 0 : Math.abs(place.range().start() - hint.start());
    }

    private Found exact(Place best) {
        Sides sides = best.sides();
        if (sides.agree() || (query.weight() >= Rules.TELLING && sides.agreeOnOneSide())) {
            return new Found.Attached(best.range());
        }
        if (sides.contradict() && query.weight() < Rules.SHORT) {
            return new Found.Lost(best.score(), "These few words stand only in other surroundings.");
        }
        return new Found.Moved(best.range(), best.score(), "The words are the same, their surroundings are not.");
    }

    private Found near(Place best) {
        boolean longAndLike = query.weight() >= Rules.LONG && best.words() >= 0.8;
        if (best.sides().contradict() && !longAndLike) {
            return new Found.Lost(best.score(), "Only similar words in other surroundings were found.");
        }
        long percent = Math.round(100 * best.words());
        return new Found.Moved(best.range(), best.score(), "The words have changed: " + percent + " % are alike.");
    }

    /// The range as it stood, if the words and their surroundings still stand exactly there.
    static @Nullable Range unmoved(String text, Selector.Quote quote, Selector.@Nullable Span hint) {
        if (hint == null) {
            return null;
        }
        int start = hint.start();
        int end = start + quote.exact().length();
        boolean same = text.startsWith(quote.exact(), start)
                && text.startsWith(quote.prefix(), start - quote.prefix().length())
                && text.startsWith(quote.suffix(), end);
        return same ? Edges.wholeCharacters(text, Edges.trim(text, new Range(start, end))) : null;
    }
}
