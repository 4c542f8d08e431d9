package org.variorum.ingest;

import java.util.Optional;

/// Finds out what a file is, by its content before its name, and reads it.
public final class Formats {
    private Formats() {}

    /// One line for each format.
    ///
    /// @throws Unreadable where no reader is for it, or its reader cannot make a text of it
    public static Ingested read(Source source) throws Unreadable {
        return switch (Sniff.kindOf(source)) {
            case MARKDOWN -> new MarkdownReader().read(source);
            case HTML -> new HtmlReader().read(source);
            case PLAIN -> new PlainReader().read(source);
            case PDF -> throw source.refuse("is a PDF, which cannot be read here yet; save its text and bring that in.");
            case FOREIGN -> throw source.refuse(foreign(source));
        };
    }

    private static String foreign(Source source) {
        Optional<String> what = Sniff.foreign(source);
        return what.orElse("is not a text that can be read here") + "; save it as PDF, HTML or plain text and bring that in.";
    }
}
