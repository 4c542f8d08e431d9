package org.variorum.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.TextFlow;
import org.variorum.compare.MapNode;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ProseFlow;

/// Sets what is wrapped in the map, in fonts that are given here, so that it can be measured before it is in the
/// window; and says how high each node is. FX thread.
final class Type {
    static final double PAD = 10;
    static final double CAPTION = 16;
    static final double FOLDED_CLAIM = 30;
    static final double BAR = 6;
    static final double QUOTE_LINE = 20;
    private static final double STANCE = 30;
    private static final double POSITION = 44;
    private static final Font QUESTION = Font.font("Literata Medium", 14.5);
    private static final Font STATEMENT = Font.font("Literata", 13.5);

    private final Map<String, Double> heights = new HashMap<>();

    /// Whether the height of a node is known without measuring.
    boolean knows(MapNode node) {
        return Wording.wrapped(node).isEmpty() || heights.containsKey(key(node));
    }

    /// The height of a node, px at 100 %.
    double height(MapNode node) {
        double words = wordsHeight(node);
        return switch (node) {
            case MapNode.OfQuestion _ -> 6 + words + CAPTION + 8;
            case MapNode.OfClaim claim -> claim.isOpen() ? 9 + words + 8 + BAR + 11 : FOLDED_CLAIM;
            case MapNode.OfStance _ -> STANCE;
            case MapNode.OfPosition _ -> POSITION;
            case MapNode.OfPassage passage -> passage.quote().isBlank() ? 12 + CAPTION : 5 + QUOTE_LINE + CAPTION + 6;
        };
    }

    /// The height of what is wrapped in a node, px at 100 %.
    double wordsHeight(MapNode node) {
        String text = Wording.wrapped(node);
        return text.isEmpty()
                ? 0
                : heights.computeIfAbsent(key(node), _ -> Math.ceil(flow(node).prefHeight(width(node))));
    }

    private static String key(MapNode node) {
        return node.column() + Wording.wrapped(node);
    }

    /// The width that a node's words have.
    static double width(MapNode node) {
        return Columns.width(node.column()) - 2 * PAD - (node instanceof MapNode.OfClaim ? 14 : 0);
    }

    /// A node's wrapped words.
    TextFlow flow(MapNode node) {
        return switch (node) {
            case MapNode.OfQuestion _ -> flow(Wording.wrapped(node), QUESTION, -0.6, "map-question-words");
            default -> flow(Wording.wrapped(node), STATEMENT, -0.8, "map-statement");
        };
    }

    /// A text in letters of a size, cut so that it fits into a box.
    TextFlow fitting(String text, double letters, double width, double height) {
        Font font = Font.font("Literata Medium", letters);
        int most = text.length();
        TextFlow flow = flow(text, font, -1, "map-question-words");
        while (flow.prefHeight(width) > height && most > 8) {
            most = most * 4 / 5;
            flow = flow(Wording.cut(text, most), font, -1, "map-question-words");
        }
        return flow;
    }

    private static TextFlow flow(String text, Font font, double spacing, String style) {
        ProseFlow flow = Prose.emptyFlow(style);
        boolean complex = Prose.isComplex(text);
        flow.show(Prose.runs(text, complex, font), complex);
        if (Prose.isRightToLeft(text)) {
            flow.setNodeOrientation(javafx.geometry.NodeOrientation.RIGHT_TO_LEFT);
        }
        flow.setLineSpacing(spacing);
        return flow;
    }
}
