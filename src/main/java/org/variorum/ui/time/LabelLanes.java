package org.variorum.ui.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Places words in lanes along an axis, so that no words stand on others and no line that leads from an axis to
/// its words goes through others. What finds no room is not placed.
final class LabelLanes {
    private static final double GAP = 10;
    private static final double CLEAR = 4;

    /// @param x where on the axis its line begins
    /// @param width of the words, px
    /// @param lean how far the words begin left of the line; negative for right of it
    /// @param weight the heavier ones choose first
    /// @param turns whether the words may stand before their line, where there is no room after it
    record Wanted(int id, double x, double width, double lean, double weight, boolean turns) {}

    /// @param lane from 0, the nearest to the axis
    record Placed(int id, int lane, double x, double left, double right) {}

    /// What words must not stand on, in one lane.
    ///
    /// @param isWords whether lines must not go through it either
    record Taken(int lane, double left, double right, boolean isWords) {}

    private LabelLanes() {}

    /// From right to left, so that what begins farther left finds its way down beside the words of its
    /// neighbour; or the heavier ones first; whichever finds a place for more weight.
    ///
    /// @param lanes how many
    /// @param least,most the edges that words keep within, px
    /// @param taken what no words may stand on
    static List<Placed> place(List<Wanted> wanted, int lanes, double least, double most, List<Taken> taken) {
        Comparator<Wanted> leftwards = Comparator.comparingDouble((Wanted each) -> -each.x())
                .thenComparingDouble(each -> -each.weight())
                .thenComparingInt(Wanted::id);
        Comparator<Wanted> heavyFirst =
                Comparator.comparingDouble((Wanted each) -> -each.weight()).thenComparing(leftwards);
        List<Placed> one = place(wanted.stream().sorted(leftwards).toList(), lanes, least, most, taken, true);
        List<Placed> other = place(wanted.stream().sorted(heavyFirst).toList(), lanes, least, most, taken, true);
        return weight(one, wanted) >= weight(other, wanted) ? one : other;
    }

    /// The same without lines: words stand beside a tick of their own.
    static List<Placed> placeUnled(List<Wanted> wanted, int lanes, double least, double most, List<Taken> taken) {
        List<Wanted> order = wanted.stream()
                .sorted(Comparator.comparingDouble((Wanted each) -> -each.weight())
                        .thenComparingDouble(Wanted::x)
                        .thenComparingInt(Wanted::id))
                .toList();
        return place(order, lanes, least, most, taken, false);
    }

    private static double weight(List<Placed> placed, List<Wanted> wanted) {
        Set<Integer> there = placed.stream().map(Placed::id).collect(Collectors.toSet());
        return wanted.stream()
                .filter(each -> there.contains(each.id()))
                .mapToDouble(each -> 1 + each.weight() / 4)
                .sum();
    }

    private static List<Placed> place(
            List<Wanted> order, int lanes, double least, double most, List<Taken> taken, boolean led) {
        List<Placed> placed = new ArrayList<>();
        for (Wanted each : order) {
            place(each, lanes, least, most, taken, placed, led);
        }
        return List.copyOf(placed);
    }

    private static void place(
            Wanted each, int lanes, double least, double most, List<Taken> taken, List<Placed> placed, boolean led) {
        for (int lane = 0; lane < lanes; lane++) {
            double after = each.x() - each.lean();
            double before = each.x() + each.lean() - each.width();
            for (double left : new double[] {after, before}) {
                Placed there = new Placed(each.id(), lane, each.x(), left, left + each.width());
                boolean may = left == after || each.turns() && (!led || after + each.width() > most);
                if (may && left >= least && there.right() <= most && isFree(there, taken, placed, led)) {
                    placed.add(there);
                    return;
                }
            }
        }
    }

    private static boolean isFree(Placed there, List<Taken> taken, List<Placed> placed, boolean led) {
        return taken.stream()
                        .noneMatch(other -> other.lane() == there.lane()
                                        && other.left() < there.right() + CLEAR
                                        && there.left() < other.right() + CLEAR
                                || led
                                        && other.isWords()
                                        && other.lane() < there.lane()
                                        && crosses(there.x(), other.left(), other.right()))
                && placed.stream().noneMatch(other -> collide(there, other, led));
    }

    private static boolean collide(Placed one, Placed other, boolean led) {
        if (one.lane() == other.lane()) {
            return one.left() < other.right() + GAP && other.left() < one.right() + GAP;
        }
        // those of one place share one line, at the edge of their words
        if (!led || Math.abs(one.x() - other.x()) < 1 && one.left() == other.left() && one.left() > one.x() - 2) {
            return false;
        }
        return one.lane() > other.lane()
                ? crosses(one.x(), other.left(), other.right())
                : crosses(other.x(), one.left(), one.right());
    }

    private static boolean crosses(double x, double left, double right) {
        return x > left - CLEAR && x < right + CLEAR;
    }
}
