package org.variorum.fuzz;

import org.variorum.exchange.Importers;

/// Called by Jazzer with one input after another.
public final class SetFuzz {
    private SetFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Importers.SET.take(input);
    }
}
