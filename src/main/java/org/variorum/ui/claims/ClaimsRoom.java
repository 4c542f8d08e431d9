package org.variorum.ui.claims;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.Workspace;

/// Everything that begins with selected words: the bar, and the forms that it opens.
public final class ClaimsRoom {
    private final Workspace workspace;
    private final Consumer<@Nullable Region> floatAbove;
    private final SelectionBar bar;

    /// @param overlay adds a node that floats above everything and places itself
    /// @param floatAbove shows a form above everything; null takes it away
    public ClaimsRoom(Workspace workspace, Consumer<Node> overlay, Consumer<@Nullable Region> floatAbove) {
        this.workspace = workspace;
        this.floatAbove = floatAbove;
        this.bar = new SelectionBar(workspace, new Opened());
        overlay.accept(bar);
    }

    /// The bar, whose gestures can be made by key as well.
    public SelectionBar bar() {
        return bar;
    }

    /// The form goes, and the keys go to the text again.
    private void close(Passage passage) {
        floatAbove.accept(null);
        var surface = passage.pane().surface().get();
        if (surface != null) {
            surface.node().requestFocus();
        }
    }

    private final class Opened implements SelectionBar.Forms {
        @Override
        public void claim(Passage passage) {
            ClaimForm form = new ClaimForm(workspace, passage, () -> close(passage));
            floatAbove.accept(form);
            form.begin();
        }

        @Override
        public void evidence(Passage passage) {
            EvidenceForm form = new EvidenceForm(workspace, passage, () -> close(passage));
            floatAbove.accept(form);
            form.begin();
        }
    }
}
