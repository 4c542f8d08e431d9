package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shares comments out between the two outer columns: each keeps the order of the text, both are as high as
/// the other as nearly as can be, and among equal ways the one in which more of those that take the claim's
/// side stand on the left.
///
/// Every height that the left column can have is tried (a knapsack over heights in whole points): least is
/// |left − right| + 0.35 · (height of what stands on the other side than it would like).
record Sides(List<Glosses> left, List<Glosses> right) {
    private static final double LIKING = 0.35;

    static Sides of(List<Glosses> all) {
        int[] heights = all.stream()
                .mapToInt(each -> (int) Math.ceil(Line.height(each.side()) + Glosses.SPACE))
                .toArray();
        int total = Arrays.stream(heights).sum();
        double[] cost = new double[total + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        boolean[][] onTheLeft = new boolean[all.size()][total + 1];
        for (int i = 0; i < all.size(); i++) {
            double[] next = new double[total + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            boolean friendly = all.get(i).isFriendly();
            for (int h = 0; h <= total; h++) {
                if (cost[h] < Double.POSITIVE_INFINITY) {
                    double right = cost[h] + (friendly ? heights[i] : 0);
                    double left = cost[h] + (friendly ? 0 : heights[i]);
                    if (right < next[h]) {
                        next[h] = right;
                        onTheLeft[i][h] = false;
                    }
                    if (left < next[h + heights[i]]) {
                        next[h + heights[i]] = left;
                        onTheLeft[i][h + heights[i]] = true;
                    }
                }
            }
            cost = next;
        }
        return taken(all, heights, onTheLeft, best(cost, total));
    }

    private static int best(double[] cost, int total) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int h = 0; h <= total; h++) {
            double all = Math.abs(total - 2.0 * h) + LIKING * cost[h];
            if (all < least) {
                least = all;
                best = h;
            }
        }
        return best;
    }

    private static Sides taken(List<Glosses> all, int[] heights, boolean[][] onTheLeft, int height) {
        List<Glosses> left = new ArrayList<>();
        List<Glosses> right = new ArrayList<>();
        int rest = height;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (onTheLeft[i][rest]) {
                left.addFirst(all.get(i));
                rest -= heights[i];
            } else {
                right.addFirst(all.get(i));
            }
        }
        return new Sides(List.copyOf(left), List.copyOf(right));
    }

    double height() {
        return Math.max(Glosses.height(left), Glosses.height(right));
    }
}
