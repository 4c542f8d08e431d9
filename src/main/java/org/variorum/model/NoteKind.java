package org.variorum.model;

/// The forms a marginal note takes.
public enum NoteKind {
    HIGHLIGHT,
    COMMENT,
    QUESTION,
    GLOSS,
    BOOKMARK
}
