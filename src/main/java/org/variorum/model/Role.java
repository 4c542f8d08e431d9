package org.variorum.model;

/// What a document is to the reader's question.
public enum Role {
    ARTICLE,
    PRIMARY,
    SCHOLARSHIP,
    REFERENCE
}
