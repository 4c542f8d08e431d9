package org.variorum.ui.map;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.MapNode;
import org.variorum.work.Work;

/// The map on the screen, from nearer or farther away. Only what is in sight and a little beyond is made into
/// nodes. FX thread.
final class MapView extends Region {
    /// How much beyond what is in sight is made, in screens on each side.
    private static final double BEYOND = 0.4;

    /// How visible the rest is while the pointer is on a node, and while the keyboard is.
    private static final double PALE = 0.22;

    private static final double SELECTED_PALE = 0.55;

    private final MapModel model;
    private final Wording wording;
    private final Scenery scenery;
    private final Affine placing = new Affine();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final double beginningSize;
    private Plan plan = Plan.EMPTY;
    private Camera camera = new Camera(0, 0, 1);
    private boolean begun;
    private @Nullable String hovered;

    /// @param textSize how large the reader has text, 1 as designed
    MapView(MapModel model, Type type, Wording wording, Work work, double textSize) {
        this.model = model;
        this.wording = wording;
        beginningSize = textSize;
        scenery = new Scenery(type, wording, work);
        scenery.getTransforms().add(placing);
        getStyleClass().add("map-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        getChildren().add(scenery);
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

    /// The zoom, 1 for 100 %.
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// Whether everything in sight is drawn.
    boolean isDrawn() {
        return begun && !scenery.isMaking();
    }

    // --- plans -------------------------------------------------------------------------------------------------------

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
        return at().flatMap(old::spot)
                .filter(spot -> spot.box().intersects(seen) && isStillThere(spot))
                .or(() -> old.in(seen).stream()
                        .filter(this::isStillThere)
                        .min(Comparator.comparingDouble(spot -> Math.hypot(
                                spot.x() + spot.width() / 2 - (seen.getMinX() + seen.getWidth() / 2),
                                spot.middle() - (seen.getMinY() + seen.getHeight() / 2)))));
    }

    private boolean isStillThere(Plan.Spot spot) {
        return plan.spot(spot.node().key()).isPresent();
    }

    private Optional<String> at() {
        return Optional.ofNullable(model.selected().get());
    }

    /// Says anew where passages stand.
    void placesAreKnown() {
        scenery.placesAreKnown();
    }

    // --- looking -----------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || plan.spots().isEmpty()) {
            return;
        }
        if (begun) {
            look(camera);
            return;
        }
        begun = true;
        Camera first = Camera.beginning(plan, getWidth(), getHeight(), beginningSize);
        camera = at().flatMap(plan::spot)
                .map(spot -> first.centring(spot, getHeight()))
                .orElse(first)
                .within(plan, getWidth(), getHeight());
        renew();
    }

    /// Looks at another part of the map.
    void look(Camera next) {
        camera = next.within(plan, getWidth(), getHeight());
        aim();
        Scenery.View now = scenery.view();
        if (now.plan() != plan
                || now.level() != Level.at(camera.zoom())
                || !now.part().contains(inSight())) {
            renew();
        }
    }

    private void aim() {
        zoom.set(camera.zoom());
        placing.setToTransform(
                camera.zoom(), 0, -camera.x() * camera.zoom(), 0, camera.zoom(), -camera.y() * camera.zoom());
    }

    private void renew() {
        aim();
        Rectangle2D seen = inSight();
        Rectangle2D screen = camera.seen(getWidth(), getHeight());
        double wide = screen.getWidth() * BEYOND;
        double high = screen.getHeight() * BEYOND;
        Rectangle2D part = new Rectangle2D(
                seen.getMinX() - wide, seen.getMinY() - high, seen.getWidth() + 2 * wide, seen.getHeight() + 2 * high);
        scenery.show(new Scenery.View(plan, part, seen, Level.at(camera.zoom())));
        highlight();
    }

    /// What of the map is on the screen.
    private Rectangle2D inSight() {
        Rectangle2D seen = camera.seen(getWidth(), getHeight());
        double left = Math.clamp(seen.getMinX(), 0, plan.width());
        double top = Math.clamp(seen.getMinY(), 0, plan.height());
        return new Rectangle2D(
                left,
                top,
                Math.clamp(seen.getMaxX(), left, Math.max(left, plan.width())) - left,
                Math.clamp(seen.getMaxY(), top, Math.max(top, plan.height())) - top);
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
        Optional<Plan.Spot> here =
                at().flatMap(plan::spot).filter(spot -> spot.box().intersects(seen));
        look(camera.zoomed(
                factor,
                here.map(spot -> camera.toScreenX(spot.x())).orElse(getWidth() / 2),
                here.map(spot -> camera.toScreenY(spot.middle())).orElse(getHeight() / 2)));
    }

    /// Brings a node into sight.
    void reveal(String key) {
        plan.spot(key).ifPresent(spot -> look(camera.showing(spot, getWidth(), getHeight())));
    }

    /// @param key of the node under the pointer; null for none
    void hover(@Nullable String key) {
        if (!Objects.equals(key, hovered)) {
            hovered = key;
            highlight();
        }
    }

    private void highlight() {
        String at = model.selected().get();
        String lit = hovered != null ? hovered : isFocused() ? at : null;
        scenery.shine(new Scenery.Light(
                lit == null ? Set.of() : plan.neighbourhood(lit),
                hovered != null ? PALE : SELECTED_PALE,
                at,
                model.attended().map(MapNode::key).orElse(""),
                isFocused()));
        at().flatMap(plan::spot).ifPresent(spot -> setAccessibleText(wording.whole(spot.node(), plan)));
    }
}
