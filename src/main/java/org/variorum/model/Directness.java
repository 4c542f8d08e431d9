package org.variorum.model;

/// How near an interpretation stands to its voice's own words.
public enum Directness {
    QUOTED,
    PARAPHRASED,
    INFERRED
}
