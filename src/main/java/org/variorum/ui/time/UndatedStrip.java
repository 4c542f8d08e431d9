package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.variorum.compare.Horizon;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What nobody dates, in one line beside the axes: not guessed, and not left out. What does not fit is counted.
final class UndatedStrip extends Region {
    static final double HEIGHT = 34;
    private static final double GAP = 18;

    private final List<Node> entries = new ArrayList<>();
    private final Label heading = Prose.label(Words.of("time.undated.heading"), "caption");
    private final Button rest = new Button();

    UndatedStrip() {
        getStyleClass().add("time-undated");
        rest.getStyleClass().setAll("time-more");
    }

    void show(TimeLayout.Undated undated, Horizon horizon, TimeChart.Doors doors) {
        entries.clear();
        undated.sources().forEach(source -> entries.add(entry(source, doors)));
        for (Writing writing : undated.writings()) {
            WritingMark[] made = new WritingMark[1];
            made[0] = new WritingMark(writing, horizon.unread(writing), () -> doors.open(made[0]));
            TimeCard.watch(made[0], doors, new TimeCard.Published(writing, made[0].unread()));
            entries.add(made[0]);
        }
        rest.setOnAction(_ -> doors.choose(undated.writings(), rest));
        getChildren().setAll(heading);
        getChildren().addAll(entries);
        getChildren().add(rest);
        setVisible(!entries.isEmpty());
        requestLayout();
    }

    private static Node entry(Source source, TimeChart.Doors doors) {
        TimeDot dot = new TimeDot(List.of(source), () -> doors.open(List.of(source), null));
        dot.at(LocalDate.MAX);
        Label name = Prose.label(source.label(), "time-label");
        name.setMinWidth(USE_PREF_SIZE);
        HBox entry = new HBox(5, dot, name);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setOnMouseClicked(_ -> doors.open(List.of(source), entry));
        TimeCard.watch(dot, doors, new TimeCard.Sources(List.of(source)));
        return entry;
    }

    @Override
    protected void layoutChildren() {
        double x = TimeLayout.MARGIN;
        double right = getWidth() - TimeLayout.MARGIN;
        double w = heading.prefWidth(-1);
        heading.resizeRelocate(x, Math.round((HEIGHT - heading.prefHeight(-1)) / 2), w, heading.prefHeight(-1));
        x += w + GAP;
        int hidden = 0;
        for (Node entry : entries) {
            double needs = Math.ceil(entry.prefWidth(-1));
            double height = entry.prefHeight(-1);
            boolean fits = hidden == 0 && x + needs <= right - (entry == entries.getLast() ? 0 : 60);
            entry.setVisible(fits);
            hidden += fits ? 0 : 1;
            if (fits) {
                entry.resizeRelocate(Math.round(x), Math.round((HEIGHT - height) / 2), needs, height);
                x += needs + GAP;
            }
        }
        rest.setVisible(hidden > 0);
        rest.setText(Words.of("time.more", hidden));
        rest.resizeRelocate(Math.round(x), 8, Math.ceil(rest.prefWidth(-1)), 18);
    }

    @Override
    protected double computePrefHeight(double width) {
        return entries.isEmpty() ? 0 : HEIGHT;
    }
}
