package org.variorum.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.variorum.model.Edtf;

/// Whether somebody who published at one time could have read a source that was opened at another. It says
/// nothing of what they did read.
public enum Reach {
    /// It was open before they published.
    COULD,
    /// It was opened about then: the days that the two dates may mean overlap, or one of them is not sure.
    MAY_NOT,
    /// They published before it was opened.
    COULD_NOT,
    /// One of the two dates is not known.
    UNKNOWN;

    /// `COULD_NOT` where the last day of publication lies before the first day of opening, `COULD` where the
    /// last day of opening lies before the first of publication or on it, else `MAY_NOT`. A date that is only
    /// about one may be wrong by its own length, at least a month, at either end; a doubted one by any length.
    public static Reach of(Optional<Edtf> published, Optional<Edtf> opened) {
        if (published.isEmpty() || opened.isEmpty()) {
            return UNKNOWN;
        }
        Edtf wrote = wide(published.get());
        Edtf open = wide(opened.get());
        if (wrote.isDoubtful() || open.isDoubtful()) {
            return MAY_NOT;
        }
        if (wrote.isBefore(open)) {
            return COULD_NOT;
        }
        return open.latest().isAfter(wrote.earliest()) ? MAY_NOT : COULD;
    }

    private static Edtf wide(Edtf date) {
        if (!date.isAbout()) {
            return date;
        }
        boolean open = date.isOpenAtStart() || date.isOpenAtEnd();
        long days = open ? 365 : Math.max(30, ChronoUnit.DAYS.between(date.earliest(), date.latest()));
        return new Edtf(moved(date.earliest(), -days), moved(date.latest(), days), true, date.isDoubtful());
    }

    private static LocalDate moved(LocalDate day, long by) {
        try {
            return day.plusDays(by);
        } catch (DateTimeException endOfTime) {
            return day;
        }
    }
}
