package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.variorum.compare.quotation.Variants;

/// One wording of a passage beside another: the words that differ are red and underlined, and a caret stands
/// where the other has words that are missing here.
public final class VariantText {
    private static final String CARET = "‸";

    private VariantText() {}

    /// @param before what stands before the words, greyed
    /// @param pieces of the words, from {@link Variants}
    /// @param after what stands after them, greyed
    public static TextFlow of(String before, String words, List<Variants.Piece> pieces, String after) {
        boolean complex = Prose.isComplex(before + words + after);
        List<Text> runs = new ArrayList<>();
        add(runs, before, complex, "variant-around");
        for (Variants.Piece piece : pieces) {
            String said = words.substring(piece.range().start(), piece.range().end());
            switch (piece.look()) {
                case SAME -> add(runs, said, complex, "variant-same");
                case OTHER -> add(runs, said, complex, "variant-other");
                case GAP -> add(runs, CARET, complex, "variant-gap");
            }
        }
        add(runs, after, complex, "variant-around");
        ProseFlow flow = Prose.emptyFlow("variant-text");
        flow.show(runs, complex);
        if (Prose.isRightToLeft(words)) {
            flow.setNodeOrientation(javafx.geometry.NodeOrientation.RIGHT_TO_LEFT);
        }
        return flow;
    }

    /// The words as they are, where there is nothing to compare them with.
    public static TextFlow plain(String before, String words, String after) {
        boolean complex = Prose.isComplex(before + words + after);
        List<Text> runs = new ArrayList<>();
        add(runs, before, complex, "variant-around");
        add(runs, words, complex, "variant-same");
        add(runs, after, complex, "variant-around");
        ProseFlow flow = Prose.emptyFlow("variant-text");
        flow.show(runs, complex);
        return flow;
    }

    private static void add(List<Text> runs, String words, boolean complex, String look) {
        if (!words.isEmpty()) {
            runs.addAll(Prose.runs(words.replaceAll("\\s+", " "), complex, look));
        }
    }
}
