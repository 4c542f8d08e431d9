package org.variorum.ui;

/// The rooms of the window, in the order of the header.
public enum Room {
    /// Documents side by side.
    READ,
    /// Two voices, question by question.
    COMPARE,
    /// All claims by all voices.
    MATRIX,
    /// The argument as a graph.
    MAP,
    /// What was written when, and when it could be read.
    TIME,
    /// The quotations of a document against their sources.
    AUDIT
}
