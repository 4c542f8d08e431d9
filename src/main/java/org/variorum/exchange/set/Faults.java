package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a set, so that its author can mend it in one go.
final class Faults {
    static final int MOST = 50;

    private final List<String> sentences = new ArrayList<>();

    /// @param place file and line, such as `set.yaml, line 12`
    /// @param what is wrong, and what to do
    void add(String place, String what) {
        if (sentences.size() < MOST) {
            sentences.add(place + ": " + what);
        }
    }

    void throwIfAny() throws BadSet {
        if (!sentences.isEmpty()) {
            throw new BadSet(sentences);
        }
    }
}
