package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.List;

/// Where the horizon goes when it is moved. Pure.
final class HorizonSteps {
    /// Where a month is wider than this, px, the horizon rests at its end.
    private static final double ROOM = 8;

    private HorizonSteps() {}

    /// The end of a year, or of a month where there is room for months, that is nearest to where it was dragged.
    static LocalDate rest(LocalDate day, TimeAxis axis) {
        boolean months = axis.x(day.plusDays(30)) - axis.x(day) > ROOM;
        LocalDate end = months ? day.withDayOfMonth(day.lengthOfMonth()) : day.withDayOfYear(day.lengthOfYear());
        LocalDate before = months
                ? day.withDayOfMonth(1).minusDays(1)
                : day.withDayOfYear(1).minusDays(1);
        boolean back = day.toEpochDay() - before.toEpochDay() < end.toEpochDay() - day.toEpochDay();
        return back ? before : end;
    }

    /// @param changes days on which something was opened or published, in order
    static LocalDate next(LocalDate day, HorizonHandle.Move move, TimeAxis axis, List<LocalDate> changes) {
        int by = move.forwards() ? 1 : -1;
        LocalDate next = switch (move.step()) {
            case YEAR -> day.plusYears(by).withDayOfYear(1).plusYears(1).minusDays(1);
            case MONTH -> day.plusDays(1).plusMonths(by).withDayOfMonth(1).minusDays(1);
            case CHANGE -> change(day, move.forwards(), changes);
            case END -> move.forwards() ? LocalDate.MAX : LocalDate.MIN;
        };
        LocalDate first = LocalDate.ofEpochDay(axis.first().firstDay());
        LocalDate last = LocalDate.ofEpochDay(axis.last().lastDay());
        return next.isBefore(first) ? first : next.isAfter(last) ? last : next;
    }

    private static LocalDate change(LocalDate day, boolean forwards, List<LocalDate> changes) {
        return forwards
                ? changes.stream().filter(each -> each.isAfter(day)).findFirst().orElse(day)
                : changes.reversed().stream()
                        .filter(each -> each.isBefore(day))
                        .findFirst()
                        .orElse(day);
    }
}
