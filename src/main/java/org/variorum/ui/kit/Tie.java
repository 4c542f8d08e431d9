package org.variorum.ui.kit;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// A thin curve between a passage and a card, or between a row of evidence in a card and its passage in
/// another pane.
public sealed interface Tie {
    /// From the passage to its card, inside one pane.
    ///
    /// @param fromX px in the space of the surface's node; so are all of these
    /// @param toX px in the space of the margin's node; so are all of these
    /// @param colour the highlight's, null for a plain line
    record ToCard(
            double fromX,
            double fromY,
            double toX,
            double toY,
            @Nullable Colour colour,
            boolean focused) implements Tie {}

    /// From a row of evidence in the focused card, across the gutter, to the passage in the pane that shows
    /// its document.
    ///
    /// @param fromX px in the space of the margin's node
    /// @param ink the voice's place in the order, from 0
    record ToEvidence(double fromX, double fromY, Id.Document document, Range range, int ink) implements Tie {}
}
