package org.variorum.ingest;

import org.jspecify.annotations.Nullable;

/// A file could not be read as a document. The message is one sentence for the reader: which file, what is
/// wrong with it, and what to do.
public final class Unreadable extends Exception {
    public Unreadable(String sentence) {
        super(sentence);
    }

    public Unreadable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
