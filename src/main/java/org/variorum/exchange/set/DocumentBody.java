package org.variorum.exchange.set;

import org.variorum.model.DocumentText;

/// Reads the Markdown body of a set's document. Whoever wires the program says how.
@FunctionalInterface
public interface DocumentBody {
    DocumentText read(String markdown);

    /// Reads a document that is more than Markdown: a file as a reader brought it in.
    ///
    /// @param name the file's own name, with its ending
    /// @throws BadSet with a sentence, where it cannot be read
    default Read file(String name, byte[] bytes) throws BadSet {
        throw new BadSet("The file " + name + " in the set cannot be read here; take it out of the set.");
    }

    /// @param mediaType such as `application/pdf`
    record Read(DocumentText text, String mediaType) {}

    /// Names the way bodies are read: a set is read again when this changes, although its files did not.
    default String version() {
        return "";
    }
}
