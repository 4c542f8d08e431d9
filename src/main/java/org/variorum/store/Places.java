package org.variorum.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Range;

/// Where the terms of a query stand in one passage; UTF-16 offsets into it.
final class Places {
    private static final int ROUND = 60;
    private static final int LONGEST = 300;

    private final String body;
    /// Of each term, in order.
    private final List<List<Range>> places = new ArrayList<>();

    Places(String body, Query query) {
        this.body = body;
        Folded folded = Folded.of(body);
        Tokens tokens = Tokens.of(folded.text());
        for (Query.Term term : query.terms()) {
            List<Range> found = new ArrayList<>();
            for (List<String> phrase : term.phrases()) {
                found.addAll(tokens.find(phrase));
            }
            if (found.isEmpty()) {
                term.phrases().forEach(phrase -> inside(folded.text(), String.join(" ", phrase), found));
            }
            places.add(found.stream()
                    .map(range -> new Range(folded.start(range.start()), folded.end(range.end())))
                    .distinct()
                    .sorted(Comparator.comparingInt(Range::start))
                    .toList());
        }
    }

    private static void inside(String folded, String words, List<Range> found) {
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length())) {
            found.add(new Range(at, at + words.length()));
        }
    }

    /// The stretches to show: every place of a single term, or the narrowest that holds all of several.
    List<Range> stretches() {
        if (places.stream().anyMatch(List::isEmpty)) {
            return List.of(new Range(0, body.length()));
        }
        return places.size() == 1 ? places.getFirst() : List.of(narrowest());
    }

    /// From each place of each term, the nearest place of every other that begins no earlier.
    private Range narrowest() {
        Range best = new Range(0, body.length());
        for (List<Range> of : places) {
            for (Range from : of) {
                int end = from.end();
                for (List<Range> other : places) {
                    int nearest = firstFrom(other, from.start());
                    end = nearest < 0 ? Integer.MAX_VALUE : Math.max(end, nearest);
                }
                if (end <= body.length() && end - from.start() < best.length()) {
                    best = new Range(from.start(), end);
                }
            }
        }
        return best;
    }

    private static int firstFrom(List<Range> places, int start) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == places.size() ? -1 : places.get(low).end();
    }

    /// The words round a stretch.
    Range excerpt(Range stretch) {
        int end = Math.min(stretch.end(), stretch.start() + LONGEST);
        return new Range(word(stretch.start() - ROUND, stretch.start()), word(end + ROUND, end));
    }

    /// The boundary between words nearest to `wanted`, on the way to `limit`.
    private int word(int wanted, int limit) {
        if (wanted <= 0) {
            return 0;
        }
        if (wanted >= body.length()) {
            return body.length();
        }
        int step = wanted < limit ? 1 : -1;
        for (int at = wanted; at != limit; at += step) {
            if (Character.isWhitespace(body.charAt(at - 1)) != Character.isWhitespace(body.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(body.charAt(wanted)) ? wanted - 1 : wanted;
    }

    /// All places within an excerpt, counted from its beginning.
    List<Range> within(Range excerpt) {
        return places.stream()
                .flatMap(List::stream)
                .filter(place -> place.start() >= excerpt.start() && place.end() <= excerpt.end())
                .distinct()
                .sorted(Comparator.comparingInt(Range::start))
                .map(place -> new Range(place.start() - excerpt.start(), place.end() - excerpt.start()))
                .toList();
    }
}
