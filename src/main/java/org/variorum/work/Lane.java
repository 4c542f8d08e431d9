package org.variorum.work;

/// Where a piece of work runs. The jobs of a lane with one thread run one after the other, in the order given.
public enum Lane {
    /// The library: reads and writes, in order.
    LIBRARY,
    /// Bringing in, finding again, exporting: long work.
    INTAKE,
    /// Working out what a room shows: comparisons, figures.
    THOUGHT,
    /// Pixels of pages.
    PAGES,
    /// Layouts of the map: a newer one need not wait until the one it replaces has noticed that it is cancelled.
    LAYOUT
}
