package org.variorum.ui.margin;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Small things in a row that wraps; none is wider than a line.
class Chips extends FlowPane {
    private static final double GAP = 4;

    Chips() {
        super(GAP, GAP);
        setPrefWrapLength(0);
        setRowValignment(javafx.geometry.VPos.CENTER);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        cap(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        cap(getWidth());
        super.layoutChildren();
    }

    private void cap(double width) {
        for (Node child : getChildren()) {
            if (width > 0 && child instanceof Region region && region.getMaxWidth() != width) {
                region.setMaxWidth(width);
            }
        }
    }
}
