package org.variorum.ingest;

/// Reads one format.
@FunctionalInterface
public interface Reader {
    /// @throws Unreadable where the file is not what it seems, damaged, locked or without text
    Ingested read(Source source) throws Unreadable;
}
