package org.variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.Room;
import org.variorum.ui.SendOut;
import org.variorum.ui.Sides;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VoicePicker;
import org.variorum.ui.kit.Words;

/// Who is compared, over their columns: each can be exchanged, both can change places.
final class RoomHead extends Region {
    static final double HEIGHT = 64;

    private final CompareModel model;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final Button turn;
    private final HBox out = new HBox(6);

    RoomHead(CompareModel model, SendOut sendOut) {
        this.model = model;
        getStyleClass().add("compare-head");
        turn = Buttons.icon("mdi2s-swap-horizontal", "compare.swap", model::turn);
        turn.getStyleClass().setAll("framed-button");
        Button all = framed("mdi2t-table-large", "compare.all-voices", "compare.all-voices.hint");
        all.setOnAction(_ -> model.workspace().desk().room().set(Room.MATRIX));
        Button export = framed("mdi2e-export", "compare.export", "compare.export.hint");
        export.setOnAction(_ -> send(sendOut, export));
        out.setAlignment(Pos.CENTER_RIGHT);
        out.getChildren().addAll(all, export);
        getChildren().addAll(left, right, turn, out);
    }

    private static Button framed(String symbol, String word, String hint) {
        Button button = new Button(Words.of(word));
        button.setGraphic(Buttons.symbol(symbol));
        button.getStyleClass().setAll("framed-button");
        Hints.give(button, Words.of(hint));
        return button;
    }

    /// The rows that are shown, in their order; all where nothing is held back.
    private void send(SendOut sendOut, Node beside) {
        Sides two = model.sides();
        if (two != null) {
            List<Id.Claim> claims =
                    model.shown().get().stream().map(row -> row.claim().id()).toList();
            sendOut.offer(new SendOut.Report.Comparison(two, claims), beside);
        }
    }

    void refresh() {
        Sides two = model.sides();
        Snapshot now = model.now();
        fill(left, two == null ? Optional.empty() : now.voice(two.left()), true);
        fill(right, two == null ? Optional.empty() : now.voice(two.right()), false);
        requestLayout();
    }

    private void fill(VBox side, Optional<Voice> voice, boolean onTheLeft) {
        Button name = new Button(voice.map(Voice::name).orElse(Words.of("compare.choose")));
        Region bar = new Region();
        bar.getStyleClass().add("compare-bar");
        voice.ifPresent(it -> Ink.dip(bar, it.ink()));
        name.setGraphic(bar);
        name.setContentDisplay(ContentDisplay.LEFT);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.getStyleClass().setAll("compare-name");
        name.setAccessibleText(Words.of(
                onTheLeft ? "compare.exchange.left" : "compare.exchange.right",
                voice.map(Voice::name).orElse("")));
        Hints.give(name, Words.of("compare.exchange"));
        name.setOnAction(_ -> exchange(name, voice, onTheLeft));
        String known = voice.map(it -> KnownLine.of(model.now(), it.id())).orElse("");
        var line = Prose.label(known, "compare-known");
        line.setTextOverrun(OverrunStyle.ELLIPSIS);
        Hints.give(line, known);
        side.getChildren().setAll(name, line);
    }

    private void exchange(Button name, Optional<Voice> now, boolean onTheLeft) {
        List<Voice> others = model.now().voices().stream()
                .filter(voice -> now.filter(voice::equals).isEmpty())
                .toList();
        new VoicePicker(others, voice -> model.put(voice, onTheLeft)).show(name);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.in(getWidth());
        double tools = out.prefWidth(-1);
        double end = Math.max(columns.end(), columns.rightX() + 120);
        double toolsX = Math.min(getWidth() - 12 - tools, end - tools);
        out.resizeRelocate(toolsX, 18, tools, 28);
        double most = Math.max(80, toolsX - columns.rightX() - 16);
        left.resizeRelocate(columns.edge(), 7, columns.column(), 50);
        right.resizeRelocate(
                columns.rightX(),
                7,
                Math.min(columns.isBeside() ? Math.max(columns.column(), most) : columns.column(), most),
                50);
        double wide = turn.prefWidth(-1);
        turn.resizeRelocate(columns.markX() + (columns.mark() - wide) / 2, 18, wide, 28);
    }
}
