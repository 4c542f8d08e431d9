package org.variorum.compare;

import java.util.Optional;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// Two places that a reader put beside each other, for as long as the program runs.
public record OwnPin(Id.Document one, Range here, Id.Document other, Range there) {
    /// The pin between two documents, in this order, if it is about them.
    Optional<Pin> between(Id.Document mine, Id.Document its) {
        Pin pin = new Pin(here, there, Pin.Kind.OWN, 1, java.util.List.of());
        if (one.equals(mine) && other.equals(its)) {
            return Optional.of(pin);
        }
        return one.equals(its) && other.equals(mine) ? Optional.of(pin.turned()) : Optional.empty();
    }
}
