package org.variorum.exchange.set;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A set that came with the program.
record SetResources(String folder) implements SetFiles {
    @Override
    public Optional<byte[]> read(String name) throws BadSet {
        try (InputStream in = SetResources.class.getResourceAsStream("/" + folder + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            throw new BadSet(folder + "/" + name + " in the program could not be read; install the program again.");
        }
    }

    @Override
    public String place() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
