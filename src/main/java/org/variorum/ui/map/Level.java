package org.variorum.ui.map;

/// How much of a node is drawn, so that no letter on the screen is smaller than 11 px.
enum Level {
    /// Everything.
    FULL(0.92, 0),
    /// One short line each, larger than in full.
    BRIEF(0.7, 16),
    /// The same, larger still.
    SMALL(0.56, 20),
    /// No words: boxes and bars.
    SHAPE(0, 0);

    private final double from;
    private final double letters;

    /// @param from the least zoom at which it is used
    /// @param letters px at 100 %
    Level(double from, double letters) {
        this.from = from;
        this.letters = letters;
    }

    static Level at(double zoom) {
        for (Level level : values()) {
            if (zoom >= level.from) {
                return level;
            }
        }
        return SHAPE;
    }

    /// The size of the letters of a short line, px at 100 %.
    double letters() {
        return letters;
    }
}
