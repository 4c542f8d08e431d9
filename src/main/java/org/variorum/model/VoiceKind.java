package org.variorum.model;

/// Who interprets.
public enum VoiceKind {
    ACTOR,
    HISTORIAN,
    TEXT,
    SCHOOL,
    READER
}
