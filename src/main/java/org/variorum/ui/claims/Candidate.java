package org.variorum.ui.claims;

import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;
import org.variorum.model.Voice;

/// A position that a passage could be evidence for.
sealed interface Candidate {
    Voice voice();

    Claim claim();

    /// The stance that is recorded, or proposed.
    Stance stance();

    /// A position that is there.
    ///
    /// @param passages how many it leans on so far
    record There(Voice voice, Claim claim, Interpretation position, int passages) implements Candidate {
        @Override
        public Stance stance() {
            return position.stance();
        }
    }

    /// A position that the voice would take anew.
    ///
    /// @param voiceIsNew whether the voice itself has to be made (the reader, the first time)
    record New(Voice voice, Claim claim, boolean voiceIsNew) implements Candidate {
        @Override
        public Stance stance() {
            return Stance.AFFIRMS;
        }
    }

    default Id.Claim claimId() {
        return claim().id();
    }
}
