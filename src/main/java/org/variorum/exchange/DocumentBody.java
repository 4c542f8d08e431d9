package org.variorum.exchange;

import org.variorum.model.DocumentText;

/// Reads the Markdown body of a set's document. Whoever wires the program says how.
@FunctionalInterface
public interface DocumentBody {
    DocumentText read(String markdown);

    /// Names the way bodies are read: a set is read again when this changes, although its files did not.
    default String version() {
        return "";
    }
}
