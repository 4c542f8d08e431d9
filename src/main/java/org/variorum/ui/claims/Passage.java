package org.variorum.ui.claims;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.ui.Pane;
import org.variorum.ui.kit.Surface;

/// What the reader has selected: where, and the words, without white space at their edges.
record Passage(Pane pane, Id.Document document, DocumentText text, Range range) {
    static Optional<Passage> selected(@Nullable Pane pane) {
        if (pane == null) {
            return Optional.empty();
        }
        Range selection = pane.selection().get();
        Id.Document document = pane.document().get();
        DocumentText text = pane.text().get();
        if (selection == null || document == null || text == null) {
            return Optional.empty();
        }
        Range trimmed = trim(text.text(), selection);
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(new Passage(pane, document, text, trimmed));
    }

    static Range trim(String text, Range range) {
        int start = range.start();
        int end = Math.min(range.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(Math.min(start, end), end);
    }

    /// An anchor of the reader's that ties something to these words.
    Anchor anchor(Id of) {
        return anchor(of, 0);
    }

    /// @param order the place among the anchors of the same thing, from 0
    Anchor anchor(Id of, int order) {
        return new Anchor(
                new Id.Anchor(Id.fresh()),
                Origin.READER,
                of,
                document,
                Selector.Quote.of(text.text(), range),
                new Selector.Span(range.start(), range.end()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                order);
    }

    int paragraph() {
        return text.paragraphAt(range.start());
    }

    String words() {
        return text.slice(range);
    }

    /// Names it among all passages.
    String key() {
        return document.value() + ":" + range.start() + "-" + range.end();
    }

    /// Where it stands, in a few words.
    String place(Snapshot now) {
        return now.document(document)
                .map(found -> (found.label().isEmpty() ? found.title() : found.label()) + " ¶" + paragraph())
                .orElse("");
    }

    /// The words are selected no more.
    void letGo() {
        Surface surface = pane.surface().get();
        if (surface != null) {
            surface.selection().set(null);
        }
    }

    /// Where the words are on the screen, as wide as the column of text, in the scene; null where they are not.
    @Nullable
    Bounds onScreen() {
        Surface surface = pane.surface().get();
        List<Rectangle2D> shapes = surface == null ? List.of() : surface.shapesOf(range);
        if (surface == null || shapes.isEmpty()) {
            return null;
        }
        double top = shapes.getFirst().getMinY();
        Bounds words = new BoundingBox(
                0,
                top,
                surface.node().getLayoutBounds().getWidth(),
                shapes.getLast().getMaxY() - top);
        return surface.node().localToScene(words);
    }
}
