package org.variorum.model;

/// Whoever interprets.
///
/// @param label a short name for chips
/// @param ink the place in the set's order of voices, from 0; decides the colour
public record Voice(Id.Voice id, Origin origin, String name, String label, VoiceKind kind, int ink) implements Entity {}
