package org.variorum.ui.time;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.compare.Source;

/// Sources as dots on an axis, none hidden by another. All in px.
final class Dots {
    /// Dots nearer than this stand below each other.
    private static final double STACK = 12;

    private static final int DEEPEST = 4;
    private static final double CLUSTER = 20;

    private Dots() {}

    /// Every source where it was written; those too near to each other one below the other, and where there
    /// are too many of them, together in one dot.
    static List<TimeLayout.Dot> stacked(List<Source> sources, TimeAxis axis) {
        List<Source> inOrder = sources.stream()
                .sorted(comparingDouble(source -> axis.x(source.whenWritten().orElseThrow())))
                .toList();
        List<TimeLayout.Dot> dots = new ArrayList<>();
        double[] last = new double[DEEPEST];
        java.util.Arrays.fill(last, Double.NEGATIVE_INFINITY);
        int[] at = new int[DEEPEST];
        for (Source source : inOrder) {
            double x = axis.x(source.whenWritten().orElseThrow());
            int row = 0;
            while (row < DEEPEST - 1 && x - last[row] < STACK) {
                row++;
            }
            if (x - last[row] < STACK) {
                TimeLayout.Dot before = dots.get(at[row]);
                dots.set(at[row], new TimeLayout.Dot(before.x(), before.row(), plus(before.sources(), source)));
            } else {
                last[row] = x;
                at[row] = dots.size();
                dots.add(new TimeLayout.Dot(x, row, List.of(source)));
            }
        }
        return List.copyOf(dots);
    }

    /// Every source where it was opened; those too near to each other together.
    static List<TimeLayout.Dot> clustered(List<Source> sources, TimeAxis axis) {
        List<Source> inOrder = sources.stream()
                .sorted(comparingDouble(source -> axis.x(source.whenOpened().orElseThrow())))
                .toList();
        List<TimeLayout.Dot> dots = new ArrayList<>();
        for (Source source : inOrder) {
            double x = axis.x(source.whenOpened().orElseThrow());
            if (!dots.isEmpty() && x - dots.getLast().x() < CLUSTER) {
                TimeLayout.Dot before = dots.removeLast();
                dots.add(new TimeLayout.Dot(before.x(), 0, plus(before.sources(), source)));
            } else {
                dots.add(new TimeLayout.Dot(x, 0, List.of(source)));
            }
        }
        return List.copyOf(dots);
    }

    private static List<Source> plus(List<Source> sources, Source another) {
        return Stream.concat(sources.stream(), Stream.of(another)).toList();
    }
}
