package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.variorum.model.Id;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;

/// The verdicts on one thing through time: as high as they are sure, one after the other from left to right,
/// with the name of who convinced wherever that changed. A square for a voice, a ring for neither, a dashed ring
/// for what was left open.
final class VerdictLine extends Region {
    private static final double HEIGHT = 74;
    private static final double TOP = 20;
    private static final double FOOT = 16;
    private static final double EDGE = 8;

    private record Stop(Verdict verdict, Shape sign, Label name) {}

    private final List<Stop> stops = new ArrayList<>();
    private final Polyline path = new Polyline();
    private final Line ground = new Line();
    private final Label first;
    private final Label last;

    VerdictLine(List<Verdict> verdicts, Function<Id.Voice, Optional<Voice>> voices) {
        getStyleClass().add("verdict-line");
        path.getStyleClass().add("verdict-path");
        ground.getStyleClass().add("verdict-ground");
        getChildren().addAll(ground, path);
        String before = "";
        for (Verdict verdict : verdicts) {
            String who = VerdictWords.who(verdict, voices);
            Label name = Prose.label(who.equals(before) ? "" : who, "verdict-name");
            before = who;
            Shape sign = sign(verdict, voices);
            stops.add(new Stop(verdict, sign, name));
            getChildren().addAll(sign, name);
        }
        first = Prose.label(VerdictWords.day(verdicts.getFirst().made()), "verdict-day");
        last = Prose.label(VerdictWords.day(verdicts.getLast().made()), "verdict-day");
        last.setVisible(!last.getText().equals(first.getText()));
        getChildren().addAll(first, last);
        getChildren().forEach(child -> child.setManaged(false));
        setAccessibleText(Words.of("verdict.line", verdicts.size()));
    }

    private static Shape sign(Verdict verdict, Function<Id.Voice, Optional<Voice>> voices) {
        Shape sign = verdict.finding() == Verdict.Finding.CONVINCES ? new Rectangle(8, 8) : new Circle(4);
        switch (verdict.finding()) {
            case CONVINCES -> {
                sign.getStyleClass().add("verdict-voice");
                Optional.ofNullable(verdict.voice())
                        .flatMap(voices)
                        .ifPresentOrElse(
                                voice -> Ink.dip(sign, voice.ink()),
                                () -> sign.getStyleClass().add("verdict-gone"));
            }
            case NEITHER -> sign.getStyleClass().add("verdict-ring");
            case OPEN -> {
                sign.getStyleClass().add("verdict-ring");
                sign.getStrokeDashArray().setAll(1.6, 1.5);
            }
        }
        return sign;
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
        double width = getWidth();
        double low = HEIGHT - FOOT;
        ground.setStartX(0);
        ground.setEndX(width);
        ground.setStartY(low + 0.5);
        ground.setEndY(low + 0.5);
        path.getPoints().clear();
        double step = stops.size() < 2 ? 0 : (width - 2 * EDGE) / (stops.size() - 1);
        double free = 0;
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            double x = stops.size() < 2 ? EDGE : EDGE + i * step;
            boolean open = stop.verdict.finding() == Verdict.Finding.OPEN;
            double share = open ? 0 : (stop.verdict.sureness() - 1) / (Verdict.SUREST - 1.0);
            double y = low - 6 - share * (low - TOP - 6);
            path.getPoints().addAll(x, y);
            put(stop.sign, x, y);
            free = name(stop.name, x, free, width);
        }
        foot(first, 0);
        foot(last, width - last.prefWidth(-1));
    }

    /// Puts a name over its stop, and answers where the next may begin. One that has no room is left to the list.
    private static double name(Label name, double x, double free, double width) {
        double wide = name.prefWidth(-1);
        double left = Math.clamp(x - 4, 0, Math.max(0, width - wide));
        boolean fits = !name.getText().isEmpty() && left >= free;
        name.setVisible(fits);
        name.resizeRelocate(left, 0, Math.min(wide, width), name.prefHeight(-1));
        return fits ? left + wide + 8 : free;
    }

    private static void put(Node sign, double x, double y) {
        sign.relocate(x - 4, y - 4);
    }

    private static void foot(Label label, double x) {
        label.resizeRelocate(x, HEIGHT - FOOT + 2, label.prefWidth(-1), FOOT);
    }
}
