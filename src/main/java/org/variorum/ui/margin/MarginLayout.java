package org.variorum.ui.margin;

import java.util.Arrays;

/// Where the cards of a margin stand: in order, without overlap, the focused one exactly at its place, and
/// all others with the least total squared displacement. Pure; linear in the number of cards.
///
/// With each card moved up by the room that the cards above it take, “in order and without overlap” becomes
/// “not decreasing”, and the best such sequence is the isotonic regression of the wished places, found by
/// pooling adjacent violators (Ayer and others 1955; Barlow and others, *Statistical Inference under Order
/// Restrictions*, 1972). A fixed card bounds the sequence from one side; the best bounded sequence is the
/// best free one, cut off at the bound.
public final class MarginLayout {
    private MarginLayout() {}

    /// @param ideal the tops the cards would like, px, in the order of the passages
    /// @param height of each card, px
    /// @param gap the least room between two cards, px
    /// @param focused the index of the card that stands exactly where it likes; -1 for none
    /// @return the tops, px
    public static double[] tops(double[] ideal, double[] height, double gap, int focused) {
        int count = ideal.length;
        double[] above = new double[count];
        double[] wish = new double[count];
        for (int i = 0; i < count; i++) {
            above[i] = i == 0 ? 0 : above[i - 1] + height[i - 1] + gap;
            wish[i] = ideal[i] - above[i];
        }
        double[] place = new double[count];
        if (focused < 0) {
            pool(wish, place, 0, count);
        } else {
            double fixed = wish[focused];
            pool(wish, place, 0, focused);
            pool(wish, place, focused + 1, count);
            for (int i = 0; i < count; i++) {
                place[i] = i < focused ? Math.min(place[i], fixed) : Math.max(place[i], fixed);
            }
            place[focused] = fixed;
        }
        for (int i = 0; i < count; i++) {
            place[i] += above[i];
        }
        if (focused >= 0) {
            place[focused] = ideal[focused];
        }
        return place;
    }

    /// Writes the isotonic regression of `wish[from, to)` into `place`.
    private static void pool(double[] wish, double[] place, int from, int to) {
        double[] sum = new double[to - from];
        int[] start = new int[to - from];
        int pools = 0;
        for (int i = from; i < to; i++) {
            start[pools] = i;
            sum[pools++] = wish[i];
            while (pools > 1 && mean(sum, start, pools - 2, start[pools - 1]) > mean(sum, start, pools - 1, i + 1)) {
                pools--;
                sum[pools - 1] += sum[pools];
            }
        }
        for (int p = 0; p < pools; p++) {
            int end = p + 1 < pools ? start[p + 1] : to;
            Arrays.fill(place, start[p], end, mean(sum, start, p, end));
        }
    }

    private static double mean(double[] sum, int[] start, int pool, int end) {
        return sum[pool] / (end - start[pool]);
    }
}
