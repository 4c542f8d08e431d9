package org.variorum.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.MapNode;
import org.variorum.work.Work;

/// The nodes of a part of the map: curves below, cells above, at 100 %. Cells are made a few milliseconds at a time,
/// what is in sight first. FX thread.
final class Scenery extends Group {
    private static final long MAKING_NANOS = 5_000_000;
    private static final double RING = 3;

    /// What is drawn.
    ///
    /// @param part of the map that is made into nodes
    /// @param seen part of it that is on the screen
    record View(Plan plan, Rectangle2D part, Rectangle2D seen, Level level) {
        static final View NONE = new View(Plan.EMPTY, Rectangle2D.EMPTY, Rectangle2D.EMPTY, Level.SHAPE);

        boolean meets(Plan.Course course) {
            return Math.max(course.fromY(), course.toY()) >= part.getMinY()
                    && Math.min(course.fromY(), course.toY()) <= part.getMaxY()
                    && course.toX() >= part.getMinX()
                    && course.fromX() <= part.getMaxX();
        }
    }

    /// What stands out.
    ///
    /// @param lit the nodes that do; empty where all are alike
    /// @param pale how visible the others are, 0 to 1
    /// @param at where the reader is
    /// @param attended what all rooms look at
    /// @param ringed whether the keyboard is on the map
    record Light(Set<String> lit, double pale, @Nullable String at, String attended, boolean ringed) {
        static final Light NONE = new Light(Set.of(), 1, null, "", false);

        double on(String key) {
            return lit.isEmpty() || lit.contains(key) ? 1 : pale;
        }
    }

    private final Type type;
    private final Wording wording;
    private final Work work;
    private final Strokes strokes = new Strokes("map-all");
    private final Strokes bright = new Strokes("map-bright");
    private final Strokes shapes = new Strokes("map-shapes");
    private final Group cells = new Group();
    private final Region ring = new Region();
    private final Map<String, Cell> made = new HashMap<>();
    private View view = View.NONE;
    private Light light = Light.NONE;
    private boolean making;

    Scenery(Type type, Wording wording, Work work) {
        this.type = type;
        this.wording = wording;
        this.work = work;
        setManaged(false);
        ring.getStyleClass().add("map-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        getChildren().addAll(strokes, bright, shapes, cells, ring);
    }

    View view() {
        return view;
    }

    boolean isMaking() {
        return making;
    }

    /// Makes what is in a part of the map, and lets the rest go.
    void show(View next) {
        view = next;
        strokes.draw(next.plan().courses().stream().filter(next::meets).toList());
        if (next.level() == Level.SHAPE) {
            shapes.outline(next.plan().in(next.part()));
        } else {
            shapes.clear();
        }
        make();
        shine(light);
    }

    private void make() {
        List<Plan.Spot> wanted =
                view.level() == Level.SHAPE ? List.of() : view.plan().in(view.part());
        Map<String, Plan.Spot> byKey = new HashMap<>();
        wanted.forEach(spot -> byKey.put(spot.node().key(), spot));
        letGo(cell -> cell.level() != view.level()
                || !cell.spot().equals(byKey.get(cell.spot().node().key())));
        List<Plan.Spot> missing = new ArrayList<>(wanted);
        missing.removeIf(spot -> made.containsKey(spot.node().key()));
        missing.sort(Comparator.comparing(spot -> !spot.box().intersects(view.seen())));
        long end = System.nanoTime() + MAKING_NANOS;
        List<Cell> fresh = new ArrayList<>();
        for (Plan.Spot spot : missing) {
            if (System.nanoTime() > end) {
                break;
            }
            Cell cell = new Cell(spot, view.level(), type, wording);
            shine(cell);
            made.put(spot.node().key(), cell);
            fresh.add(cell);
        }
        cells.getChildren().addAll(fresh);
        boolean more = fresh.size() < missing.size();
        if (more && !making) {
            work.onScreen(() -> {
                making = false;
                make();
            });
        }
        making = more;
    }

    private void letGo(java.util.function.Predicate<Cell> which) {
        List<Cell> gone = made.values().stream().filter(which).toList();
        gone.forEach(cell -> made.remove(cell.spot().node().key()));
        cells.getChildren().removeAll(gone);
    }

    /// Makes the cells of passages anew: what they say of their places has changed.
    void placesAreKnown() {
        letGo(cell -> cell.spot().node() instanceof MapNode.OfPassage);
        make();
    }

    void shine(Light next) {
        light = next;
        made.values().forEach(this::shine);
        boolean pale = !next.lit().isEmpty();
        strokes.setOpacity(pale ? next.pale() : 1);
        shapes.setOpacity(pale ? Math.max(0.6, next.pale()) : 1);
        if (pale) {
            bright.draw(view.plan().courses().stream()
                    .filter(course -> next.lit().contains(course.edge().from())
                            && next.lit().contains(course.edge().to())
                            && view.meets(course))
                    .toList());
        } else {
            bright.clear();
        }
        Optional<Plan.Spot> here = Optional.ofNullable(next.at()).flatMap(view.plan()::spot);
        ring.setVisible(here.isPresent() && next.ringed());
        here.ifPresent(spot -> ring.resizeRelocate(
                spot.x() - RING, spot.y() - RING, spot.width() + 2 * RING, spot.height() + 2 * RING));
    }

    private void shine(Cell cell) {
        String key = cell.spot().node().key();
        cell.setOpacity(light.on(key));
        cell.show(Objects.equals(key, light.at()), key.equals(light.attended()));
    }
}
