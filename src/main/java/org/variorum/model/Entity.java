package org.variorum.model;

/// Anything that has a row of its own in the library and that an edit can put there or take away.
public sealed interface Entity
        permits ReadingSet,
                Document,
                Voice,
                Work,
                Question,
                Claim,
                Interpretation,
                Evidence,
                Verdict,
                Note,
                Anchor,
                Event {
    Id id();
}
