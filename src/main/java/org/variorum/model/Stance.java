package org.variorum.model;

/// How a voice stands to a claim. The order is the order of a balance bar and of a row of chips.
public enum Stance {
    AFFIRMS,
    QUALIFIES,
    /// Explains the same matter another way.
    OTHERWISE,
    DISPUTES,
    SILENT
}
