package org.variorum.compare;

import java.util.Collection;

/// Whether what an interpretation leans on is still there.
public enum Footing {
    /// At least one passage is found in its text.
    STANDS,
    /// None is found, and at least one waits for a text that is not here.
    PENDING,
    /// Its passages were there once, and none can be found: it is unsupported.
    LOST,
    /// Nobody gave it any.
    NONE;

    /// The best of several.
    static Footing best(Collection<Footing> several) {
        return several.stream().min(java.util.Comparator.naturalOrder()).orElse(NONE);
    }
}
