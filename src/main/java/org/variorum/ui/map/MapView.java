package org.variorum.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.MapNode;
import org.variorum.work.Work;

/// The map on the screen: made into nodes as far as it is in sight and a little beyond. FX thread.
final class MapView extends Region {
    private static final long MAKING_NANOS = 5_000_000;

    /// How much beyond what is in sight is made, in screens on each side.
    private static final double BEYOND = 0.4;

    private static final double PALE = 0.22;

    private final MapModel model;
    private final Type type;
    private final Wording wording;
    private final Work work;
    private final Group world = new Group();
    private final Affine placing = new Affine();
    private final Strokes strokes = new Strokes("map-all");
    private final Strokes bright = new Strokes("map-bright");
    private final Strokes shapes = new Strokes("map-shapes");
    private final Group cells = new Group();
    private final Region ring = new Region();
    private final Map<String, Cell> made = new HashMap<>();
    private final double beginningSize;
    private final javafx.beans.property.ReadOnlyDoubleWrapper zoom = new javafx.beans.property.ReadOnlyDoubleWrapper(1);
    private Plan plan = Plan.EMPTY;
    private Camera camera = new Camera(0, 0, 1);
    private Rectangle2D ready = Rectangle2D.EMPTY;
    private @Nullable Level level;
    private boolean begun;
    private boolean making;
    private @Nullable String hovered;

    /// @param textSize how large the reader has text, 1 as designed
    MapView(MapModel model, Type type, Wording wording, Work work, double textSize) {
        this.model = model;
        this.type = type;
        this.wording = wording;
        this.work = work;
        beginningSize = textSize;
        getStyleClass().add("map-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        ring.getStyleClass().add("map-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        world.setManaged(false);
        world.getTransforms().add(placing);
        world.getChildren().addAll(strokes, bright, shapes, cells, ring);
        getChildren().add(world);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.plan().addListener((_, _, now) -> show(now));
        model.selected().addListener((_, _, _) -> highlight());
        focusedProperty().addListener((_, _, _) -> highlight());
        new MapGestures(this, model, wording);
    }

    Plan plan() {
        return plan;
    }

    Camera camera() {
        return camera;
    }

    /// Whether everything in sight is drawn.
    boolean isDrawn() {
        return !making && begun;
    }

    /// Puts a new plan in the place of the old one; what the reader is at does not move on the screen.
    private void show(Plan next) {
        Plan old = plan;
        plan = next;
        if (begun && !old.spots().isEmpty()) {
            camera = held(old)
                    .flatMap(before -> next.spot(before.node().key()).map(after -> camera.following(before, after)))
                    .orElse(camera)
                    .within(plan, getWidth(), getHeight());
            renew();
        } else {
            begun = false;
            requestLayout();
        }
    }

    /// What is to stay where it is: where the reader is, if that is in sight, else what is nearest to the middle.
    private Optional<Plan.Spot> held(Plan old) {
        Rectangle2D seen = camera.seen(getWidth(), getHeight());
        String at = model.selected().get();
        return Optional.ofNullable(at)
                .flatMap(old::spot)
                .filter(spot -> spot.box().intersects(seen)
                        && plan.spot(spot.node().key()).isPresent())
                .or(() -> old.in(seen).stream()
                        .filter(spot -> plan.spot(spot.node().key()).isPresent())
                        .min(java.util.Comparator.comparingDouble(spot -> Math.hypot(
                                spot.x() + spot.width() / 2 - (seen.getMinX() + seen.getWidth() / 2),
                                spot.middle() - (seen.getMinY() + seen.getHeight() / 2)))));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (!begun && !plan.spots().isEmpty()) {
            begun = true;
            camera = Camera.beginning(plan, getWidth(), getHeight(), beginningSize);
            String at = model.selected().get();
            if (at != null) {
                plan.spot(at).ifPresent(spot -> camera = camera.centring(spot, getHeight()));
            }
            look(camera);
            renew();
        } else if (begun) {
            look(camera);
        }
    }

    private void aim() {
        zoom.set(camera.zoom());
        placing.setToTransform(
                camera.zoom(), 0, -camera.x() * camera.zoom(), 0, camera.zoom(), -camera.y() * camera.zoom());
    }

    /// Looks at another part of the map.
    void look(Camera next) {
        camera = next.within(plan, getWidth(), getHeight());
        aim();
        if (level != Level.at(camera.zoom()) || !ready.contains(inSight())) {
            renew();
        }
    }

    /// The zoom, 1 for 100 %.
    javafx.beans.property.ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// The whole map.
    void fit() {
        look(Camera.fit(plan, getWidth(), getHeight()));
    }

    /// Nearer or farther, round where the reader is if that is in sight, else round the middle.
    ///
    /// @param factor 0 for back to how it began
    void zoomBy(double factor) {
        if (factor == 0) {
            begun = false;
            requestLayout();
            return;
        }
        Rectangle2D seen = camera.seen(getWidth(), getHeight());
        Optional<Plan.Spot> at = Optional.ofNullable(model.selected().get())
                .flatMap(plan::spot)
                .filter(spot -> spot.box().intersects(seen));
        look(camera.zoomed(
                factor,
                at.map(spot -> camera.toScreenX(spot.x())).orElse(getWidth() / 2),
                at.map(spot -> camera.toScreenY(spot.middle())).orElse(getHeight() / 2)));
    }

    /// Brings a node into sight.
    void reveal(String key) {
        plan.spot(key).ifPresent(spot -> look(camera.showing(spot, getWidth(), getHeight())));
    }

    private Rectangle2D inSight() {
        Rectangle2D seen = camera.seen(getWidth(), getHeight());
        Rectangle2D all = new Rectangle2D(0, 0, Math.max(1, plan.width()), Math.max(1, plan.height()));
        double left = Math.clamp(seen.getMinX(), 0, all.getMaxX());
        double top = Math.clamp(seen.getMinY(), 0, all.getMaxY());
        return new Rectangle2D(
                left,
                top,
                Math.clamp(seen.getMaxX(), left, all.getMaxX()) - left,
                Math.clamp(seen.getMaxY(), top, all.getMaxY()) - top);
    }

    /// Makes what is in sight and a little beyond, and lets the rest go.
    private void renew() {
        aim();
        Rectangle2D seen = inSight();
        level = Level.at(camera.zoom());
        double wide = camera.seen(getWidth(), getHeight()).getWidth() * BEYOND;
        double high = camera.seen(getWidth(), getHeight()).getHeight() * BEYOND;
        ready = new Rectangle2D(
                seen.getMinX() - wide, seen.getMinY() - high, seen.getWidth() + 2 * wide, seen.getHeight() + 2 * high);
        List<Plan.Course> courses =
                plan.courses().stream().filter(this::isReady).toList();
        strokes.draw(courses);
        if (level == Level.SHAPE) {
            shapes.outline(plan.in(ready));
        } else {
            shapes.clear();
        }
        make();
    }

    private boolean isReady(Plan.Course course) {
        return Math.max(course.fromY(), course.toY()) >= ready.getMinY()
                && Math.min(course.fromY(), course.toY()) <= ready.getMaxY()
                && course.toX() >= ready.getMinX()
                && course.fromX() <= ready.getMaxX();
    }

    /// Makes cells for a few milliseconds; the rest comes with the next frames.
    private void make() {
        List<Plan.Spot> wanted = level == Level.SHAPE ? List.of() : plan.in(ready);
        Map<String, Plan.Spot> byKey = new HashMap<>();
        wanted.forEach(spot -> byKey.put(spot.node().key(), spot));
        made.values().removeIf(cell -> {
            boolean gone = cell.level() != level
                    || !cell.spot().equals(byKey.get(cell.spot().node().key()));
            if (gone) {
                cells.getChildren().remove(cell);
            }
            return gone;
        });
        Rectangle2D seen = inSight();
        List<Plan.Spot> missing = new ArrayList<>(wanted);
        missing.removeIf(spot -> made.containsKey(spot.node().key()));
        missing.sort(java.util.Comparator.comparing(spot -> !spot.box().intersects(seen)));
        long end = System.nanoTime() + MAKING_NANOS;
        List<Cell> fresh = new ArrayList<>();
        for (Plan.Spot spot : missing) {
            if (System.nanoTime() > end) {
                break;
            }
            Cell cell = new Cell(spot, java.util.Objects.requireNonNull(level), type, wording);
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
        highlight();
    }

    /// Makes anew what says where passages stand: now it is known.
    void placesAreKnown() {
        made.values().removeIf(cell -> {
            boolean passage = cell.spot().node() instanceof MapNode.OfPassage;
            if (passage) {
                cells.getChildren().remove(cell);
            }
            return passage;
        });
        make();
    }

    // --- what is looked at -------------------------------------------------------------------------------------------

    /// @param key of the node under the pointer; null for none
    void hover(@Nullable String key) {
        if (!java.util.Objects.equals(key, hovered)) {
            hovered = key;
            highlight();
        }
    }

    private void highlight() {
        String at = model.selected().get();
        String lit = hovered != null ? hovered : isFocused() ? at : null;
        Set<String> near = lit == null ? Set.of() : plan.neighbourhood(lit);
        boolean pale = !near.isEmpty();
        String attended = model.attended().map(MapNode::key).orElse("");
        for (Cell cell : made.values()) {
            String key = cell.spot().node().key();
            cell.setOpacity(pale && !near.contains(key) ? PALE : 1);
            cell.show(key.equals(at), key.equals(attended));
        }
        strokes.setOpacity(pale ? PALE : 1);
        shapes.setOpacity(pale ? 0.6 : 1);
        if (pale) {
            bright.draw(plan.courses().stream()
                    .filter(course -> near.contains(course.edge().from())
                            && near.contains(course.edge().to())
                            && isReady(course))
                    .toList());
        } else {
            bright.clear();
        }
        Optional<Plan.Spot> here = Optional.ofNullable(at).flatMap(plan::spot);
        ring.setVisible(here.isPresent() && isFocused());
        here.ifPresent(spot -> {
            double out = 3;
            ring.resizeRelocate(spot.x() - out, spot.y() - out, spot.width() + 2 * out, spot.height() + 2 * out);
            setAccessibleText(wording.whole(spot.node(), plan));
        });
    }
}
