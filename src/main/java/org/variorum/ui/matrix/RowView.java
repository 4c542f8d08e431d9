package org.variorum.ui.matrix;

import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.variorum.compare.Balance;
import org.variorum.compare.Matrix;
import org.variorum.compare.Position;
import org.variorum.model.Voice;
import org.variorum.ui.kit.BalanceBar;

/// One line of the matrix; used again for another line when it has gone off the screen.
final class RowView extends Region {
    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CellPaths signs = new CellPaths();
    private final Region box = new Region();
    private final Region second = new Region();
    private final Region left = new Region();
    private final ClaimText claim;
    private final ClaimText heading;
    private final BalanceBar bar = new BalanceBar(Balance.of(List.of()), Measures.BAR);
    private Measures measures = Measures.of(0, 0);
    private double scrolled;

    /// How the positions of a row are to be drawn.
    interface Look {
        CellPaths.Fate fate(Position position);

        Balance balance(Matrix.Row row);
    }

    /// @param cuts how long claims have been cut, shared by all rows
    RowView(Map<ClaimText.Cut, String> cuts) {
        claim = new ClaimText(false, cuts);
        heading = new ClaimText(true, cuts);
        getStyleClass().add("matrix-row");
        setManaged(false);
        box.getStyleClass().add("chosen-cell");
        second.getStyleClass().add("beside-cell");
        left.getStyleClass().add("row-claim");
        for (Region each : List.of(box, second, left)) {
            each.setMouseTransparent(true);
        }
        getChildren().addAll(second, box, signs, left, claim, heading, bar);
    }

    void show(Line shown, List<Voice> voices, Measures wide, Look look) {
        measures = wide;
        signs.clear();
        boolean isClaim = shown instanceof Line.OfClaim;
        claim.setVisible(isClaim);
        bar.setVisible(isClaim);
        heading.setVisible(!isClaim);
        switch (shown) {
            case Line.Heading(var question) -> heading.show(question.text());
            case Line.OfClaim(var row) -> {
                claim.show(row.claim().statement());
                bar.show(look.balance(row));
                for (int i = 0; i < voices.size(); i++) {
                    List<Position> positions = row.of(voices.get(i).id());
                    if (!positions.isEmpty()) {
                        signs.draw(
                                measures.left(i) + measures.cell() / 2,
                                measures.cell(),
                                positions,
                                positions.stream().map(look::fate).toList());
                    }
                }
            }
        }
        requestLayout();
    }

    /// @param chosenColumn −1 for none
    /// @param besideColumn −1 for none
    void point(boolean hot, boolean chosen, int chosenColumn, int besideColumn) {
        pseudoClassStateChanged(HOT, hot);
        pseudoClassStateChanged(CHOSEN, chosen);
        place(box, chosen ? chosenColumn : -1);
        place(second, chosen ? besideColumn : -1);
    }

    private void place(Region region, int column) {
        region.setVisible(column >= 0);
        region.setUserData(column);
        move(region);
    }

    private void move(Region region) {
        if (region.isVisible() && region.getUserData() instanceof Integer column) {
            region.resizeRelocate(measures.left(column) - scrolled, 0, measures.cell(), Measures.ROW - 1);
        }
    }

    void scroll(double to) {
        scrolled = to;
        signs.setTranslateX(-to);
        move(box);
        move(second);
    }

    @Override
    protected void layoutChildren() {
        double height = Measures.ROW - 1;
        left.resizeRelocate(0, 0, measures.claims() - 1, height);
        claim.resizeRelocate(Measures.EDGE, 0, measures.textWidth(), height);
        heading.resizeRelocate(Measures.EDGE, 0, measures.claims() - Measures.EDGE - 12, height);
        bar.resizeRelocate(measures.barLeft(), Math.round(height / 2) - 3, Measures.BAR, 6);
    }
}
