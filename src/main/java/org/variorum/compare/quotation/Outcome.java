package org.variorum.compare.quotation;

/// What came of looking a quotation up, the truest first.
public enum Outcome {
    /// It stands so in the source; only typography differs.
    EXACT,
    /// The same, but for what whoever quotes put into brackets or marked as left out.
    EDITED,
    /// It stands in the source in other words.
    ALTERED,
    /// Put together from two places as if it were one.
    SPLICED,
    /// It does not stand in the sources that were searched, and they are whole.
    NOT_FOUND,
    /// It was not found, but it may stand in what is not here; or it is too common to say anything.
    CANNOT_TELL;

    /// Whether there is a passage to show.
    public boolean isFound() {
        return this != NOT_FOUND && this != CANNOT_TELL;
    }
}
