package org.variorum.fuzz;

import org.variorum.exchange.Importers;

/// Called by Jazzer with one input after another.
public final class HypothesisFuzz {
    private HypothesisFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Importers.HYPOTHESIS.take(input);
    }
}
