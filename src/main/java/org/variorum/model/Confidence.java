package org.variorum.model;

/// How the position is known: in the voice's own words, through somebody else, or from general knowledge only.
public enum Confidence {
    SEEN,
    SECONDHAND,
    UNVERIFIED
}
