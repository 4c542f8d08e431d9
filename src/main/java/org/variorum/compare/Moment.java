package org.variorum.compare;

import java.util.Optional;
import org.variorum.model.Edtf;

/// When something was written, seen from the day that a reading set turns on (its pivot).
public enum Moment {
    BEFORE,
    AFTER,
    /// It may have been before or after: its date is a range that includes the pivot, or the pivot itself.
    EITHER,
    /// Nobody knows when, or the set turns on no day.
    UNDATED;

    public static Moment of(Optional<Edtf> date, Optional<Edtf> pivot) {
        if (date.isEmpty() || pivot.isEmpty()) {
            return UNDATED;
        }
        if (date.get().isBefore(pivot.get())) {
            return BEFORE;
        }
        return pivot.get().isBefore(date.get()) ? AFTER : EITHER;
    }
}
