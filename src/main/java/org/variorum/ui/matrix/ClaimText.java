package org.variorum.ui.matrix;

import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ProseFlow;

/// A claim in at most two lines, cut at a word where it is longer. It is never cut where it is open: the pane
/// beside the matrix has all of it.
final class ClaimText extends Region {
    private static final double SIZE = 12.5;
    private static final double LINE = 16;
    private static final double TALLEST = 2 * LINE + 3;
    private final ProseFlow flow = Prose.emptyFlow("claim-line");
    private final Font font;
    private String text = "";
    private double measured = -1;
    private boolean cut;

    ClaimText(boolean strong) {
        font = Font.font(strong ? "Source Sans 3 SemiBold" : "Source Sans 3", SIZE);
        flow.setLineSpacing(LINE - SIZE * 1.424);
        getChildren().add(flow);
        setMouseTransparent(true);
    }

    void show(String words) {
        if (!words.equals(text)) {
            text = words;
            measured = -1;
            requestLayout();
        }
    }

    boolean isCut() {
        return cut;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (measured != width) {
            measured = width;
            fit(width);
        }
        double height = Math.min(TALLEST, flow.prefHeight(width));
        flow.resizeRelocate(0, Math.round((getHeight() - height) / 2), width, height);
    }

    /// The longest beginning that ends at a word and stays within two lines.
    private void fit(double width) {
        cut = !fits(text, width);
        if (!cut) {
            return;
        }
        int low = 0;
        int high = text.length();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits(beginning(middle), width)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        fits(beginning(low), width);
    }

    private String beginning(int end) {
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > end / 2 ? word : end) + "…";
    }

    private boolean fits(String words, double width) {
        boolean complex = Prose.isComplex(text);
        flow.show(Prose.runs(words, complex, font), complex);
        return flow.prefHeight(width) <= TALLEST;
    }
}
