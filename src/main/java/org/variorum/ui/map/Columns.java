package org.variorum.ui.map;

import org.variorum.compare.MapNode;

/// Where the columns of the map stand, px at 100 %. They never move, whatever is open, so that the eye finds
/// its way back; the channels between them belong to the curves alone.
final class Columns {
    private static final double[] WIDTHS = {204, 248, 104, 200, 290};
    private static final double[] CHANNELS = {36, 26, 24, 84};
    private static final double[] LEFTS = new double[MapNode.COLUMNS];

    static {
        for (int i = 1; i < MapNode.COLUMNS; i++) {
            LEFTS[i] = LEFTS[i - 1] + WIDTHS[i - 1] + CHANNELS[i - 1];
        }
    }

    private Columns() {}

    static double width(int column) {
        return WIDTHS[column];
    }

    static double left(int column) {
        return LEFTS[column];
    }

    static double right(int column) {
        return LEFTS[column] + WIDTHS[column];
    }
}
