package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A wrapped paragraph that survives every script at every width. Made by {@link Prose}.
public final class ProseFlow extends TextFlow {
    /// Narrower than this complex text is laid out as if it had this width, px.
    private static final double NARROWEST = 48;

    /// No letter is wider than this, em; words that are short enough need not be measured.
    private static final double WIDEST_LETTER = 1.3;

    private final Text ruler = new Text();
    private boolean complex;
    private double fits = Double.MAX_VALUE;

    ProseFlow() {}

    /// Shows runs made by {@link Prose#runs}; replaces those before.
    ///
    /// @param complex whether any of them is of a complex script
    public void show(List<? extends Node> runs, boolean complex) {
        this.complex = complex;
        getChildren().setAll(runs);
    }

    public boolean isComplex() {
        return complex;
    }

    @Override
    protected void setWidth(double width) {
        double safe = safe(width);
        fit(safe);
        super.setWidth(safe);
    }

    @Override
    protected double computePrefHeight(double width) {
        double safe = width < 0 ? width : safe(width);
        fit(safe < 0 ? Double.MAX_VALUE : safe);
        return super.computePrefHeight(safe);
    }

    @Override
    public void requestLayout() {
        fits = Double.MAX_VALUE;
        super.requestLayout();
    }

    /// New words may have come since it was measured.
    @Override
    protected void layoutChildren() {
        fit(safe(getWidth()));
        super.layoutChildren();
    }

    private double safe(double width) {
        return complex ? Math.max(NARROWEST, width) : width;
    }

    /// Cuts complex words that are wider than a line, letter by letter: the toolkit must never do it.
    private void fit(double width) {
        if (!complex || width >= fits) {
            return;
        }
        double room = width - snappedLeftInset() - snappedRightInset();
        List<Node> finer = new ArrayList<>();
        boolean cut = false;
        for (Node child : getChildren()) {
            if (child instanceof Text word && word.getText().length() > 1 && isTooWide(word, room)) {
                Scripts.letters(word.getText()).forEach(letter -> finer.add(Prose.like(word, letter)));
                cut = true;
            } else {
                finer.add(child);
            }
        }
        if (cut) {
            getChildren().setAll(finer);
        }
        fits = width;
    }

    private boolean isTooWide(Text word, double room) {
        Font font = word.getFont();
        if (word.getText().length() * font.getSize() * WIDEST_LETTER <= room || !Scripts.isComplex(word.getText())) {
            return false;
        }
        ruler.setFont(font);
        ruler.setText(word.getText().stripTrailing());
        return ruler.getLayoutBounds().getWidth() > room;
    }
}
