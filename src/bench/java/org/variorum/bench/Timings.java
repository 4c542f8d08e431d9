package org.variorum.bench;

import java.util.ArrayList;
import java.util.List;

/// Times of one thing measured many times, in milliseconds.
public final class Timings {

    private final List<Double> sorted = new ArrayList<>();

    public void add(double milliseconds) {
        sorted.add(milliseconds);
        sorted.sort(null);
    }

    public double median() {
        return at(0.5);
    }

    public double least() {
        return at(0);
    }

    /// The time that the given share of all stays under, by the nearest rank.
    public double at(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
