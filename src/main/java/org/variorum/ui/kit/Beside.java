package org.variorum.ui.kit;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;

/// What stands in the margin beside a surface.
public interface Beside {
    Region node();

    /// Puts everything level with its passage. Called in the layout of the pane, after the surface has laid
    /// itself out and this node has its size, so that cards never lag a frame behind the text.
    void level();

    /// The width it would like, px: more while it holds what is in focus. Eases over when it changes.
    ReadOnlyDoubleProperty wantedWidth();

    /// The curves that tie cards to passages; drawn by the room over all its panes.
    java.util.List<Tie> ties();

    /// Puts the next card in focus, or the one before, and shows its passage.
    ///
    /// @param by 1 or -1
    void step(int by);

    /// Stops listening. It will not be shown again.
    void dispose();
}
