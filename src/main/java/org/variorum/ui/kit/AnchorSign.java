package org.variorum.ui.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import org.variorum.model.Anchor;

/// How an anchor stands, told by its shape, 14 by 14 px: a ring on its line; an arrow from an empty place to
/// another; a way that forks; a ring with a gap and nothing in it; a ring of dots; a box that is shut.
public final class AnchorSign extends Region {
    private static final double SIZE = 14;
    private static final String RING = "M7 4.2a2.8 2.8 0 1 0 0.01 0z";

    /// What a sign says.
    public enum Shape {
        ATTACHED,
        MOVED,
        AMBIGUOUS,
        LOST,
        PENDING,
        /// Lost, and left so by the reader.
        KEPT;

        public static Shape of(Anchor anchor) {
            return switch (anchor.state()) {
                case ATTACHED -> ATTACHED;
                case PENDING -> PENDING;
                case MOVED -> anchor.settled() ? KEPT : MOVED;
                case AMBIGUOUS -> anchor.settled() ? KEPT : AMBIGUOUS;
                case LOST -> anchor.settled() ? KEPT : LOST;
            };
        }

        /// In a word or two.
        public String word() {
            return Words.of("kit.sign." + name().toLowerCase(Locale.ROOT));
        }
    }

    public AnchorSign(Shape shape) {
        getStyleClass().addAll("anchor-sign", "sign-" + shape.name().toLowerCase(Locale.ROOT));
        setMouseTransparent(true);
        switch (shape) {
            case ATTACHED -> {
                add("M1 12.5H13", false);
                add(RING, true);
            }
            case MOVED -> {
                add("M2.6 11.2a1.6 1.6 0 1 0 0.01 0z", false);
                add("M5.5 10.5C8.5 9.5 10 8 10.8 4.6", false);
                add("M8 6L11 3.4L13 7", false);
            }
            case AMBIGUOUS -> {
                add("M7 13V9.5C7 7 3 7 3 4.5V3", false);
                add("M7 9.5C7 7 11 7 11 4.5V3", false);
                add("M1.2 4.6L3 2.2L4.8 4.6M9.2 4.6L11 2.2L12.8 4.6", false);
            }
            case LOST -> {
                add("M4.4 2.2A5.4 5.4 0 1 0 9.6 2.2", false);
                add("M5 5.5L9 9.5M9 5.5L5 9.5", false);
            }
            case PENDING ->
                add("M7 2a5 5 0 1 0 0.01 0z", false).getStrokeDashArray().setAll(1.2, 2.4);
            case KEPT -> {
                add("M1.5 3H12.5V6H1.5Z", false);
                add("M2.5 6V12H11.5V6M5.5 8.5H8.5", false);
            }
        }
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setAccessibleText(shape.word());
    }

    private SVGPath add(String content, boolean filled) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(filled ? "sign-fill" : "sign-line");
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeWidth(1.4);
        path.setManaged(false);
        getChildren().add(path);
        return path;
    }
}
