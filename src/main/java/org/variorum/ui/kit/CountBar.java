package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Region;

/// How many of all stand how, as a bar of 6 px, told by its shape first: full for attached, the lower half for
/// moved, an outline for ambiguous, a gap with a dotted line for lost, a hairline for what is awaited.
public final class CountBar extends Region {
    private static final double HEIGHT = 6;
    private static final double GAP = 2;
    private static final double LEAST = 4;

    private final List<Region> parts = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    public CountBar(Map<AnchorSign.Shape, Integer> all) {
        getStyleClass().add("count-bar");
        setMouseTransparent(true);
        all.forEach((shape, count) -> {
            if (count > 0) {
                Region part = new Region();
                part.getStyleClass()
                        .addAll("count-part", "count-" + shape.name().toLowerCase(Locale.ROOT));
                parts.add(part);
                counts.add(count);
            }
        });
        getChildren().addAll(parts);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double sum = counts.stream().mapToInt(Integer::intValue).sum();
        double room = getWidth() - GAP * Math.max(0, parts.size() - 1) - LEAST * parts.size();
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = LEAST + Math.max(0, room) * counts.get(i) / sum;
            parts.get(i).resizeRelocate(x, 0, width, HEIGHT);
            x += width + GAP;
        }
    }
}
