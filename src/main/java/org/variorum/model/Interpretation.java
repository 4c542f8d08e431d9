package org.variorum.model;

import org.jspecify.annotations.Nullable;

/// One voice's position on one claim. A voice may hold several on the same claim, each from a work of its own.
///
/// @param reportedBy where the position is known only through somebody else
/// @param argument Markdown, one to four sentences
/// @param locator the place in the work, or empty
/// @param date when the voice took it, EDTF; empty where it is as old as the work
/// @param order the place among the claim's interpretations, from 0
public record Interpretation(
        Id.Interpretation id,
        Origin origin,
        Id.Claim claim,
        Id.Voice voice,
        Stance stance,
        Directness directness,
        Id.@Nullable Voice reportedBy,
        Confidence confidence,
        String argument,
        Id.@Nullable Work work,
        String locator,
        String date,
        int order)
        implements Entity {
    public Interpretation withStance(Stance other) {
        return new Interpretation(
                id,
                origin,
                claim,
                voice,
                other,
                directness,
                reportedBy,
                confidence,
                argument,
                work,
                locator,
                date,
                order);
    }
}
