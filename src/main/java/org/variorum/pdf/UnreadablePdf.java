package org.variorum.pdf;

import org.jspecify.annotations.Nullable;

/// A PDF, or one page of it, cannot be used. The message is for the reader: what is wrong, and what to do.
public final class UnreadablePdf extends Exception {
    private final String what;

    UnreadablePdf(String what, @Nullable Throwable cause) {
        super("This PDF " + what, cause);
        this.what = what;
    }

    /// The sentence without its subject, to be put after a file's name: “is locked with a password; …”.
    public String what() {
        return what;
    }
}
