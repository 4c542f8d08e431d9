package org.variorum.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose a thing is: the reader's own, or an edition's, that is, it came with a reading set. A newer version
/// of the set may replace what is the set's and never touches what is the reader's.
public record Origin(Id.@Nullable Set setOrNull) {
    public static final Origin READER = new Origin(null);

    public static Origin of(Id.Set set) {
        return new Origin(set);
    }

    public Optional<Id.Set> set() {
        return Optional.ofNullable(setOrNull);
    }

    public boolean isReaders() {
        return setOrNull == null;
    }
}
