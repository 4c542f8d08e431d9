package org.variorum.ui.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;

/// How the form of a position begins.
///
/// @param claim on which; null to be chosen
/// @param old the position that is changed; null for a new one
/// @param like what a new one begins as; null for nothing
/// @param passage what a new one leans on
record PositionStart(
        @Nullable Claim claim,
        @Nullable Interpretation old,
        @Nullable Interpretation like,
        Id.@Nullable Voice voice,
        Optional<Passage> passage) {
    String key() {
        if (old != null) {
            return "change:" + old.id().value();
        }
        String on = claim == null ? "" : claim.id().value();
        return "position:" + on + passage.map(each -> "@" + each.key()).orElse("")
                + (like == null ? "" : "=" + like.id().value());
    }
}
