package org.variorum.ui.map;

import javafx.geometry.Rectangle2D;

/// Which part of the map is on the screen. Pure; any thread.
///
/// @param x the place of the map at the left edge of the screen, px at 100 %; `y` at the upper edge
/// @param zoom screen px for a px of the map
record Camera(double x, double y, double zoom) {
    static final double LEAST = 0.06;
    static final double MOST = 2.5;

    /// The map does not begin smaller than this.
    private static final double READABLE = 0.7;

    /// Round the map, screen px.
    static final double RIM = 28;

    double toMapX(double screen) {
        return x + screen / zoom;
    }

    double toMapY(double screen) {
        return y + screen / zoom;
    }

    double toScreenX(double map) {
        return (map - x) * zoom;
    }

    double toScreenY(double map) {
        return (map - y) * zoom;
    }

    Camera moved(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom);
    }

    /// Nearer or farther, with the place under a point of the screen staying under it.
    Camera zoomed(double factor, double screenX, double screenY) {
        double next = Math.clamp(zoom * factor, LEAST, MOST);
        return new Camera(toMapX(screenX) - screenX / next, toMapY(screenY) - screenY / next, next);
    }

    /// The part of the map on a screen of a size.
    Rectangle2D seen(double width, double height) {
        return new Rectangle2D(x, y, width / zoom, height / zoom);
    }

    /// Not farther out than the map reaches: what fits stands in the middle across, and at the top.
    Camera within(Plan plan, double width, double height) {
        double rim = RIM / zoom;
        double wide = width / zoom;
        double high = height / zoom;
        double left = plan.width() + 2 * rim <= wide
                ? (plan.width() - wide) / 2
                : Math.clamp(x, -rim, plan.width() + rim - wide);
        double top = plan.height() + 2 * rim <= high ? -rim : Math.clamp(y, -rim, plan.height() + rim - high);
        return new Camera(Math.rint(left * zoom) / zoom, Math.rint(top * zoom) / zoom, zoom);
    }

    /// The whole map on a screen of a size, never larger than 100 %.
    static Camera fit(Plan plan, double width, double height) {
        double across = (width - 2 * RIM) / Math.max(1, plan.width());
        double down = (height - 2 * RIM) / Math.max(1, plan.height());
        double zoom = Math.clamp(Math.min(across, down), LEAST, 1);
        return new Camera(0, 0, zoom).within(plan, width, height);
    }

    /// As wide as the map, at its top; the words stay readable.
    static Camera beginning(Plan plan, double width, double height, double textSize) {
        double across = (width - 2 * RIM) / Math.max(1, plan.width());
        double zoom = Math.clamp(Math.min(across, textSize), READABLE, MOST);
        return new Camera(-RIM, -RIM, zoom).within(plan, width, height);
    }

    /// The same zoom, moved so that what stood at one height of the map and now stands at another does not move
    /// on the screen.
    Camera following(Plan.Spot before, Plan.Spot after) {
        return new Camera(x + after.x() - before.x(), y + after.middle() - before.middle(), zoom);
    }

    /// Moved as little as shows all of a box, with some room round it.
    Camera showing(Plan.Spot spot, double width, double height) {
        Rectangle2D seen = seen(width, height);
        double room = Math.min(60 / zoom, Math.max(0, (seen.getHeight() - spot.height()) / 2));
        double across = Math.min(RIM / zoom, Math.max(0, (seen.getWidth() - spot.width()) / 2));
        return new Camera(
                near(x, spot.x() - across, spot.x() + spot.width() + across - seen.getWidth()),
                near(y, spot.y() - room, spot.y() + spot.height() + room - seen.getHeight()),
                zoom);
    }

    /// As near to where it is as lies between two ends; what is larger than the screen begins at its beginning.
    private static double near(double now, double most, double least) {
        return least > most ? most : Math.clamp(now, least, most);
    }

    /// Moved so that a box stands in the middle.
    Camera centring(Plan.Spot spot, double height) {
        return new Camera(x, spot.middle() - height / zoom / 2, zoom);
    }
}
