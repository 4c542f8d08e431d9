package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.variorum.compare.Balance;
import org.variorum.model.Stance;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// How many voices take which stance: sign, number and word, spread over the width; the words are dropped
/// where they do not fit.
final class Counts extends Region {
    private static final double GLYPH = 9;
    private static final double LEAST_GAP = 5;
    private static final double NARROW_GAP = 16;
    private static final double HEIGHT = 14;

    private record Said(Label label, String words, String number) {}

    private final List<Said> said = new ArrayList<>();

    Counts(Balance balance) {
        getStyleClass().add("counts");
        for (Stance stance : Stance.values()) {
            int count = balance.of(stance);
            if (count > 0) {
                String name = stance.name().toLowerCase(Locale.ROOT);
                Label label = Prose.label("");
                label.setMinWidth(USE_PREF_SIZE);
                HBox item = new HBox(4, new StanceGlyph(stance, GLYPH), label);
                item.setAlignment(Pos.CENTER_LEFT);
                said.add(new Said(label, count + " " + Words.of("margin.count." + name, count), String.valueOf(count)));
                getChildren().add(item);
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        say(true);
        double gap = gap();
        boolean narrow = gap < LEAST_GAP;
        if (narrow) {
            say(false);
            gap = Math.min(NARROW_GAP, gap());
        } else if (getChildren().size() < 3) {
            gap = NARROW_GAP;
        }
        double x = 0;
        for (Node item : getChildren()) {
            double width = item.prefWidth(-1);
            layoutInArea(item, x, 0, width, getHeight(), 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.CENTER);
            x += width + gap;
        }
    }

    private double gap() {
        double used =
                getChildren().stream().mapToDouble(item -> item.prefWidth(-1)).sum();
        return getChildren().size() < 2
                ? NARROW_GAP
                : (getWidth() - used) / (getChildren().size() - 1);
    }

    private void say(boolean withWords) {
        said.forEach(each -> each.label.setText(withWords ? each.words : each.number));
    }
}
