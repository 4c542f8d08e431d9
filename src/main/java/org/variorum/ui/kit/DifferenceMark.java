package org.variorum.ui.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import org.variorum.compare.Difference;

/// How two voices stand to each other, told by its shape first: two lines struck through, two lines that part,
/// one of them broken, both whole, one of them dotted, or one alone.
public final class DifferenceMark extends Region {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 22;
    private static final String UPPER = "M2 7H42";
    private final double scale;

    /// 44 by 22 px.
    public DifferenceMark(Difference difference) {
        this(difference, WIDTH);
    }

    /// @param width px; it is half as high
    public DifferenceMark(Difference difference, double width) {
        scale = width / WIDTH;
        getStyleClass().addAll("difference-mark", "difference-" + name(difference));
        setMouseTransparent(true);
        switch (difference) {
            case CONTRADICT -> add(UPPER + "M2 15H42M28 1L16 21");
            case OTHERWISE -> add("M2 6H42M2 12H14C25 12 27 19 42 19");
            case QUALIFY -> add(UPPER + "M2 15H18M26 15H42");
            case AGREE -> add(UPPER + "M2 15H42");
            case SILENT -> {
                add(UPPER);
                add("M2 15H42").getStrokeDashArray().setAll(2.0, 4.0);
            }
            case UNHEARD -> add("M2 11H42");
        }
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(word(difference));
    }

    /// The kind of difference in a word or two, such as “Partly”.
    public static String word(Difference difference) {
        return Words.of("difference." + name(difference));
    }

    private static String name(Difference difference) {
        return difference.name().toLowerCase(Locale.ROOT);
    }

    private SVGPath add(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add("difference-line");
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeWidth(scale < 1 ? 2.2 : 1.8);
        path.setManaged(false);
        path.getTransforms().add(new javafx.scene.transform.Scale(scale, scale, 0, 0));
        getChildren().add(path);
        return path;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * scale;
    }
}
