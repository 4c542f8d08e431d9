package org.variorum.ui.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.variorum.compare.Position;
import org.variorum.model.Confidence;
import org.variorum.model.Stance;

/// The signs of one row: all signs of a kind are one path, so that a row of forty cells is a dozen nodes. The
/// shapes are those of {@link org.variorum.ui.kit.StanceGlyph}.
final class CellPaths extends Group {
    private static final double SINGLE = 12;
    private static final double SEVERAL = 8;
    private static final double GAP = 3.5;
    private static final double RING = 11;
    private static final double MIDDLE = (Measures.ROW - 1) / 2;

    /// What is drawn in one stroke of the pen.
    private enum Part {
        AFFIRMS("stance-affirms", "filled"),
        QUALIFIES("stance-qualifies", "filled"),
        QUALIFIES_RING("stance-qualifies", "drawn", "half-ring"),
        OTHERWISE("stance-otherwise", "filled"),
        DISPUTES("stance-disputes", "drawn", "cross"),
        SILENT("stance-silent", "drawn", "silence"),
        SECONDHAND("known-ring", "secondhand"),
        UNVERIFIED("known-ring", "unverified"),
        UNSUPPORTED("unsupported-mark"),
        STRUCK("struck-mark"),
        EARLY("early-mark");

        private final String[] looks;

        Part(String... looks) {
            this.looks = looks;
        }
    }

    private final Map<Part, Path> firm = new EnumMap<>(Part.class);
    private final Map<Part, Path> faint = new EnumMap<>(Part.class);

    CellPaths() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void clear() {
        firm.values().forEach(path -> path.getElements().clear());
        faint.values().forEach(path -> path.getElements().clear());
    }

    /// What has become of a position.
    ///
    /// @param unsupported its evidence is lost
    /// @param falls it loses its support by what is set aside
    /// @param early it rests on a source that was not open yet
    record Fate(boolean unsupported, boolean falls, boolean early) {}

    /// Draws the positions of a cell, side by side.
    ///
    /// @param centre the middle of the cell
    /// @param width of the cell
    void draw(double centre, double width, List<Position> positions, List<Fate> fates) {
        int count = positions.size();
        double size = count == 1 ? SINGLE : Math.min(SEVERAL, (width - 3 - (count - 1) * GAP) / count);
        double step = size + GAP;
        double x = centre - (count - 1) * step / 2;
        for (int i = 0; i < count; i++) {
            draw(x + i * step, size, count == 1, positions.get(i), fates.get(i));
        }
    }

    private void draw(double x, double size, boolean alone, Position position, Fate fate) {
        glyph(position.stance(), x, size / 10, fate.falls);
        Confidence known = position.interpretation().confidence();
        boolean ringed = known != Confidence.SEEN || position.reporter().isPresent();
        if (ringed) {
            circle(
                    part(known == Confidence.UNVERIFIED ? Part.UNVERIFIED : Part.SECONDHAND, false),
                    x,
                    MIDDLE,
                    alone ? RING : size / 2 + 1.6);
        }
        double reach = alone ? RING + 1 : size / 2 + 1;
        if (fate.falls) {
            stroke(part(Part.STRUCK, false), x - reach, MIDDLE, x + reach, MIDDLE);
        } else if (fate.unsupported) {
            double y = MIDDLE + (alone ? ringed ? 13.5 : 10.5 : size / 2 + 4.5);
            double half = alone ? 8 : size / 2 + 0.5;
            double gap = alone ? 2 : 1.2;
            stroke(part(Part.UNSUPPORTED, false), x - half, y, x - gap, y);
            stroke(part(Part.UNSUPPORTED, false), x + gap, y, x + half, y);
        }
        if (fate.early) {
            flag(x + (alone ? 8 : size / 2), MIDDLE - (alone ? 9 : size / 2 + 3));
        }
    }

    private void glyph(Stance stance, double x, double s, boolean pale) {
        switch (stance) {
            case AFFIRMS -> circle(part(Part.AFFIRMS, pale), x, MIDDLE, 4.4 * s);
            case QUALIFIES -> {
                circle(part(Part.QUALIFIES_RING, pale), x, MIDDLE, 3.8 * s);
                part(Part.QUALIFIES, pale)
                        .getElements()
                        .addAll(
                                new MoveTo(x, MIDDLE - 3.8 * s),
                                new ArcTo(3.8 * s, 3.8 * s, 0, x, MIDDLE + 3.8 * s, false, false),
                                new ClosePath());
            }
            case OTHERWISE ->
                part(Part.OTHERWISE, pale)
                        .getElements()
                        .addAll(
                                new MoveTo(x, MIDDLE - 4.1 * s),
                                new LineTo(x + 4.5 * s, MIDDLE + 3.9 * s),
                                new LineTo(x - 4.5 * s, MIDDLE + 3.9 * s),
                                new ClosePath());
            case DISPUTES -> {
                Path path = part(Part.DISPUTES, pale);
                stroke(path, x - 3.6 * s, MIDDLE - 3.6 * s, x + 3.6 * s, MIDDLE + 3.6 * s);
                stroke(path, x + 3.6 * s, MIDDLE - 3.6 * s, x - 3.6 * s, MIDDLE + 3.6 * s);
            }
            case SILENT -> circle(part(Part.SILENT, pale), x, MIDDLE, 3.9 * s);
        }
    }

    /// A small flag: not before its time.
    private void flag(double x, double y) {
        part(Part.EARLY, false)
                .getElements()
                .addAll(new MoveTo(x, y + 8), new LineTo(x, y), new LineTo(x + 6, y + 2.5), new LineTo(x, y + 5));
    }

    private Path part(Part part, boolean pale) {
        return (pale ? faint : firm).computeIfAbsent(part, _ -> {
            Path path = new Path();
            path.getStyleClass().setAll(part.looks);
            if (pale) {
                path.getStyleClass().add("faint");
            }
            getChildren().add(path);
            return path;
        });
    }

    private static void circle(Path path, double x, double y, double r) {
        path.getElements()
                .addAll(
                        new MoveTo(x - r, y),
                        new ArcTo(r, r, 0, x + r, y, false, true),
                        new ArcTo(r, r, 0, x - r, y, false, true),
                        new ClosePath());
    }

    private static void stroke(Path path, double x1, double y1, double x2, double y2) {
        path.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
    }
}
