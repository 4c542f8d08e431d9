package org.variorum.ui;

/// What can be asked of the reading room by key or command.
public interface Reading {
    /// In the margin of the active pane, puts the next card in focus (1), or the one before (-1).
    void step(int by);

    /// Lets the panes scroll together, or each alone. Locked again after one was moved, they are tied as they
    /// stand then.
    void lock();

    /// Scrolls the active pane to the next place that ties it to another pane (1), or to the one before (-1).
    void toLinked(int by);

    /// Takes the jump that is nearest to what is looked at in the active pane: another pane goes there.
    void jump();
}
