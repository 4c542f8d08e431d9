package org.variorum.ui.catalog.tray;

import javafx.scene.layout.Region;

/// Two pieces side by side where there is room for both, else one under the other.
final class SideBySide extends Region {
    private static final double ROOMY = 340;
    private static final double GAP = 16;
    private static final double BETWEEN = 10;

    private final Region left;
    private final Region right;

    SideBySide(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    private static double half(double width) {
        return Math.floor((width - GAP) / 2);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOMY;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 100;
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? ROOMY : width;
        return w >= ROOMY
                ? Math.max(left.prefHeight(half(w)), right.prefHeight(half(w)))
                : left.prefHeight(w) + BETWEEN + right.prefHeight(w);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width >= ROOMY) {
            double half = half(width);
            left.resizeRelocate(0, 0, half, left.prefHeight(half));
            right.resizeRelocate(width - half, 0, half, right.prefHeight(half));
        } else {
            double first = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, first);
            right.resizeRelocate(0, first + BETWEEN, width, right.prefHeight(width));
        }
    }
}
