package org.variorum.ui.compare;

/// Where the columns of the room stand, px: left voice, mark, right voice, verdict. Where there is no room beside
/// them, the verdict stands below.
///
/// @param edge free on the left
/// @param column the width of each voice's column
/// @param mark the width of the column between them
/// @param verdict the width of the verdict's column
/// @param isBeside whether the verdict stands beside the voices
record Columns(double edge, double column, double mark, double verdict, boolean isBeside) {
    static final double GAP = 18;
    private static final double MARK = 72;
    private static final double WIDE_EDGE = 32;
    private static final double NARROW_EDGE = 20;
    private static final double ROOMY = 840;
    private static final double WIDEST = 480;

    /// @param width of everything
    static Columns in(double width) {
        double edge = width >= 900 ? WIDE_EDGE : NARROW_EDGE;
        double inner = Math.max(300, width - 2 * edge);
        if (inner < ROOMY) {
            double column = Math.floor((inner - MARK - 2 * GAP) / 2);
            return new Columns(edge, column, MARK, Math.min(360, inner), false);
        }
        double verdict = Math.round(Math.clamp(inner * 0.2415, 216, 320));
        double column = Math.min(WIDEST, Math.floor((inner - MARK - 3 * GAP - verdict) / 2));
        return new Columns(edge, column, MARK, verdict, true);
    }

    double markX() {
        return edge + column + GAP;
    }

    double rightX() {
        return markX() + mark + GAP;
    }

    /// How wide the voices' columns and what stands between them are together.
    double body() {
        return 2 * column + mark + 2 * GAP;
    }

    double verdictX() {
        return isBeside ? edge + body() + GAP : edge;
    }

    /// Where the last column ends.
    double end() {
        return isBeside ? verdictX() + verdict : edge + body();
    }
}
