package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import org.variorum.compare.quotation.Windows.Window;
import org.variorum.model.Range;

/// Whether a quotation was put together from two places: where it has to be cut so that both parts stand
/// somewhere, and where.
final class Splice {
    private static final int MOST = 24;

    private record Place(Search search, Window window) {}

    private Splice() {}

    /// The two passages in the order of the quotation; empty where it is no splice.
    static List<Passage> of(Reading reading, List<Search> searches) {
        List<Token> tokens = reading.tokens();
        int n = tokens.size();
        if (reading.words().size() < 2 * Rules.PART || n > 1500) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Search search : searches) {
            search.windows().forEach(window -> places.add(new Place(search, window)));
        }
        places.sort((one, other) ->
                Double.compare(other.window().score(), one.window().score()));
        List<Place> few = places.subList(0, Math.min(MOST, places.size()));
        double[] head = fill(n);
        double[] tail = fill(n);
        Place[] heads = new Place[n + 1];
        Place[] tails = new Place[n + 1];
        for (Place place : few) {
            Collation forward = place.search().collation(tokens, place.window());
            Collation backward = backward(tokens, place);
            for (int i = 0; i <= n; i++) {
                if (forward.costOfFirst(i) < head[i]) {
                    head[i] = forward.costOfFirst(i);
                    heads[i] = place;
                }
                if (backward.costOfFirst(n - i) < tail[i]) {
                    tail[i] = backward.costOfFirst(n - i);
                    tails[i] = place;
                }
            }
        }
        int cut = cut(tokens, head, tail);
        Place one = cut < 0 ? null : heads[cut];
        Place other = cut < 0 ? null : tails[cut];
        if (one == null || other == null) {
            return List.of();
        }
        Passage first = one.search().collate(ends(tokens.subList(0, cut)), one.window());
        Passage second = other.search().collate(ends(tokens.subList(cut, n)), other.window());
        boolean good = first.likeness() >= Rules.PART_LIKENESS && second.likeness() >= Rules.PART_LIKENESS;
        return good && areApart(first, second, one.search()) ? List.of(first, second) : List.of();
    }

    /// Two parts that follow each other closely are one place, from which something was left out.
    private static boolean areApart(Passage first, Passage second, Search search) {
        if (!first.document().equals(second.document())) {
            return true;
        }
        if (first.range().overlaps(second.range())) {
            return false;
        }
        int between = second.range().start() - first.range().end();
        return between < 0
                || Wording.of(search.source()
                                        .text()
                                        .slice(new Range(
                                                first.range().end(),
                                                second.range().start())))
                                .size()
                        > Rules.SILENT;
    }

    private static double[] fill(int n) {
        double[] costs = new double[n + 1];
        java.util.Arrays.fill(costs, 1e9);
        return costs;
    }

    private static Collation backward(List<Token> tokens, Place place) {
        List<Token> stretch = place.search()
                .source()
                .tokens()
                .subList(place.window().from(), place.window().to());
        return new Collation(tokens.reversed(), stretch.reversed(), 0, stretch.size());
    }

    /// Of the cheapest cuts, one at the end of a sentence.
    private static int cut(List<Token> tokens, double[] head, double[] tail) {
        int cut = -1;
        double least = Double.MAX_VALUE;
        int before = 0;
        int all = (int) tokens.stream().filter(Token::isWord).count();
        for (int i = 1; i < tokens.size(); i++) {
            before += tokens.get(i - 1).isWord() ? 1 : 0;
            boolean enough = before >= Rules.PART && all - before >= Rules.PART;
            boolean sentence = ".?!;:".contains(tokens.get(i - 1).strict());
            double cost = head[i] + tail[i] - (sentence ? 0.3 : 0);
            if (enough && cost < least) {
                least = cost;
                cut = i;
            }
        }
        return cut;
    }

    /// A part as a quotation of its own: no marks at its ends, its first letter free.
    private static List<Token> ends(List<Token> part) {
        int from = 0;
        int to = part.size();
        while (from < to && !part.get(from).isWord()) {
            from++;
        }
        while (to > from && !part.get(to - 1).isWord()) {
            to--;
        }
        List<Token> out = new ArrayList<>(part.subList(from, to));
        out.set(0, out.getFirst().freed());
        return out;
    }
}
