package org.variorum.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.model.Edtf;

/// Whether something was there to be read at the end of a day.
public enum Openness {
    OPEN,
    /// It may have been: the day lies among those that its date may mean.
    MAYBE,
    NOT_YET,
    /// Nobody says when.
    UNKNOWN;

    /// A date that is only about one, or doubted, is taken at its word here: {@link Reach} is the one to be
    /// careful.
    public static Openness at(Optional<Edtf> from, LocalDate day) {
        if (from.isEmpty()) {
            return UNKNOWN;
        }
        if (!from.get().latest().isAfter(day)) {
            return OPEN;
        }
        return from.get().earliest().isAfter(day) ? NOT_YET : MAYBE;
    }
}
