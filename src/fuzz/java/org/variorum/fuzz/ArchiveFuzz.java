package org.variorum.fuzz;

import org.variorum.exchange.Importers;

/// Called by Jazzer with one input after another.
public final class ArchiveFuzz {
    private ArchiveFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Importers.ARCHIVE.take(input);
    }
}
