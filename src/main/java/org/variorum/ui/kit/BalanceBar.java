package org.variorum.ui.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import org.variorum.compare.Balance;
import org.variorum.model.Stance;

/// How the voices on a claim are spread over the stances, as a bar 6 high that works in grey: full for
/// affirms, lower half for qualifies, outline for otherwise, full after a gap for disputes, a hairline for
/// silent.
public final class BalanceBar extends Region {
    private static final double HEIGHT = 6;
    private static final double GAP = 1;
    private static final double BEFORE_DISPUTES = 2;
    private Balance balance;

    /// As wide as its place allows.
    public BalanceBar(Balance balance) {
        this(balance, 0);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// @param width px; never wider nor narrower
    public BalanceBar(Balance balance, double width) {
        this.balance = balance;
        getStyleClass().add("balance-bar");
        setMouseTransparent(true);
        if (width > 0) {
            setMinWidth(width);
            setPrefWidth(width);
            setMaxWidth(width);
        }
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        show(balance);
    }

    public void show(Balance shown) {
        balance = shown;
        getChildren().clear();
        StringBuilder words = new StringBuilder();
        for (Stance stance : Stance.values()) {
            if (shown.of(stance) > 0) {
                getChildren().add(segment(stance));
                words.append(words.isEmpty() ? "" : ", ")
                        .append(shown.of(stance))
                        .append(' ');
                words.append(Words.of("stance." + stance.name().toLowerCase(Locale.ROOT)));
            }
        }
        setAccessibleText(words.toString());
        requestLayout();
    }

    private static Rectangle segment(Stance stance) {
        Rectangle segment = new Rectangle();
        segment.setManaged(false);
        segment.getStyleClass().addAll(StanceGlyph.styleOf(stance), "segment");
        segment.setUserData(stance);
        if (stance == Stance.OTHERWISE) {
            segment.getStyleClass().add("drawn");
            segment.setStrokeType(StrokeType.INSIDE);
            segment.setStrokeWidth(1.5);
        } else {
            segment.getStyleClass().add("filled");
        }
        return segment;
    }

    @Override
    protected void layoutChildren() {
        int parts = getChildren().size();
        int disputes = balance.of(Stance.DISPUTES);
        boolean disputed = disputes > 0 && disputes + balance.of(Stance.SILENT) < balance.total();
        double room = getWidth() - Math.max(0, parts - 1) * GAP - (disputed ? BEFORE_DISPUTES : 0);
        double x = 0;
        for (var child : getChildren()) {
            Rectangle segment = (Rectangle) child;
            Stance stance = (Stance) segment.getUserData();
            double width = Math.max(1, room * balance.of(stance) / balance.total());
            x += stance == Stance.DISPUTES && disputed ? BEFORE_DISPUTES : 0;
            double top = stance == Stance.QUALIFIES ? HEIGHT / 2 : stance == Stance.SILENT ? 2.5 : 0;
            double height = stance == Stance.QUALIFIES ? HEIGHT / 2 : stance == Stance.SILENT ? 1 : HEIGHT;
            segment.setX(x);
            segment.setY(top);
            segment.setWidth(width);
            segment.setHeight(height);
            x += width + GAP;
        }
    }
}
