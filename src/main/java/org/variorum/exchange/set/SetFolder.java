package org.variorum.exchange.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A set as a folder on disk. Links that lead out of the folder are not followed.
record SetFolder(Path folder) implements SetFiles {
    @Override
    public Optional<byte[]> read(String name) throws BadSet {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new BadSet(file + " lies outside the reading set; copy it into the folder " + folder + ".");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new BadSet(file + " is larger than " + (MOST_BYTES >> 20) + " MB; shorten it.");
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BadSet(file + " could not be read; check that you may open it.");
        }
    }

    @Override
    public String place() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
