package org.variorum.fuzz;

import org.variorum.exchange.Importers;

/// Called by Jazzer with one input after another.
public final class WebFuzz {
    private WebFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Importers.W3C.take(input);
    }
}
