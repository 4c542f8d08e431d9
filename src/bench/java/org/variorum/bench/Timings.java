package org.variorum.bench;

import java.util.ArrayList;
import java.util.List;

/// Times of one thing measured many times, in milliseconds.
final class Timings {

    private final List<Double> sorted = new ArrayList<>();

    void add(double milliseconds) {
        sorted.add(milliseconds);
        sorted.sort(null);
    }

    double median() {
        return at(0.5);
    }

    double least() {
        return at(0);
    }

    /// The time that the given share of all stays under, by the nearest rank.
    double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
