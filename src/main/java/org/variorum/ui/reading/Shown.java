package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Balance;
import org.variorum.model.Id;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Beside;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;

/// A document as a pane shows it: its surface, what stands beside it, and the strip by which it is scrolled.
final class Shown {
    private final Workspace workspace;
    private final Pane pane;
    private final Surface surface;
    private final Beside beside;
    private final @Nullable ContestedStrip strip;

    Shown(Workspace workspace, Pane pane, Surface surface, Beside beside) {
        this.workspace = workspace;
        this.pane = pane;
        this.surface = surface;
        this.beside = beside;
        strip = surface instanceof Track track ? new ContestedStrip(track) : null;
        surface.zoom().bindBidirectional(pane.zoom());
        pane.selection().bind(surface.selection());
    }

    Surface surface() {
        return surface;
    }

    Beside beside() {
        return beside;
    }

    @Nullable
    ContestedStrip strip() {
        return strip;
    }

    /// From the back to the front.
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(surface.node(), beside.node()));
        if (strip != null) {
            nodes.add(strip);
        }
        return nodes;
    }

    /// Shows the marks in the strip: claims by how divided the voices are.
    void showTicks(List<Mark> marks) {
        if (strip != null) {
            strip.show(
                    marks,
                    mark -> mark.of() instanceof Id.Claim claim
                            ? Balance.of(workspace.now().interpretationsOf(claim))
                                    .division()
                            : 0);
        }
    }

    /// It will not be shown again.
    void dispose() {
        pane.selection().unbind();
        pane.selection().set(null);
        surface.zoom().unbindBidirectional(pane.zoom());
        surface.dispose();
        beside.dispose();
    }
}
