package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cheapest way to read a quotation as a stretch of a source: which word answers which. The stretch may
/// begin and end anywhere in the window given. An ellipsis or an insertion may stand for any words at hardly
/// any cost.
///
/// Source of the method: the alignment of S. Needleman and C. Wunsch, J. Mol. Biol. 48 (1970), with free ends
/// on one side (P. Sellers 1980) and costs for words by their letters. Time and memory are the product of the two
/// lengths, or of the quotation's length and {@link #BAND} where it is long.
final class Collation {
    private static final int LONG = 600;
    private static final int BAND = 400;
    /// A quotation's first and last words are seldom put in: else a small word dropped next to them would go
    /// unnoticed.
    private static final double EDGE = 0.6;
    private static final double IMPOSSIBLE = 1e9;
    private static final byte BOTH = 0;
    private static final byte PUT_IN = 1;
    private static final byte LEFT_OUT = 2;

    private final List<Token> quoted;
    private final List<Token> source;
    private final int from;
    private final int width;
    private final double[] last;
    private final double[] least;
    private final int[] lo;
    private final byte[][] moves;

    /// @param from the window of the source, in tokens; `to` exclusive
    Collation(List<Token> quoted, List<Token> source, int from, int to) {
        this.quoted = quoted;
        this.source = source;
        this.from = from;
        this.width = to - from;
        int n = quoted.size();
        lo = new int[n + 1];
        moves = new byte[n + 1][];
        least = new double[n + 1];
        last = fill(n);
    }

    private double[] fill(int n) {
        double[] row = new double[width + 1];
        double[] next = new double[width + 1];
        moves[0] = new byte[0];
        int ended = width;
        for (int i = 1; i <= n; i++) {
            int first = low(i, n);
            int end = high(i, n);
            lo[i] = first;
            for (int j = ended + 1; j <= end; j++) {
                row[j] = IMPOSSIBLE;
            }
            moves[i] = new byte[end - first + 1];
            boolean edge = i == 1 || i == n;
            double extra =
                    quoted.get(i - 1).weight() + (edge && quoted.get(i - 1).isWord() ? EDGE : 0);
            boolean before = first > low(i - 1, n);
            least[i] = row(quoted.get(i - 1), extra, row, next, moves[i], first, end, before);
            double[] swap = row;
            row = next;
            next = swap;
            ended = end;
        }
        Arrays.fill(row, 0, lo[n], IMPOSSIBLE);
        return row;
    }

    /// @param extra what it costs to have put the token in
    /// @param before whether the row above reaches further to the left
    /// @return the smallest value in it
    private double row(
            Token token, double extra, double[] above, double[] next, byte[] move, int first, int end, boolean before) {
        double smallest = IMPOSSIBLE;
        for (int j = first; j <= end; j++) {
            double best = above[j] + extra;
            byte how = PUT_IN;
            if (j > first || (j > 0 && before)) {
                double both = token.isJoint() ? IMPOSSIBLE : above[j - 1] + cost(token, source.get(from + j - 1));
                if (both <= best) {
                    best = both;
                    how = BOTH;
                }
            }
            if (j > first) {
                double skip = next[j - 1] + skip(token, source.get(from + j - 1));
                if (skip < best) {
                    best = skip;
                    how = LEFT_OUT;
                }
            }
            next[j] = best;
            move[j - first] = how;
            smallest = Math.min(smallest, best);
        }
        return smallest;
    }

    private int low(int i, int n) {
        return n <= LONG ? 0 : Math.clamp((long) i * width / n - BAND, 0, width);
    }

    private int high(int i, int n) {
        return n <= LONG ? width : Math.clamp((long) i * width / n + BAND, 0, width);
    }

    /// What leaving out a token of the source costs, after a token of the quotation.
    private static double skip(Token after, Token left) {
        return switch (after.kind()) {
            case ELLIPSIS -> 0.002;
            case INSERTION -> 0.03;
            case WORD, MARK -> left.weight();
        };
    }

    static double cost(Token quoted, Token source) {
        if (quoted.kind() != source.kind()) {
            return IMPOSSIBLE;
        }
        if (quoted.sameAs(source)) {
            return 0;
        }
        if (!quoted.isWord()) {
            return 0.25;
        }
        double weight = Math.max(quoted.weight(), source.weight());
        if (quoted.loose().equals(source.loose())) {
            return 0.3 * weight;
        }
        double alike = Likeness.of(quoted.loose(), source.loose());
        return weight * (alike >= 0.5 ? 0.3 + 1.2 * (1 - alike) : 1.1);
    }

    /// The cost of the whole quotation.
    double cost() {
        return least[quoted.size()];
    }

    /// The cost of its first tokens, 0 … all.
    double costOfFirst(int tokens) {
        return least[tokens];
    }

    /// The steps from the first token of the stretch to the last, in tokens of the whole source.
    List<Step> steps() {
        int j = 0;
        for (int k = 1; k <= width; k++) {
            if (last[k] < last[j]) {
                j = k;
            }
        }
        List<Step> steps = new ArrayList<>();
        int i = quoted.size();
        while (i > 0) {
            switch (moves[i][j - lo[i]]) {
                case BOTH -> steps.add(new Step(--i, from + --j));
                case PUT_IN -> steps.add(new Step(--i, -1));
                default -> steps.add(new Step(-1, from + --j));
            }
        }
        return steps.reversed();
    }
}
