package org.variorum.model;

/// How much of the original a document's text is.
public enum Completeness {
    FULL,
    EXCERPT,
    ABSTRACT
}
