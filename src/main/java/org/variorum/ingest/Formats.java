package org.variorum.ingest;

import java.util.Set;

/// Finds out what a file is, and reads it.
public final class Formats {
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd");

    private Formats() {}

    public static Ingested read(Source source) throws Unreadable {
        return MARKDOWN.contains(source.extension()) ? new MarkdownReader().read(source) : new PlainReader().read(source);
    }
}
