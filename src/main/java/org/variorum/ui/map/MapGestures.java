package org.variorum.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.MapNode;
import org.variorum.ui.kit.Prose;

/// Mouse and keyboard on the map. The map is one stop of the Tab key; the arrows go along its curves. FX thread.
final class MapGestures {
    private static final Duration DWELL = Duration.millis(120);
    private static final double WHEEL = 1.0015;

    private final MapView view;
    private final MapModel model;
    private final Wording wording;
    private final PauseTransition dwelling = new PauseTransition(DWELL);
    private @Nullable Tooltip hint;
    private @Nullable String under;
    private Optional<String> came = Optional.empty();
    private double lastX;
    private double lastY;
    private boolean dragged;

    MapGestures(MapView view, MapModel model, Wording wording) {
        this.view = view;
        this.model = model;
        this.wording = wording;
        dwelling.setOnFinished(_ -> view.hover(under));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.setOnScroll(this::scroll);
        view.setOnZoom(event -> {
            view.look(view.camera().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
            event.consume();
        });
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(_ -> view.setCursor(null));
        view.setOnMouseClicked(this::click);
        view.setOnMouseMoved(event -> over(at(event)));
        view.setOnMouseExited(_ -> over(Optional.empty()));
    }

    private Optional<Plan.Spot> at(MouseEvent event) {
        Camera camera = view.camera();
        return view.plan().at(camera.toMapX(event.getX()), camera.toMapY(event.getY()));
    }

    private void over(Optional<Plan.Spot> spot) {
        String key = spot.map(it -> it.node().key()).orElse(null);
        if (java.util.Objects.equals(key, under)) {
            return;
        }
        under = key;
        view.setCursor(key == null ? null : Cursor.HAND);
        dwelling.playFromStart();
        spot.ifPresentOrElse(it -> hint(wording.whole(it.node(), view.plan())), () -> {
            if (hint != null) {
                Tooltip.uninstall(view, hint);
                hint = null;
            }
        });
    }

    private void hint(String words) {
        if (hint == null) {
            hint = Prose.tooltip(words);
            Tooltip.install(view, hint);
        } else {
            hint.setText(words);
        }
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        dragged = false;
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!dragged && Math.hypot(event.getX() - lastX, event.getY() - lastY) < 4) {
            return;
        }
        dragged = true;
        view.setCursor(Cursor.CLOSED_HAND);
        view.look(view.camera().moved(event.getX() - lastX, event.getY() - lastY));
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    /// Opens or folds what has something under it, and goes to the rest; twice goes there in any case.
    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragged) {
            return;
        }
        event.consume();
        Optional<Plan.Spot> spot = at(event);
        if (spot.isEmpty()) {
            model.selected().set(null);
            return;
        }
        MapNode node = spot.get().node();
        came = Optional.empty();
        model.selected().set(node.key());
        boolean deeper = node.below() > 0 && !(node instanceof MapNode.OfPosition position && position.isOpen());
        if (!deeper || event.getClickCount() == 2) {
            model.go(node);
        } else if (event.getClickCount() == 1) {
            model.toggle(node);
        }
    }

    /// The wheel zooms to the pointer; what comes sideways moves the map.
    private void scroll(ScrollEvent event) {
        double nearer = Math.pow(WHEEL, event.getDeltaY());
        view.look(view.camera().zoomed(nearer, event.getX(), event.getY()).moved(event.getDeltaX(), 0));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        String here = model.selected().get();
        Optional<Plan.Spot> spot = Optional.ofNullable(here).flatMap(view.plan()::spot);
        boolean done = switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, HOME, END -> walk(event.getCode(), here);
            case ENTER -> {
                spot.ifPresent(it -> model.go(it.node()));
                yield spot.isPresent();
            }
            case SPACE -> {
                spot.ifPresent(it -> model.toggle(it.node()));
                yield true;
            }
            case PAGE_DOWN, PAGE_UP -> {
                double by = view.getHeight() * 0.85;
                view.look(view.camera().moved(0, event.getCode() == KeyCode.PAGE_UP ? by : -by));
                yield true;
            }
            case ESCAPE -> {
                model.selected().set(null);
                yield here != null;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean walk(KeyCode key, @Nullable String here) {
        Optional<Plan.Spot> spot = Optional.ofNullable(here).flatMap(view.plan()::spot);
        if (key == KeyCode.RIGHT && spot.isPresent() && !spot.get().node().isOpen()) {
            model.toggle(spot.get().node());
            return true;
        }
        Wander.step(view.plan(), here == null ? "" : here, came, key).ifPresent(next -> {
            boolean across = key == KeyCode.LEFT || key == KeyCode.RIGHT;
            came = across ? Optional.ofNullable(here) : Optional.empty();
            model.selected().set(next.node().key());
            view.reveal(next.node().key());
        });
        return true;
    }
}
