package org.variorum.exchange.set;

import java.nio.file.Path;
import java.util.Optional;

/// The files of one reading set, wherever they lie.
public interface SetFiles {
    /// No file of a set may be larger, in bytes.
    int MOST_BYTES = 16 << 20;

    /// No files at all.
    SetFiles NONE = new SetFiles() {
        @Override
        public Optional<byte[]> read(String name) {
            return Optional.empty();
        }

        @Override
        public String place() {
            return "";
        }
    };

    /// The bytes of a file, by its name inside the set; empty where there is none.
    ///
    /// @throws BadSet where it cannot be read, is too large or lies outside the set
    Optional<byte[]> read(String name) throws BadSet;

    /// What to call the set before its title is known: the name of its folder or file.
    String place();

    static SetFiles folder(Path folder) {
        return new SetFolder(folder);
    }

    /// @param name the zip's own name, for messages
    /// @throws BadSet where it is no zip, or one that is too large or reaches outside itself
    static SetFiles archive(String name, byte[] zip) throws BadSet {
        return SetArchive.open(name, zip);
    }

    /// @param folder on the class path, without slashes at its ends, such as `documents/korea-1950`
    static SetFiles resources(String folder) {
        return new SetResources(folder);
    }
}
