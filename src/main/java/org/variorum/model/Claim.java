package org.variorum.model;

import org.jspecify.annotations.Nullable;

/// A statement that can be contested. Where it is made, its anchors say.
///
/// @param label a short form for folded cards and lists; empty where none was given
/// @param order the place among the set's claims, from 0
public record Claim(
        Id.Claim id,
        Origin origin,
        Id.Question question,
        String label,
        String statement,
        Id.@Nullable Voice madeBy,
        int order)
        implements Entity {}
