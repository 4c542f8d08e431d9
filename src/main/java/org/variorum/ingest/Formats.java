package org.variorum.ingest;

/// Finds out what a file is, and reads it.
public final class Formats {
    private Formats() {}

    public static Ingested read(Source source) throws Unreadable {
        return new MarkdownReader().read(source);
    }
}
