package org.variorum.ui;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;

/// What the reader is looking at more closely. Its card is open and exactly level with its passage.
public sealed interface Focus {
    /// The pane in whose margin the card is.
    Pane pane();

    Id id();

    /// @param interpretation the position that is unfolded, if any
    record OnClaim(Pane pane, Id.Claim claim, Id.@Nullable Interpretation interpretation) implements Focus {
        @Override
        public Id id() {
            return claim;
        }
    }

    /// @param writing whether the note is open for writing
    record OnNote(Pane pane, Id.Note note, boolean writing) implements Focus {
        @Override
        public Id id() {
            return note;
        }
    }
}
