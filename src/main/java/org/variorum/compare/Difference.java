package org.variorum.compare;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.variorum.model.Stance;

/// How two voices stand to each other on one claim (docs/comparison.md).
public enum Difference {
    /// One affirms or qualifies what the other disputes.
    CONTRADICT,
    /// At least one of them explains the matter another way. Whether two that do mean the same, a stance
    /// cannot tell.
    OTHERWISE,
    /// One takes it with a reservation, or one of several positions agrees and another does not.
    QUALIFY,
    AGREE,
    /// One is known to have said nothing of it.
    SILENT,
    /// Nothing is recorded of one of them.
    UNHEARD;

    /// @param left the stances of all positions of one voice on the claim, and `right` those of the other
    public static Difference between(Collection<Stance> left, Collection<Stance> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return UNHEARD;
        }
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        for (Stance one : left) {
            for (Stance other : right) {
                if (one != Stance.SILENT && other != Stance.SILENT) {
                    found.add(pair(one, other));
                }
            }
        }
        if (found.isEmpty()) {
            return SILENT;
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        return found.contains(AGREE) || found.contains(QUALIFY) ? QUALIFY : CONTRADICT;
    }

    private static Difference pair(Stance one, Stance other) {
        if (one == Stance.OTHERWISE || other == Stance.OTHERWISE) {
            return OTHERWISE;
        }
        if (one == other) {
            return one == Stance.QUALIFIES ? QUALIFY : AGREE;
        }
        return one == Stance.DISPUTES || other == Stance.DISPUTES ? CONTRADICT : QUALIFY;
    }
}
