package org.variorum.ui.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.MapNode;

/// A map laid out: where each node stands and how the curves run, px at 100 %. Immutable; any thread.
final class Plan {
    static final Plan EMPTY = new Plan(List.of(), List.of(), 0, 0);

    /// A node in its place.
    record Spot(MapNode node, double x, double y, double width, double height) {
        Rectangle2D box() {
            return new Rectangle2D(x, y, width, height);
        }

        double middle() {
            return y + height / 2;
        }
    }

    /// A curve from a node's right edge to another's left edge, horizontal at both ends; both control points
    /// stand half the distance out, so that it never leaves the channel between two columns.
    record Course(ArgumentMap.Edge edge, double fromX, double fromY, double toX, double toY) {
        double middleX() {
            return (fromX + toX) / 2;
        }

        /// @param share of the way, 0 to 1
        double x(double share) {
            return bezier(fromX, middleX(), middleX(), toX, share);
        }

        double y(double share) {
            return bezier(fromY, fromY, toY, toY, share);
        }

        private static double bezier(double a, double b, double c, double d, double t) {
            double s = 1 - t;
            return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
        }
    }

    private final List<Spot> spots;
    private final List<Course> courses;
    private final double width;
    private final double height;
    private final Map<String, Spot> byKey = new HashMap<>();
    private final List<List<Spot>> columns = new ArrayList<>();
    private final Map<String, List<Course>> out = new HashMap<>();
    private final Map<String, List<Course>> in = new HashMap<>();

    Plan(List<Spot> spots, List<Course> courses, double width, double height) {
        this.spots = List.copyOf(spots);
        this.courses = List.copyOf(courses);
        this.width = width;
        this.height = height;
        for (int i = 0; i < MapNode.COLUMNS; i++) {
            columns.add(new ArrayList<>());
        }
        for (Spot spot : spots) {
            byKey.put(spot.node().key(), spot);
            columns.get(spot.node().column()).add(spot);
        }
        columns.forEach(column -> column.sort(java.util.Comparator.comparingDouble(Spot::y)));
        for (Course course : courses) {
            out.computeIfAbsent(course.edge().from(), _ -> new ArrayList<>()).add(course);
            in.computeIfAbsent(course.edge().to(), _ -> new ArrayList<>()).add(course);
        }
        out.values().forEach(all -> all.sort(java.util.Comparator.comparingDouble(Course::toY)));
        in.values().forEach(all -> all.sort(java.util.Comparator.comparingDouble(Course::fromY)));
    }

    List<Spot> spots() {
        return spots;
    }

    List<Course> courses() {
        return courses;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Optional<Spot> spot(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// A column from top to bottom.
    List<Spot> column(int at) {
        return Collections.unmodifiableList(columns.get(at));
    }

    /// What leads away from a node, from top to bottom.
    List<Course> from(String key) {
        return out.getOrDefault(key, List.of());
    }

    /// What leads to a node, from top to bottom.
    List<Course> to(String key) {
        return in.getOrDefault(key, List.of());
    }

    /// What lies in a part of the map at least partly, column by column.
    List<Spot> in(Rectangle2D part) {
        List<Spot> found = new ArrayList<>();
        for (List<Spot> column : columns) {
            for (int i = firstBelow(column, part.getMinY()); i < column.size(); i++) {
                Spot spot = column.get(i);
                if (spot.y() > part.getMaxY()) {
                    break;
                }
                if (spot.x() <= part.getMaxX() && spot.x() + spot.width() >= part.getMinX()) {
                    found.add(spot);
                }
            }
        }
        return found;
    }

    /// The first whose foot is at or below a height.
    private static int firstBelow(List<Spot> column, double y) {
        int low = 0;
        int high = column.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column.get(middle).y() + column.get(middle).height() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Optional<Spot> at(double x, double y) {
        return in(new Rectangle2D(x, y, 0, 0)).stream().findFirst();
    }

    /// The node whose middle is nearest to a place.
    Optional<Spot> nearest(double x, double y) {
        return spots.stream()
                .min(java.util.Comparator.comparingDouble(
                        spot -> Math.hypot(spot.x() + spot.width() / 2 - x, spot.middle() - y)));
    }

    /// A node with everything that it hangs from and everything that hangs from it.
    Set<String> neighbourhood(String key) {
        Set<String> all = new HashSet<>();
        if (byKey.containsKey(key)) {
            all.add(key);
            climb(key, all);
            Set<String> down = new HashSet<>();
            descend(key, down);
            all.addAll(down);
        }
        return all;
    }

    private void climb(String key, Set<String> all) {
        for (Course course : to(key)) {
            if (all.add(course.edge().from())) {
                climb(course.edge().from(), all);
            }
        }
    }

    private void descend(String key, Set<String> all) {
        for (Course course : from(key)) {
            if (all.add(course.edge().to())) {
                descend(course.edge().to(), all);
            }
        }
    }
}
