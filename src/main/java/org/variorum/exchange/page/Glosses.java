package org.variorum.exchange.page;

import java.util.List;

/// A comment, set for an outer column and for the middle one.
///
/// @param at the index of the line of the text that it is to
/// @param isFriendly whether it takes the claim's side: then it stands on the left if it can
record Glosses(int at, boolean isFriendly, List<Line> side, List<Line> middle) {
    /// Under a comment, before the next one.
    static final double SPACE = 4.9;

    static double height(List<Glosses> several) {
        double height = 0;
        for (Glosses each : several) {
            height += Line.height(each.side()) + SPACE;
        }
        return Math.max(0, height - SPACE);
    }

    static double heightInTheMiddle(List<Glosses> several) {
        double height = 0;
        for (Glosses each : several) {
            height += Line.height(each.middle()) + SPACE;
        }
        return Math.max(0, height - SPACE);
    }
}
