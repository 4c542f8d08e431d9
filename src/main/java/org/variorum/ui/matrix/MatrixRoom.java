package org.variorum.ui.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Aside;
import org.variorum.model.Id;
import org.variorum.ui.Room;
import org.variorum.ui.SendOut;
import org.variorum.ui.Sides;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Settling;
import org.variorum.ui.kit.Words;

/// All claims by all voices. Choosing a cell shows what it rests on; sources can be set aside to see what
/// falls with them. FX thread.
public final class MatrixRoom extends Region implements Settling {
    private static final double FILTERS = 38;
    private static final double BANNER = 34;
    private static final double LEGEND = 34;
    private static final double NARROW = 300;
    private static final double WIDE = 344;
    private static final double ROOMY = 1400;

    private final Workspace workspace;
    private final MatrixModel model;
    private final FilterBar filters;
    private final AsideBanner banner;
    private final Label counted = Prose.label("", "matrix-title");
    private final Label order = Prose.label("", "matrix-order");
    private final Grid grid;
    private final Label more = Prose.label("", "caption");
    private final Legend legend;
    private final Detail detail;
    private final AsidePanel panel;
    private final VBox nothing = new VBox(10);

    public MatrixRoom(Workspace workspace, SendOut sendOut) {
        this.workspace = workspace;
        model = new MatrixModel(workspace);
        getStyleClass().add("matrix-room");
        filters = new FilterBar(model, sendOut);
        banner = new AsideBanner(model);
        grid = new Grid(model, new VBox(counted, order));
        detail = new Detail(model);
        legend = new Legend(workspace.desk().horizon().isNotNull(), more);
        panel = new AsidePanel(model, () -> filters.aside().setSelected(false));
        panel.setVisible(false);
        nothing.getStyleClass().add("matrix-nothing");
        nothing.setAlignment(Pos.CENTER);
        getChildren().addAll(grid, filters, banner, legend, detail, panel, nothing);
        filters.aside().selectedProperty().addListener((_, _, open) -> showPanel(open));
        banner.visibleProperty().addListener((_, _, _) -> requestLayout());
        model.shown().subscribe(this::count);
        more.setMinWidth(Region.USE_PREF_SIZE);
        grid.below().subscribe(below -> more.setText(Words.of("matrix.below", below.intValue())));
        model.chosen().addListener((_, _, now) -> chosen(now));
        workspace.snapshot().addListener((_, _, _) -> refresh());
        workspace.desk().room().addListener((_, _, now) -> {
            if (now == Room.MATRIX) {
                enter();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        enter();
    }

    private void enter() {
        refresh();
        Id.Claim claim = workspace.desk().claim().get();
        Sides sides = workspace.desk().sides().get();
        Cell now = model.chosen().get();
        if (claim != null && (now == null || !now.claim().equals(claim))) {
            model.chosen().set(new Cell(claim, sides == null ? null : sides.left()));
            if (sides != null) {
                model.beside().set(sides.right());
            }
        }
        workspace.work().onScreen(() -> {
            if (isVisible()) {
                grid.requestFocus();
            }
        });
    }

    /// Nothing is worked out while the room is not on the screen.
    private void refresh() {
        if (workspace.desk().room().get() == Room.MATRIX) {
            model.refresh();
        }
    }

    private void chosen(@Nullable Cell cell) {
        if (cell != null) {
            workspace.desk().claim().set(cell.claim());
        }
    }

    private void count(Shown shown) {
        Gathered all = model.gathered().get();
        int claims = all.matrix().rows().size();
        counted.setText(
                shown.claims() == claims
                        ? Words.of("matrix.count", claims, shown.voices().size())
                        : Words.of(
                                "matrix.count.some",
                                shown.claims(),
                                claims,
                                shown.voices().size()));
        order.setText(Words.of(
                model.filter().get().order() == Filter.Order.DIVIDED
                        ? "matrix.sorted.divided"
                        : "matrix.sorted.question"));
        order.setVisible(shown.claims() > 0);
        boolean empty = shown.claims() == 0 && !model.isWorking();
        nothing.setVisible(empty);
        if (empty) {
            nothing.getChildren().setAll(claims == 0 ? noClaims() : noneLeft());
        }
        requestLayout();
    }

    private static TextFlow noClaims() {
        return Prose.flow(Words.of("matrix.nothing"), "muted");
    }

    private VBox noneLeft() {
        Button all = Buttons.plain("matrix.filter.none", () -> model.filter().set(Filter.ALL));
        VBox both = new VBox(10, Prose.flow(Words.of("matrix.filtered"), "muted"), all);
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private void showPanel(boolean open) {
        panel.setVisible(open);
        detail.setVisible(!open);
        if (open) {
            panel.enter();
        } else {
            grid.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case KeyCode.R -> model.setAside(Aside.NOTHING);
            case KeyCode.S -> filters.aside().fire();
            case KeyCode.ENTER -> {
                known = grid.isFocused();
                if (known) {
                    detail.enter();
                }
            }
            case KeyCode.ESCAPE -> escape();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void escape() {
        if (panel.isVisible()) {
            filters.aside().setSelected(false);
        } else if (grid.isFocused()) {
            model.chosen().set(null);
        } else {
            grid.requestFocus();
        }
    }

    @Override
    public boolean isSettled() {
        return !model.isWorking() && !workspace.paragraphs().isReading();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double right = width >= ROOMY ? WIDE : NARROW;
        double left = width - right;
        double top = FILTERS;
        filters.resizeRelocate(0, 0, left, FILTERS);
        if (banner.isVisible()) {
            banner.resizeRelocate(0, top, left, BANNER);
            top += BANNER;
        }
        double gridHeight = Math.max(0, height - top - LEGEND);
        grid.resizeRelocate(0, top, left, gridHeight);
        legend.resizeRelocate(0, height - LEGEND, left, LEGEND);
        detail.resizeRelocate(left, 0, right, height);
        panel.resizeRelocate(left, 0, right, height);
        double space = Math.min(420, left - 80);
        double tall = nothing.prefHeight(space);
        nothing.resizeRelocate(Math.round((left - space) / 2), Math.round(top + gridHeight * 0.4), space, tall);
    }
}
