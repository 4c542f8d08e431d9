package org.variorum.exchange.page;

import java.util.List;

/// One page, composed.
///
/// @param from the first line of the text on it, `to` the first that is not
/// @param under comments that stand under the text, where the outer columns are full
/// @param foot the notes, column by column; empty lists where there are none
record Sheet(int from, int to, List<Glosses> left, List<Glosses> right, List<Glosses> under, List<List<Line>> foot) {
    static double footHeight(List<List<Line>> foot) {
        return foot.stream().mapToDouble(Line::height).max().orElse(0);
    }
}
