package org.variorum.exchange.page;

/// The page and its columns, in points.
///
/// @param edge from the paper's edge to the outer columns
/// @param top of all columns
/// @param bottom of the notes at the foot; under it stand the keys
/// @param side width of an outer column
/// @param gap between an outer column and the rule, and between the rule and the text
record Format(double width, double height, double edge, double top, double bottom, double side, double gap) {
    static final Format A4 = new Format(595.28, 841.89, 34.5, 57, 785, 130, 12.5);
    static final int FOOT_COLUMNS = 3;
    private static final double BETWEEN_FOOT_COLUMNS = 14;

    double middleLeft() {
        return edge + side + 2 * gap;
    }

    double middle() {
        return width - 2 * middleLeft();
    }

    double rightLeft() {
        return width - edge - side;
    }

    double footColumn() {
        return (width - 2 * edge - (FOOT_COLUMNS - 1) * BETWEEN_FOOT_COLUMNS) / FOOT_COLUMNS;
    }

    double footLeft(int column) {
        return edge + column * (footColumn() + BETWEEN_FOOT_COLUMNS);
    }

    double most() {
        return bottom - top;
    }
}
