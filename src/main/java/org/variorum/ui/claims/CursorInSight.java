package org.variorum.ui.claims;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls to the field that has the cursor, where it is out of sight.
final class CursorInSight {
    /// Kept free above and below, px.
    private static final double EDGE = 12;

    private final ScrollPane scroll;
    private final Region body;
    private final ChangeListener<Node> moved = (_, _, now) -> {
        if (now != null) {
            show(now);
        }
    };

    /// @param body what is scrolled
    CursorInSight(ScrollPane scroll, Region body) {
        this.scroll = scroll;
        this.body = body;
    }

    void follow() {
        body.sceneProperty().addListener((_, before, now) -> {
            stop(before);
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
            }
        });
    }

    private void stop(@org.jspecify.annotations.Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(moved);
        }
    }

    private void show(Node owner) {
        if (owner == scroll || !isIn(owner)) {
            return;
        }
        scroll.layout();
        double high = scroll.getViewportBounds().getHeight();
        double hidden = body.getHeight() - high;
        if (hidden <= 0) {
            return;
        }
        Bounds box = body.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double least = Math.max(0, box.getMaxY() + EDGE - high);
        double most = Math.min(hidden, Math.max(0, box.getMinY() - 2 * EDGE));
        double top = scroll.getVvalue() * hidden;
        scroll.setVvalue((least > most ? most : Math.clamp(top, least, most)) / hidden);
    }

    private boolean isIn(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == body) {
                return true;
            }
        }
        return false;
    }
}
