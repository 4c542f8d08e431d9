package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Edtf;

/// Days laid out from left to right, without the years in which nothing happened. Each stretch has a scale of
/// its own, wider where more happened; between two the axis is broken. Always rising: every day has one place,
/// and every place one day.
///
/// @param stretches in order, at least one
record TimeAxis(List<Stretch> stretches) {
    /// Between two stretches, px.
    static final double BREAK = 28;

    private static final double NARROWEST = 44;
    /// Of the days that are left: a longer gap is broken.
    private static final double GAP_SHARE = 0.16;

    private static final int MOST_BREAKS = 5;
    private static final int SHORTEST_GAP = 45;

    /// Days, as {@link LocalDate#toEpochDay}, and px.
    record Stretch(long firstDay, long lastDay, double left, double right) {
        double x(long day) {
            return left + (right - left) * (day - firstDay) / Math.max(1, lastDay - firstDay);
        }

        long day(double x) {
            return firstDay + Math.round((lastDay - firstDay) * (x - left) / Math.max(1, right - left));
        }

        /// Px for each day.
        double scale() {
            return (right - left) / Math.max(1, lastDay - firstDay);
        }
    }

    private record Span(long first, long last, int count) {}

    /// @param dates what must have a place on it; what is open at an end counts by its other end
    /// @param left where it begins, px
    static TimeAxis of(Collection<Edtf> dates, double left, double right) {
        List<Span> spans = spans(dates);
        if (spans.isEmpty()) {
            long now = LocalDate.of(2000, 1, 1).toEpochDay();
            return new TimeAxis(List.of(new Stretch(now - 36_500, now, left, right)));
        }
        Set<Integer> broken = broken(spans);
        List<List<Span>> runs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (i == 0 || broken.contains(i)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(spans.get(i));
        }
        return laidOut(runs, left, right);
    }

    private static List<Span> spans(Collection<Edtf> dates) {
        List<Span> sorted = dates.stream()
                .filter(date -> !date.isOpenAtStart() || !date.isOpenAtEnd())
                .map(date -> new Span(
                        (date.isOpenAtStart() ? date.latest() : date.earliest()).toEpochDay(),
                        (date.isOpenAtEnd() ? date.earliest() : date.latest()).toEpochDay(),
                        1))
                .sorted(Comparator.comparingLong(Span::first))
                .toList();
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && span.first() <= merged.getLast().last()) {
                Span before = merged.removeLast();
                merged.add(
                        new Span(before.first(), Math.max(before.last(), span.last()), before.count() + span.count()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// Before which spans the axis is broken: before the longest gaps, as long as each takes a good share of
    /// what is left.
    private static Set<Integer> broken(List<Span> spans) {
        double left = spans.getLast().last() - spans.getFirst().first();
        List<Integer> gaps = java.util.stream.IntStream.range(1, spans.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -gap(spans, i)))
                .limit(MOST_BREAKS)
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Integer> broken = new java.util.HashSet<>();
        for (int i : gaps) {
            long gap = gap(spans, i);
            if (gap < SHORTEST_GAP || gap < GAP_SHARE * left) {
                break;
            }
            broken.add(i);
            left -= gap;
        }
        return broken;
    }

    private static long gap(List<Span> spans, int before) {
        return spans.get(before).first() - spans.get(before - 1).last();
    }

    private static TimeAxis laidOut(List<List<Span>> runs, double left, double right) {
        double all = runs.stream().mapToDouble(TimeAxis::length).sum();
        double long_ = runs.stream().mapToDouble(run -> Math.sqrt(length(run))).sum();
        double count = runs.stream().mapToDouble(TimeAxis::count).sum();
        double space = right - left - BREAK * (runs.size() - 1);
        double floor = Math.min(NARROWEST, space / runs.size());
        double free = space - floor * runs.size();
        List<Stretch> stretches = new ArrayList<>();
        double x = left;
        for (int i = 0; i < runs.size(); i++) {
            List<Span> run = runs.get(i);
            long before = i == 0
                    ? Long.MAX_VALUE
                    : run.getFirst().first() - runs.get(i - 1).getLast().last();
            long after = i == runs.size() - 1
                    ? Long.MAX_VALUE
                    : runs.get(i + 1).getFirst().first() - run.getLast().last();
            double pad = Math.max(12, 0.025 * all);
            double share = 0.5 * Math.sqrt(length(run)) / long_ + 0.5 * count(run) / count;
            double width = floor + free * share;
            stretches.add(new Stretch(
                    run.getFirst().first() - Math.round(Math.min(pad, before / 3.0)),
                    run.getLast().last() + Math.round(Math.min(pad, after / 3.0)),
                    x,
                    x + width));
            x += width + BREAK;
        }
        return new TimeAxis(List.copyOf(stretches));
    }

    private static double length(List<Span> run) {
        return 1 + run.getLast().last() - run.getFirst().first();
    }

    private static double count(List<Span> run) {
        return run.stream().mapToInt(Span::count).sum();
    }

    double x(LocalDate date) {
        long day = date.toEpochDay();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            if (day <= each.lastDay() || i == stretches.size() - 1) {
                if (day >= each.firstDay() || i == 0) {
                    return Math.clamp(each.x(day), first().left(), last().right());
                }
                Stretch before = stretches.get(i - 1);
                double share = (double) (day - before.lastDay()) / (each.firstDay() - before.lastDay());
                return before.right() + share * (each.left() - before.right());
            }
        }
        return last().right();
    }

    LocalDate day(double x) {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch each = stretches.get(i);
            if (x <= each.right() || i == stretches.size() - 1) {
                if (x >= each.left() || i == 0) {
                    return LocalDate.ofEpochDay(Math.clamp(each.day(x), first().firstDay(), last().lastDay()));
                }
                Stretch before = stretches.get(i - 1);
                double share = (x - before.right()) / (each.left() - before.right());
                return LocalDate.ofEpochDay(
                        before.lastDay() + Math.round(share * (each.firstDay() - before.lastDay())));
            }
        }
        return LocalDate.ofEpochDay(last().lastDay());
    }

    /// Where a date stands: the middle of the days it may mean; of an open one the end that is known.
    double x(Edtf date) {
        if (date.isOpenAtStart()) {
            return x(date.latest());
        }
        return date.isOpenAtEnd()
                ? x(date.earliest())
                : (x(date.earliest()) + x(date.latest().plusDays(1))) / 2;
    }

    double left(Edtf date) {
        return date.isOpenAtStart() ? first().left() : x(date.earliest());
    }

    double right(Edtf date) {
        return date.isOpenAtEnd() ? last().right() : x(date.latest().plusDays(1));
    }

    Stretch first() {
        return stretches.getFirst();
    }

    Stretch last() {
        return stretches.getLast();
    }

    /// The middles of the breaks, px.
    List<Double> breaks() {
        List<Double> breaks = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            breaks.add((stretches.get(i - 1).right() + stretches.get(i).left()) / 2);
        }
        return breaks;
    }
}
