package org.variorum.app;

import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A mouse that meets what lies uppermost at its place, as the toolkit's own does. The robot of the toolkit
/// without a screen forgets which button is down while it drags. FX thread.
final class Mouse {
    private final Parent root;
    private Node pressed;
    private Point2D at = Point2D.ZERO;
    private boolean still;

    /// @param root of a scene that is shown
    Mouse(Parent root) {
        this.root = root;
        this.pressed = root;
    }

    /// @param there in the scene
    void press(Point2D there) {
        at = there;
        still = true;
        pressed = uppermost(there);
        fire(pressed, MouseEvent.MOUSE_PRESSED, 1);
    }

    void drag(Point2D there) {
        at = there;
        still = false;
        fire(pressed, MouseEvent.MOUSE_DRAGGED, 1);
    }

    void release() {
        fire(pressed, MouseEvent.MOUSE_RELEASED, 1);
        fire(pressed, MouseEvent.MOUSE_CLICKED, 1);
    }

    Node uppermost(Point2D there) {
        Node found = uppermost(root, there);
        return found == null ? root : found;
    }

    private static @org.jspecify.annotations.Nullable Node uppermost(Node node, Point2D scene) {
        if (!node.isVisible() || node.isMouseTransparent() || node.isDisabled()) {
            return null;
        }
        Point2D here = node.sceneToLocal(scene);
        if (node.getClip() != null && !node.getClip().contains(here)) {
            return null;
        }
        if (node instanceof Parent parent) {
            List<Node> upFirst = parent.getChildrenUnmodifiable().reversed().stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder))
                    .toList();
            for (Node child : upFirst) {
                Node found = uppermost(child, scene);
                if (found != null) {
                    return found;
                }
            }
        }
        return node.contains(here) ? node : null;
    }

    private void fire(Node target, EventType<MouseEvent> type, int clicks) {
        Point2D screen = root.localToScreen(root.sceneToLocal(at));
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        still,
                        new PickResult(target, at.getX(), at.getY())));
    }
}
