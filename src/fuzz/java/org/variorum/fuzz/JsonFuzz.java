package org.variorum.fuzz;

import org.variorum.exchange.Importers;

/// Called by Jazzer with one input after another.
public final class JsonFuzz {
    private JsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Importers.JSON.take(input);
    }
}
