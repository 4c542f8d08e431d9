package org.variorum.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Where the arrow keys lead: right and left along the curves, up and down within a column. Pure.
final class Wander {
    private Wander() {}

    /// @param from where one is
    /// @param came the node one came from last, if any: from a passage that serves several, the way back
    /// @return empty where there is nothing in that direction
    static Optional<Plan.Spot> step(Plan plan, String from, Optional<String> came, KeyCode key) {
        Optional<Plan.Spot> here = plan.spot(from);
        if (here.isEmpty()) {
            return plan.spots().stream().findFirst();
        }
        return switch (key) {
            case LEFT -> back(plan, from, came);
            case RIGHT -> onward(plan, here.get(), came);
            case UP -> beside(plan, here.get(), -1);
            case DOWN -> beside(plan, here.get(), 1);
            case HOME -> plan.column(here.get().node().column()).stream().findFirst();
            case END -> Optional.of(plan.column(here.get().node().column()).getLast());
            default -> Optional.empty();
        };
    }

    private static Optional<Plan.Spot> back(Plan plan, String from, Optional<String> came) {
        List<String> parents =
                plan.to(from).stream().map(course -> course.edge().from()).toList();
        return came.filter(parents::contains)
                .or(() -> parents.stream().findFirst())
                .flatMap(plan::spot);
    }

    /// To where one came from, if it is there, else to the nearest.
    private static Optional<Plan.Spot> onward(Plan plan, Plan.Spot here, Optional<String> came) {
        List<String> children = plan.from(here.node().key()).stream()
                .map(course -> course.edge().to())
                .toList();
        return came.filter(children::contains)
                .flatMap(plan::spot)
                .or(() -> children.stream()
                        .flatMap(key -> plan.spot(key).stream())
                        .min(java.util.Comparator.comparingDouble(spot -> Math.abs(spot.middle() - here.middle()))));
    }

    private static Optional<Plan.Spot> beside(Plan plan, Plan.Spot here, int by) {
        List<Plan.Spot> column = plan.column(here.node().column());
        int at = column.indexOf(here) + by;
        return at >= 0 && at < column.size() ? Optional.of(column.get(at)) : Optional.empty();
    }
}
