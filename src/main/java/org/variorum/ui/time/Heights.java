package org.variorum.ui.time;

/// Where the bands of the picture lie, from top to bottom, px. The written axis keeps its place; what height
/// there is more goes to the curves and to lanes for what was published.
///
/// @param written the axis of writing; `opened` the axis of opening
/// @param wroteLanes lanes for what was published, below the axis of opening
/// @param overflow the line for what found no lane
record Heights(double height, int labelLanes, double written, double opened, int wroteLanes, double overflow) {
    static final double LANE = 21;
    static final double EVENT_LANE = 19;
    static final int EVENT_LANES = 3;
    static final double PIVOT = 56;
    static final double EVENTS = 68;
    static final double EVENT_LINE = EVENTS + EVENT_LANES * EVENT_LANE + 6;
    static final double WROTE_LANE = 23;
    /// From the axis of opening to the first lane below it.
    static final double WROTE_TOP = 34;
    /// From the axis of writing up to the lowest label: the ticks stand between.
    private static final double TICKS = 46;

    private static final double LEAST_CURVES = 140;
    private static final double FOOT = 30;

    static Heights of(double height) {
        int labels = height < 600 ? 3 : height < 760 ? 4 : 5;
        double written = EVENT_LINE + 14 + labels * LANE + TICKS; // where all its lanes are in use
        double curves = Math.max(LEAST_CURVES, 0.27 * height);
        double room = height - written - curves - WROTE_TOP - FOOT;
        int lanes = (int) Math.clamp(Math.floor(room / WROTE_LANE), 3, 12);
        return of(height, labels, lanes);
    }

    private static Heights of(double height, int labels, int lanes) {
        double written = EVENT_LINE + 14 + labels * LANE + TICKS;
        double overflow = height - FOOT;
        double opened = Math.max(written + 120, overflow - lanes * WROTE_LANE - WROTE_TOP - 4);
        return new Heights(height, labels, written, opened, lanes, overflow);
    }

    /// The same for the lanes that are in use: what the others leave goes to the curves.
    Heights using(int labels, int wrote) {
        return of(height, Math.clamp(labels, 1, labelLanes), Math.clamp(wrote, 3, wroteLanes));
    }

    /// The middle of a label above the axis of writing.
    double label(int lane) {
        return written - TICKS - lane * LANE;
    }

    /// The middle of an event's words, the lowest lane nearest to the line.
    double event(int lane) {
        return EVENTS + (EVENT_LANES - 1 - lane) * EVENT_LANE + EVENT_LANE / 2;
    }

    /// The middle of what was published.
    double wrote(int lane) {
        return opened + WROTE_TOP + lane * WROTE_LANE + WROTE_LANE / 2;
    }
}
