package org.variorum.ui.reading;

import java.util.List;
import javafx.scene.text.TextLineInfo;

/// What is kept of a block that has been laid out once: its height and where its lines are, so that asking
/// for the level of a passage never needs a layout. Places are in the shown text; px from the block's top.
record Measured(double height, int[] starts, double[] tops, double lineHeight) {
    static Measured of(double height, double textTop, List<TextLineInfo> lines, double natural) {
        int[] starts = new int[Math.max(1, lines.size())];
        double[] tops = new double[starts.length];
        tops[0] = textTop;
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = lines.get(i).start();
            tops[i] = textTop + lines.get(i).bounds().getMinY();
        }
        return new Measured(height, starts, tops, natural);
    }

    /// The line that holds a place in the shown text.
    int lineAt(int place) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The last line that begins at or above a level; the first where none does.
    int lineAbove(double y) {
        int line = 0;
        while (line + 1 < tops.length && tops[line + 1] <= y) {
            line++;
        }
        return line;
    }

    int lines() {
        return starts.length;
    }
}
