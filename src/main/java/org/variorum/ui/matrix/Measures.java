package org.variorum.ui.matrix;

/// How wide the columns are in a given width, px.
///
/// @param claims the column of the claims with their balance
/// @param cell each column of a voice
/// @param voices how many there are
/// @param width of the whole grid
record Measures(double claims, double cell, int voices, double width) {
    static final double ROW = 37;
    static final double HEADER = 112;
    /// Left of the claims.
    static final double EDGE = 24;
    static final double BAR = 40;
    private static final double NARROWEST = 250;
    private static final double WIDEST = 560;
    private static final double LEAST_CELL = 32;
    private static final double MOST_CELL = 46;
    /// What the last slanted name needs beside its column.
    private static final double OVERHANG = 64;

    static Measures of(double width, int voices) {
        double room = width - OVERHANG;
        double claims = Math.round(Math.clamp(room - voices * LEAST_CELL, NARROWEST, 420));
        double cell = voices == 0 ? LEAST_CELL : Math.floor((room - claims) / voices);
        cell = Math.clamp(cell, LEAST_CELL, MOST_CELL);
        claims = Math.round(Math.clamp(room - voices * cell, NARROWEST, Math.max(420, Math.min(WIDEST, width * 0.4))));
        return new Measures(claims, cell, voices, width);
    }

    /// How far the columns can be moved to the left.
    double scrollable() {
        return Math.max(0, claims + voices * cell + OVERHANG - width);
    }

    /// The left edge of a column, where nothing is scrolled.
    double left(int column) {
        return claims + column * cell;
    }

    double textWidth() {
        return claims - EDGE - BAR - 22;
    }

    double barLeft() {
        return claims - BAR - 14;
    }

    /// The column under a point of a row, −1 for the claim, `voices` for what is right of the last.
    int columnAt(double x, double scrolled) {
        return x < claims ? -1 : (int) Math.min(voices, Math.floor((x + scrolled - claims) / cell));
    }
}
