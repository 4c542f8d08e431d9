package org.variorum.compare;

import java.util.List;
import org.variorum.model.Range;

/// A passage from which the way to the other text crosses what leads: it can be taken, but only as a jump.
///
/// @param here the passage
/// @param ways to the other text, the firmest first; one or more
public record JumpMark(Range here, List<Pin> ways) {
    public JumpMark {
        ways = List.copyOf(ways);
    }
}
