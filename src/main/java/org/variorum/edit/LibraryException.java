package org.variorum.edit;

import org.jspecify.annotations.Nullable;

/// The library could not do what was asked. The message is a sentence for the reader: what, where, what to do.
public final class LibraryException extends RuntimeException {
    public LibraryException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public LibraryException(String sentence) {
        super(sentence);
    }
}
