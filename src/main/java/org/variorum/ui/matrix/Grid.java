package org.variorum.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;

/// The matrix itself: rows of claims under slanted names. Only the rows on the screen exist; names and claims
/// stay where they are when the rest moves. Scrolls by whole rows.
final class Grid extends Region {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");
    private static final double BAR = 9;

    private final MatrixModel model;
    private final Node title;
    private final Heads heads = new Heads();
    private final Pane body = new Pane();
    private final Bands bands = new Bands();
    private final Region underHeads = new Region();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final Map<ClaimText.Cut, String> cuts = new HashMap<>();
    private final List<RowView> rows = new ArrayList<>();
    private final GridHover hover;
    private final ReadOnlyIntegerWrapper below = new ReadOnlyIntegerWrapper();
    private Measures measures = Measures.of(0, 0);
    private int first;
    private boolean stale = true;
    private boolean bring;

    /// @param title stands above the claims
    Grid(MatrixModel model, Node title) {
        this.model = model;
        this.title = title;
        getStyleClass().add("matrix-grid");
        body.getStyleClass().add("matrix-body");
        body.setClip(clip);
        underHeads.getStyleClass().add("under-heads");
        body.getChildren().add(bands);
        vertical.setOrientation(Orientation.VERTICAL);
        horizontal.setOrientation(Orientation.HORIZONTAL);
        vertical.getStyleClass().add("matrix-scroll");
        getChildren().addAll(body, heads, underHeads, title, vertical, horizontal);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        hover = new GridHover(this, model);
        model.shown().addListener((_, _, _) -> refresh());
        model.chosen().addListener((_, _, _) -> {
            bring = true;
            requestLayout();
        });
        model.beside().addListener((_, _, _) -> point());
        focusedProperty().addListener((_, _, _) -> pseudoClassStateChanged(KEYS, isFocusVisible()));
        vertical.valueProperty().addListener((_, _, to) -> scrollTo((int) Math.round(to.doubleValue())));
        horizontal.valueProperty().addListener((_, _, to) -> slide());
    }

    /// How many lines with claims are below the last one that is whole on the screen.
    ReadOnlyIntegerProperty below() {
        return below.getReadOnlyProperty();
    }

    Measures measures() {
        return measures;
    }

    int first() {
        return first;
    }

    /// px that the columns are moved to the left.
    double scrolled() {
        return Math.min(horizontal.getValue(), measures.scrollable());
    }

    /// How many whole rows there is room for.
    int whole() {
        return (int) Math.max(1, Math.floor(body.getHeight() / Measures.ROW));
    }

    void refresh() {
        stale = true;
        requestLayout();
    }

    void scrollTo(int line) {
        int last = Math.max(0, model.shown().get().lines().size() - whole());
        int to = Math.clamp(line, 0, last);
        if (to != first) {
            first = to;
            vertical.setValue(to);
            refresh();
        }
    }

    /// Moves the columns sideways.
    void slideBy(double pixels) {
        horizontal.setValue(Math.clamp(horizontal.getValue() + pixels, 0, measures.scrollable()));
    }

    private void slide() {
        rows.forEach(row -> row.scroll(scrolled()));
        heads.place(measures, scrolled());
        bands.setTranslateX(-scrolled());
    }

    /// Brings the chosen cell onto the screen.
    private void bringChosen(Shown shown) {
        Cell cell = model.chosen().get();
        if (cell != null) {
            int line = shown.lineOf(cell.claim());
            if (line >= 0 && line < first) {
                scrollTo(line > 0 && shown.lines().get(line - 1) instanceof Line.Heading ? line - 1 : line);
            } else if (line >= first + whole()) {
                scrollTo(line - whole() + 1);
            }
            bringColumn(shown.columnOf(cell.voice()));
        }
    }

    private void bringColumn(int column) {
        if (column >= 0 && measures.scrollable() > 0) {
            double left = measures.left(column) - measures.claims();
            double room = measures.width() - measures.claims() - measures.cell();
            double least = Math.max(0, left - room);
            horizontal.setValue(Math.clamp(horizontal.getValue(), least, Math.max(least, left)));
        }
    }

    /// Marks the row and the column under the pointer, else those of the chosen cell.
    void point() {
        Shown shown = model.shown().get();
        Cell cell = model.chosen().get();
        int chosen = cell == null ? -1 : shown.lineOf(cell.claim());
        int column = cell == null ? -1 : shown.columnOf(cell.voice());
        int beside = besideColumn(shown, cell);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).point(first + i == hover.line(), first + i == chosen, column, beside);
        }
        int hot = hover.column() >= 0 && hover.column() < shown.voices().size() ? hover.column() : column;
        heads.point(hot);
        bands.point(measures, hot);
    }

    private int besideColumn(Shown shown, @Nullable Cell cell) {
        Id.Voice voice = cell == null ? null : cell.voice();
        return cell == null || voice == null || model.beside().get() == null
                ? -1
                : shown.columnOf(model.beside().get());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - BAR;
        Shown shown = model.shown().get();
        Measures now = Measures.of(width, shown.voices().size());
        double height = Math.max(0, getHeight() - Measures.HEADER);
        stale |= !now.equals(measures) || height != body.getHeight();
        measures = now;
        double room = measures.scrollable();
        horizontal.setMax(room);
        horizontal.setVisibleAmount(room == 0 ? 0 : room * (width - now.claims()) / (room + width - now.claims()));
        horizontal.setVisible(room > 0);
        horizontal.setValue(Math.min(horizontal.getValue(), room));
        horizontal.resizeRelocate(now.claims(), getHeight() - BAR, width - now.claims(), BAR);
        body.resizeRelocate(0, Measures.HEADER, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        heads.resizeRelocate(0, 0, width, Measures.HEADER);
        underHeads.resizeRelocate(0, Measures.HEADER - 1, getWidth(), 1);
        title.resizeRelocate(
                Measures.EDGE,
                Measures.HEADER - title.prefHeight(-1) - 12,
                now.claims() - Measures.EDGE - 12,
                title.prefHeight(-1));
        layVertical(shown, height);
        if (bring) {
            bring = false;
            bringChosen(shown);
            layVertical(shown, height);
        }
        if (stale) {
            stale = false;
            fill(shown);
        }
        slide();
        point();
    }

    private void layVertical(Shown shown, double height) {
        int last = Math.max(0, shown.lines().size() - whole());
        first = Math.min(first, last);
        vertical.setMax(last);
        vertical.setVisibleAmount(
                shown.lines().isEmpty()
                        ? 0
                        : last * (double) whole() / shown.lines().size());
        vertical.setVisible(last > 0);
        vertical.setValue(first);
        vertical.resizeRelocate(getWidth() - BAR, Measures.HEADER, BAR, height);
        below.set((int) shown.lines().stream()
                .skip(first + (long) whole())
                .filter(Line.OfClaim.class::isInstance)
                .count());
    }

    /// As many rows as can be seen, each with its line.
    private void fill(Shown shown) {
        heads.show(shown.voices());
        int wanted = (int) Math.clamp(
                Math.ceil(body.getHeight() / Measures.ROW), 0, shown.lines().size() - first);
        while (rows.size() < wanted) {
            RowView row = new RowView(cuts);
            rows.add(row);
            body.getChildren().add(row);
        }
        while (rows.size() > wanted) {
            body.getChildren().remove(rows.removeLast());
        }
        for (int i = 0; i < wanted; i++) {
            RowView row = rows.get(i);
            row.resizeRelocate(0, i * Measures.ROW, measures.width(), Measures.ROW);
            row.show(shown.lines().get(first + i), shown.voices(), measures, model);
        }
        bands.place(measures, Math.min(body.getHeight(), rows.size() * Measures.ROW));
    }
}
