package org.variorum.model;

/// What a passage does for the interpretation that leans on it.
public enum Bearing {
    SUPPORTS,
    UNDERCUTS,
    CONTEXT
}
