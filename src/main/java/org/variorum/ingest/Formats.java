package org.variorum.ingest;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds out what a file is, by its content before its name, and reads it.
public final class Formats {
    private Formats() {}

    /// @throws Unreadable where no reader is for it, or its reader cannot make a text of it
    public static Ingested read(Source source) throws Unreadable {
        return read(source, () -> false);
    }

    /// One line for each format.
    ///
    /// @param cancelled asked on the calling thread by what takes long
    /// @throws Unreadable where no reader is for it, or its reader cannot make a text of it
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    public static Ingested read(Source source, BooleanSupplier cancelled) throws Unreadable {
        return switch (Sniff.kindOf(source)) {
            case MARKDOWN -> new MarkdownReader().read(source);
            case HTML -> new HtmlReader().read(source);
            case PLAIN -> new PlainReader().read(source);
            case PDF -> new PdfReader(cancelled).read(source);
            case FOREIGN -> throw source.refuse(foreign(source));
        };
    }

    private static String foreign(Source source) {
        Optional<String> what = Sniff.foreign(source);
        return what.orElse("is not a text that can be read here")
                + "; save it as PDF, HTML or plain text and bring that in.";
    }
}
