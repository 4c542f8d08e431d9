package org.variorum.ui.kit;

/// A room that can be looked at from nearer and from farther away. FX thread.
public interface Zooming {
    /// @param factor how many times nearer; 0 for back to how it began
    void zoomBy(double factor);
}
