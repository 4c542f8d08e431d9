package org.variorum.ui.kit;

/// A room that goes on working after it is on the screen: it reads texts or looks for a layout.
public interface Settling {
    /// Whether what is seen will not change by itself any more.
    boolean isSettled();
}
