package org.variorum.ui.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Months or years along an axis, as many as there is room for.
final class AxisTicks {
    private static final double NEAREST = 54;
    private static final double GAP = 10;
    /// How far words may stand out at the ends.
    private static final double EDGE = 12;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    /// @param x of the tick and of the middle of its words, px
    record Tick(double x, double left, double right, String words) {}

    private AxisTicks() {}

    /// @param width of words, px
    static List<Tick> of(TimeAxis axis, ToDoubleFunction<String> width) {
        List<Tick> all = new ArrayList<>();
        for (TimeAxis.Stretch stretch : axis.stretches()) {
            List<Tick> own = of(stretch, axis, width);
            for (Tick tick : own) {
                boolean fits = (all.isEmpty() || tick.left() >= all.getLast().right() + GAP)
                        && tick.left() >= axis.first().left() - EDGE
                        && tick.right() <= axis.last().right() + EDGE;
                if (fits) {
                    all.add(tick);
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Tick> of(TimeAxis.Stretch stretch, TimeAxis axis, ToDoubleFunction<String> width) {
        int step = 1200;
        for (int months : MONTHS) {
            if (months * 30.4 * stretch.scale() >= NEAREST) {
                step = months;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        YearMonth end = YearMonth.from(LocalDate.ofEpochDay(stretch.lastDay()));
        YearMonth at = YearMonth.from(LocalDate.ofEpochDay(stretch.firstDay()));
        int first = Math.floorMod(at.getYear() * 12L + at.getMonthValue() - 1, step) == 0
                ? 0
                : step - (int) Math.floorMod(at.getYear() * 12L + at.getMonthValue() - 1, (long) step);
        boolean isFirst = true;
        for (YearMonth each = at.plusMonths(first); !each.isAfter(end); each = each.plusMonths(step)) {
            // a year is marked in its middle, where what is dated by it stands
            double x = step < 12
                    ? axis.x(each.atDay(1))
                    : (axis.x(each.atDay(1)) + axis.x(each.plusYears(1).atDay(1))) / 2;
            double slack = 8;
            if (x < stretch.left() - slack || x > stretch.right() + slack) {
                continue;
            }
            boolean year = step >= 12 || isFirst || each.getMonthValue() == 1;
            ticks.add(tick(x, step >= 12 ? "" + each.getYear() : month(each, year), width));
            isFirst = false;
        }
        if (ticks.isEmpty()) {
            YearMonth middle = YearMonth.from(LocalDate.ofEpochDay((stretch.firstDay() + stretch.lastDay()) / 2));
            boolean years = stretch.lastDay() - stretch.firstDay() > 300;
            ticks.add(tick(
                    (stretch.left() + stretch.right()) / 2,
                    years ? "" + middle.getYear() : month(middle, true),
                    width));
        }
        return ticks;
    }

    private static Tick tick(double x, String words, ToDoubleFunction<String> width) {
        double half = width.applyAsDouble(words) / 2;
        return new Tick(x, x - half, x + half, words);
    }

    private static String month(YearMonth month, boolean year) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.ENGLISH);
        return year ? name + " " + month.getYear() : name;
    }
}
