package org.variorum.ui.matrix;

import java.util.Map;
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
    private static final int MOST_KNOWN = 2_000;

    /// A text in a width and a font.
    record Cut(String text, double width, Font font) {}

    private final ProseFlow flow = Prose.emptyFlow("claim-line");
    private final Font font;
    private final Map<Cut, String> known;
    private String text = "";
    private double measured = -1;

    /// @param known what has been cut before, shared by all rows
    ClaimText(boolean strong, Map<Cut, String> known) {
        this.known = known;
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

    /// The longest beginning that ends at a word and stays within two lines. What was found is kept: the same
    /// claims come by again and again.
    private void fit(double width) {
        Cut key = new Cut(text, width, font);
        String before = known.get(key);
        if (before != null) {
            fits(before, width);
            return;
        }
        int found = text.length();
        boolean cut = !fits(text, width);
        if (cut) {
            found = longest(width);
            fits(beginning(found), width);
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        known.put(key, cut ? beginning(found) : text);
    }

    /// Begins from a guess, as measuring costs much.
    private int longest(double width) {
        int guess = Math.clamp((int) (2 * width / (SIZE * 0.43)), 1, text.length());
        int step = Math.max(4, guess / 10);
        int low = guess;
        while (low > 1 && !fits(beginning(low), width)) {
            low = Math.max(1, low - step);
        }
        int high = low == guess ? Math.min(text.length(), guess + step) : low + step;
        while (low == guess && high < text.length() && fits(beginning(high), width)) {
            low = high;
            guess = high;
            high = Math.min(text.length(), high + step);
        }
        while (high - low > 2) {
            int middle = (low + high) / 2;
            if (fits(beginning(middle), width)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
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
