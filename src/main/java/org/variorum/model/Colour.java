package org.variorum.model;

/// The five inks of a highlight.
public enum Colour {
    YELLOW,
    GREEN,
    BLUE,
    ROSE,
    VIOLET
}
