package org.variorum.anchor;

import java.util.ArrayList;
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

    private static final int FAR = 100;

    private static final Comparator<Place> BEST_FIRST = Comparator.comparingDouble((Place place) -> -place.score())
            .thenComparing(Place::fidelity)
            .thenComparing(place -> place.range().start());

    private final Query query;
    private final Surroundings surroundings;
    private final Selector.@Nullable Span hint;
    private final int bodyEnd;

    Judgement(Query query, Surroundings surroundings, Selector.@Nullable Span hint, int bodyEnd) {
        this.query = query;
        this.surroundings = surroundings;
        this.hint = hint;
        this.bodyEnd = bodyEnd;
    }

    /// The one place where the words and all that is known of their surroundings are the same; null where
    /// there is none, or several.
    @Nullable
    Place sure(List<Place> exact) {
        List<Place> same = exact.stream().filter(p -> p.sides().areTheSame()).toList();
        if (same.size() > 1) {
            for (Place place : same) {
                if (hint != null && place.range().start() == hint.start()) {
                    return place;
                }
            }
            same = preferring(place -> place.fidelity() == Fidelity.LITERAL, same);
            same = preferringTheBody(same);
        }
        boolean one = same.size() == 1 && exact.size() < Rules.PLACES;
        if (!one || needsALook(same.getFirst()) || isJoined(same.getFirst()) || isFormula(same.getFirst(), exact)) {
            return null;
        }
        return same.getFirst().sides().toTheLetter() || !isFar(same.getFirst()) ? same.getFirst() : null;
    }

    /// Whether the same words stand nearer to where they were, with one side of their surroundings much the same: a
    /// text that repeats its formulas can build the passage anew, as where paragraphs change places.
    private boolean isFormula(Place place, List<Place> exact) {
        return hint != null
                && exact.stream()
                        .anyMatch(other -> fromHint(other) < fromHint(place)
                                && !other.range().overlaps(place.range())
                                && other.sides().agreeOnOneSide(Rules.SHORT));
    }

    /// Far from where it was, only what is the same to the letter is certain.
    private boolean isFar(Place place) {
        return hint != null && fromHint(place) > Math.max(FAR, surroundings.textLength() / 50);
    }

    /// A few words alone, written otherwise: a heading, or the same word elsewhere.
    private boolean needsALook(Place place) {
        boolean likely = place.fidelity() == Fidelity.LITERAL
                || (place.fidelity() == Fidelity.TYPOGRAPHIC && query.weight() >= Rules.BARE);
        return query.weight() < Rules.SHORT && !place.sides().tell() && !likely;
    }

    /// Bare words that were taken over the end of a paragraph: where they stand now, the end of one may have met the
    /// beginning of another that did not follow it.
    private boolean isJoined(Place place) {
        return hint == null && place.sides().length() == 0 && query.literal().indexOf('\n') >= 0;
    }

    private static List<Place> preferring(Predicate<Place> preferred, List<Place> places) {
        List<Place> some = places.stream().filter(preferred).toList();
        return some.isEmpty() ? places : some;
    }

    /// A note at the foot of a text often repeats its words: they are meant above it, unless they were taken from
    /// there.
    private List<Place> preferringTheBody(List<Place> places) {
        boolean fromNote = hint != null && hint.start() >= bodyEnd;
        return fromNote ? places : preferring(place -> place.range().end() <= bodyEnd, places);
    }

    Found of(List<Place> places) {
        if (places.isEmpty()) {
            return new Found.Lost(0, "Nothing like these words was found.");
        }
        List<Place> ranked = places.stream().sorted(BEST_FIRST).toList();
        Place best = ranked.getFirst();
        List<Place> rivals = rivals(ranked);
        if (!best.sides().tell()) {
            rivals = preferringTheBody(rivals);
        }
        if (rivals.size() > 1) {
            return amongRivals(rivals);
        }
        best = rivals.getFirst();
        return best.isExact() ? exact(best, places) : near(best);
    }

    /// The best of all places, whatever they score, for a reader to choose among.
    static List<Found.Candidate> offered(List<Place> places) {
        return apart(places.stream().sorted(BEST_FIRST).toList(), 0).stream()
                .map(Place::candidate)
                .toList();
    }

    /// The best and those that come near it, without overlap. Where there were too many places to compare
    /// them all, the first cannot be known to be best.
    private static List<Place> rivals(List<Place> ranked) {
        return apart(ranked, ranked.size() < Rules.PLACES ? ranked.getFirst().score() - Rules.MARGIN : 0);
    }

    private static List<Place> apart(List<Place> ranked, double least) {
        List<Place> apart = new ArrayList<>();
        for (Place place : ranked) {
            boolean free = apart.stream().noneMatch(p -> p.range().overlaps(place.range()));
            if (free && place.score() >= least && apart.size() < CANDIDATES) {
                apart.add(place);
            }
        }
        return apart;
    }

    private Found amongRivals(List<Place> rivals) {
        if (hint != null) {
            List<Place> byDistance = rivals.stream()
                    .sorted(Comparator.comparingInt(this::fromHint))
                    .toList();
            Place nearest = byDistance.getFirst();
            boolean byFar = fromHint(nearest) < fromHint(byDistance.get(1)) / NEARER;
            if (byFar && nearest.sides().tell() && nearest.sides().agree(query.weight())) {
                return new Found.Moved(
                        nearest.range(),
                        nearest.score(),
                        "Several places match; this is the nearest to where the passage stood.");
            }
        }
        return ambiguous(rivals, "Several places match nearly as well.");
    }

    /// @param places best first
    static Found ambiguous(List<Place> places, String reason) {
        return new Found.Ambiguous(
                places.stream().limit(CANDIDATES).map(Place::candidate).toList(), reason);
    }

    private int fromHint(Place place) {
        return hint == null ? 0 : Math.abs(place.range().start() - hint.start());
    }

    private Found exact(Place best, List<Place> places) {
        Sides sides = best.sides();
        if (needsALook(best)) {
            return new Found.Moved(best.range(), best.score(), "The word is written otherwise here.");
        }
        if (isJoined(best)) {
            return new Found.Moved(
                    best.range(),
                    best.score(),
                    "The words run over the end of a paragraph, and what stood round them is not known.");
        }
        boolean confirmed = sides.areTheSame() && sides.length() > 0
                ? !isFar(best)
                : hint != null && !isFar(best) && sides.agree(query.weight()) && surroundings.haveTheNumbers(best);
        boolean repeated = !sides.areTheSame() && standsElsewhere(best, places);
        if (confirmed && (repeated || isFormula(best, places) || surroundings.hasLookAlike(best))) {
            return new Found.Moved(best.range(), best.score(), "The words are the same, but they stand elsewhere too.");
        }
        if (confirmed) {
            return new Found.Attached(best.range());
        }
        if (sides.contradict() && query.weight() < Rules.SHORT) {
            return new Found.Lost(best.score(), "These few words stand only in other surroundings.");
        }
        return new Found.Moved(best.range(), best.score(), "The words are the same, their surroundings are not.");
    }

    private static boolean standsElsewhere(Place best, List<Place> places) {
        return places.stream().anyMatch(p -> p.isExact() && !p.range().overlaps(best.range()));
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
