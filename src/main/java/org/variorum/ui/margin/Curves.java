package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.ui.Pane;
import org.variorum.ui.kit.Beside;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.kit.Tie;

/// The thin curves over all panes: from passages to their cards, and from evidence in the focused card to its
/// passage, also across the gutter. Lies over the panes, lets the mouse through, and is drawn anew after
/// their layout.
public final class Curves extends Region {
    /// The mark in the text's pad at which a curve to evidence ends: its distance from the text, px.
    private static final double BAR = 8;

    private static final double LEAST_REACH = 10;
    private static final double ACROSS = 0.55;
    private final Strokes strokes = new Strokes(getChildren());

    /// One pane as the curves see it.
    ///
    /// @param surface null while there is no text
    public record Seen(Pane pane, @Nullable Surface surface, Beside beside) {}

    /// A place outside the screen to which curves lead, and how many.
    private record Exit(Seen seen, boolean above) {}

    public Curves() {
        setMouseTransparent(true);
        setManaged(false);
        setPickOnBounds(false);
        getStyleClass().add("curves");
    }

    /// Draws the curves of these panes, from left to right. To be called in the layout, after {@link
    /// Beside#level}.
    public void draw(List<Seen> panes) {
        strokes.begin();
        List<Exit> exits = new ArrayList<>();
        for (Seen seen : panes) {
            Surface surface = seen.surface();
            Region margin = seen.beside().node();
            if (surface != null && margin.getScene() != null && margin.isVisible()) {
                boolean drawer = here(margin, margin.getLayoutBounds()).getMinX()
                        < here(surface.node(), surface.node().getLayoutBounds()).getMinX() + surface.textRight();
                Bounds room = room(seen, surface);
                for (Tie tie : seen.beside().ties()) {
                    switch (tie) {
                        case Tie.ToCard card -> {
                            // a card that lies over its text like a drawer has no room for a curve
                            if (!drawer) {
                                toCard(card, seen, surface, room);
                            }
                        }
                        case Tie.ToEvidence evidence -> toEvidence(evidence, seen, panes, exits);
                    }
                }
            }
        }
        for (Exit exit : List.copyOf(new java.util.LinkedHashSet<>(exits))) {
            Surface surface = Objects.requireNonNull(exit.seen.surface());
            Point2D end = exitOf(exit, surface);
            int count = java.util.Collections.frequency(exits, exit);
            strokes.sign(end.getX(), end.getY(), (exit.above ? "↑" : "↓") + (count > 1 ? " " + count : ""), exit.above);
        }
        strokes.end();
    }

    /// What is seen of a pane's text and margin.
    private Bounds room(Seen seen, Surface surface) {
        Bounds text = here(surface.node(), surface.node().getLayoutBounds());
        Bounds margin = here(
                seen.beside().node(),
                new BoundingBox(
                        0,
                        0,
                        seen.beside().node().getWidth(),
                        seen.beside().node().getHeight()));
        double left = Math.min(text.getMinX(), margin.getMinX());
        double right = Math.max(text.getMaxX(), margin.getMaxX());
        return new BoundingBox(left, text.getMinY(), right - left, text.getHeight());
    }

    private void toCard(Tie.ToCard tie, Seen seen, Surface surface, Bounds room) {
        Point2D from = here(surface.node(), tie.fromX(), tie.fromY());
        Point2D to = here(seen.beside().node(), tie.toX(), tie.toY());
        double reach = Math.max(LEAST_REACH, Math.abs(to.getX() - from.getX()) / 2);
        String look = tie.focused()
                ? "curve-focused"
                : tie.colour() == null
                        ? "curve-plain"
                        : "curve-note hl-" + tie.colour().name().toLowerCase(Locale.ROOT);
        strokes.curve(from, to, reach, look, room);
        if (tie.focused() && room.contains(from)) {
            strokes.dot(from, look);
        }
    }

    private void toEvidence(Tie.ToEvidence tie, Seen seen, List<Seen> panes, List<Exit> exits) {
        Optional<Seen> other = holder(tie.document(), seen, panes);
        if (other.isEmpty()) {
            return;
        }
        Seen target = other.get();
        Surface there = Objects.requireNonNull(target.surface());
        Point2D from = here(seen.beside().node(), tie.fromX(), tie.fromY());
        boolean same = target == seen;
        List<Rectangle2D> shapes = there.shapesOf(tie.range());
        Point2D to;
        if (shapes.isEmpty()) {
            Exit exit = new Exit(target, there.levelOf(tie.range().start()).top() < 0);
            exits.add(exit);
            to = same ? new Point2D(from.getX() - LEAST_REACH, from.getY()) : exitOf(exit, there);
            if (same) {
                return;
            }
        } else {
            Rectangle2D first = shapes.getFirst();
            double middle = (first.getMinY() + first.getMaxY()) / 2;
            double top = shapes.getFirst().getMinY();
            double bottom = shapes.getLast().getMaxY();
            to = same
                    ? here(there.node(), there.textRight() + 1, middle)
                    : here(there.node(), left(there) - BAR, Math.clamp(middle, top, bottom));
        }
        String look = "curve-evidence ink-" + Ink.number(tie.ink());
        double reach = Math.max(LEAST_REACH, Math.abs(to.getX() - from.getX()) * (same ? 0.5 : ACROSS));
        strokes.curve(from, to, same ? -reach : reach, look, null);
        strokes.dot(from, look);
    }

    /// The pane whose evidence a curve can reach without crossing a text: the pane itself, or its right
    /// neighbour.
    private static Optional<Seen> holder(Id.Document document, Seen from, List<Seen> panes) {
        int at = panes.indexOf(from);
        return panes.stream()
                .filter(seen -> seen.surface() != null
                        && document.equals(seen.pane().document().get()))
                .filter(seen -> seen == from || panes.indexOf(seen) == at + 1)
                .findFirst();
    }

    private Point2D exitOf(Exit exit, Surface surface) {
        Bounds text = here(surface.node(), surface.node().getLayoutBounds());
        double x = here(surface.node(), left(surface) - BAR, 0).getX();
        return new Point2D(x, exit.above ? text.getMinY() + BAR : text.getMaxY() - BAR);
    }

    /// Where the lines of a text begin, px in the surface's node.
    private static double left(Surface surface) {
        return surface.textLeft();
    }

    private Point2D here(Node node, double x, double y) {
        return sceneToLocal(node.localToScene(x, y));
    }

    private Bounds here(Node node, Bounds bounds) {
        return sceneToLocal(node.localToScene(bounds));
    }
}
