package org.variorum.ui.map;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.variorum.compare.Footing;
import org.variorum.compare.MapNode;
import org.variorum.model.Voice;
import org.variorum.ui.kit.BalanceBar;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// A node as it is drawn, in its place on the map. It takes no gesture itself: the map does.
final class Cell extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    private final Plan.Spot spot;
    private final Level level;
    private final Type type;
    private final Wording wording;

    Cell(Plan.Spot spot, Level level, Type type, Wording wording) {
        this.spot = spot;
        this.level = level;
        this.type = type;
        this.wording = wording;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("map-cell");
        resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height());
        switch (spot.node()) {
            case MapNode.OfQuestion question -> draw(question);
            case MapNode.OfClaim claim -> draw(claim);
            case MapNode.OfStance stance -> draw(stance);
            case MapNode.OfPosition position -> draw(position);
            case MapNode.OfPassage passage -> draw(passage);
        }
    }

    Plan.Spot spot() {
        return spot;
    }

    Level level() {
        return level;
    }

    /// @param chosen whether the keyboard is here
    /// @param lookedAt whether it belongs to what the other rooms look at
    void show(boolean chosen, boolean lookedAt) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(LOOKED_AT, lookedAt);
    }

    private void draw(MapNode.OfQuestion question) {
        getStyleClass().add("map-question");
        double width = spot.width() - 2 * Type.PAD;
        if (level != Level.FULL) {
            TextFlow words = type.fitting(wording.brief(question), level.letters(), width, spot.height());
            place(words, Type.PAD, 0, width, Math.min(spot.height(), words.prefHeight(width)));
            return;
        }
        double height = type.wordsHeight(question);
        place(type.flow(question), Type.PAD, 6, width, height);
        Label count = Prose.label(Words.of("map.claims", question.below()), "map-caption");
        HBox foot = new HBox(4, count);
        if (question.below() > 0) {
            foot.getChildren().add(0, fold(question));
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        place(foot, Type.PAD, 6 + height, width, Type.CAPTION + 2);
    }

    private void draw(MapNode.OfClaim claim) {
        getStyleClass().addAll("map-box", "map-claim");
        if (level == Level.FULL && claim.isOpen()) {
            double width = Type.width(claim);
            double height = type.wordsHeight(claim);
            place(type.flow(claim), Type.PAD, 9, width, height);
            place(fold(claim), spot.width() - 21, 11, 14, 14);
            place(new BalanceBar(claim.balance()), Type.PAD, 9 + height + 8, spot.width() - 2 * Type.PAD, Type.BAR);
            return;
        }
        double bar = level == Level.FULL ? 32 : 40;
        HBox line = new HBox(8, new BalanceBar(claim.balance(), bar), said(Wording.label(claim.claim()), "map-label"));
        if (level == Level.FULL) {
            Label voices = said(String.valueOf(claim.balance().voices()), "map-caption");
            voices.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
            ((Label) line.getChildren().get(1)).setMaxWidth(Double.MAX_VALUE);
            line.getChildren().add(voices);
            if (claim.below() > 0) {
                line.getChildren().add(fold(claim));
            }
        }
        across(line);
    }

    private void draw(MapNode.OfStance stance) {
        getStyleClass().add("map-stance");
        HBox line = new HBox(
                6,
                glyph(stance.stance()),
                said(level == Level.FULL ? Wording.count(stance) : wording.brief(stance), "map-label"));
        if (!stance.isOpen()) {
            line.getChildren().add(fold(stance));
        }
        across(line);
    }

    private void draw(MapNode.OfPosition position) {
        Voice voice = position.position().voice();
        getStyleClass()
                .addAll(
                        "map-box",
                        "map-position",
                        Wording.lower(position.position().interpretation().confidence()));
        Ink.dip(this, voice.ink());
        Region bar = new Region();
        bar.getStyleClass().add("map-ink");
        HBox line = new HBox(5, said(VoiceName.brief(voice), "map-voice"));
        line.setAlignment(Pos.CENTER_LEFT);
        if (level != Level.FULL) {
            line.setSpacing(8);
            line.getChildren().addAll(glyph(position.position().stance()));
            place(bar, 5, 5, 4, spot.height() - 10);
            place(line, 16, 0, spot.width() - 22, spot.height());
            return;
        }
        String year = Wording.year(position.position());
        if (!year.isEmpty()) {
            line.getChildren().add(fixed(said(year, "map-caption")));
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        line.getChildren().addAll(between, glyph(position.position().stance()));
        place(bar, 6, 7, 3, spot.height() - 14);
        place(line, 16, 5, spot.width() - 24, 18);
        HBox foot = new HBox(4, said(Wording.known(position.position()), "map-caption"));
        foot.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().add(space);
        if (position.below() > 0 && !position.isOpen()) {
            foot.getChildren().addAll(fixed(said(String.valueOf(position.below()), "map-caption")), fold(position));
        }
        place(foot, 16, 22, spot.width() - 24, Type.CAPTION);
    }

    private void draw(MapNode.OfPassage passage) {
        getStyleClass().addAll("map-passage", passage.footing() == Footing.STANDS ? "stands" : "missing");
        if (level != Level.FULL) {
            across(new HBox(said(wording.brief(passage), "map-label")));
            return;
        }
        double width = Type.width(passage);
        String quote = Wording.quote(passage, Wording.FIRST_WORDS);
        double y = quote.isEmpty() ? 6 : 5;
        if (!quote.isEmpty()) {
            place(said(quote, "map-quote"), Type.PAD, y, width, Type.QUOTE_LINE);
            y += Type.QUOTE_LINE;
        }
        place(said(wording.place(passage), "map-caption"), Type.PAD, y, width, Type.CAPTION + 1);
    }

    private void across(HBox line) {
        line.setAlignment(Pos.CENTER_LEFT);
        place(line, Type.PAD, 0, spot.width() - Type.PAD - 8, spot.height());
    }

    private StanceGlyph glyph(org.variorum.model.Stance stance) {
        return new StanceGlyph(stance, level == Level.FULL ? 10 : level.letters() * 0.8);
    }

    /// The sign that more is under a node, or that it can be folded.
    private static Node fold(MapNode node) {
        var sign = Buttons.symbol(node.isOpen() ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
        sign.getStyleClass().add("map-fold");
        return sign;
    }

    private Label said(String words, String style) {
        Label label = Prose.label(words, style);
        if (level != Level.FULL) {
            label.setStyle("-fx-font-size: " + level.letters() + "px;");
        }
        return label;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.setManaged(false);
        getChildren().add(node);
        node.resizeRelocate(x, y, width, height);
    }
}
