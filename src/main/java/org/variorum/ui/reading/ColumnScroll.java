package org.variorum.ui.reading;

import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Surface.Level;

/// Where a column is scrolled to: the top block, and the px of it that are above the screen. Not a height
/// from the beginning, so that better guesses of heights never move what is on the screen.
final class ColumnScroll {
    /// How much of the screen may stay empty under the end.
    static final double TAIL = 0.4;

    private final DocumentText text;
    private final Blocks blocks;
    private int top;
    private double into;
    // What stays where it is when the width or the size changes: an offset, and the px its line is below the top.
    private int kept;
    private double keptBelow;

    ColumnScroll(DocumentText text, Blocks blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    int top() {
        return top;
    }

    /// Where the top block begins, whole px; zero or negative once settled.
    double begins() {
        return -Math.round(into);
    }

    void by(double dy) {
        into += dy;
    }

    /// Puts the line that holds an offset some px below the top of the screen.
    void place(int offset, double below) {
        top = Math.max(0, text.blockAt(offset));
        Measured measured = blocks.measured(top);
        into = measured.tops()[measured.lineAt(blocks.shown(top).startOf(offset))] - below;
        kept = offset;
        keptBelow = below;
    }

    /// Begins the screen at a height from the beginning of the text.
    void placeAt(double y) {
        top = Math.max(0, blocks.heights().find(y));
        into = y - blocks.heights().sum(top);
    }

    int kept() {
        return kept;
    }

    /// The same line at the same level as before everything was set anew.
    void placeKept() {
        place(kept, keptBelow);
    }

    /// From now on the line that is at the top is what stays.
    void keep() {
        kept = topOffset();
        keptBelow = levelOf(kept, 0).top();
    }

    /// Brings the place into its bounds: into the top block, and not past the ends.
    void settle(double height) {
        settleInTop();
        if (blocks.heights().total() - blocks.heights().sum(top) - into < 2 * height) {
            settleAtEnd(height);
        }
    }

    private void settleInTop() {
        while (into < 0 && top > 0) {
            top--;
            into += blocks.measured(top).height();
        }
        into = Math.max(0, into);
        while (top < blocks.count() - 1 && into >= blocks.measured(top).height()) {
            into -= blocks.measured(top).height();
            top++;
        }
    }

    private void settleAtEnd(double height) {
        double room = height * (1 - TAIL);
        int last = blocks.count();
        while (last > 0 && room > 0) {
            last--;
            room -= blocks.measured(last).height();
        }
        double most = Math.max(0, -room);
        if (top > last || top == last && into > most) {
            top = last;
            into = most;
        }
    }

    /// The offset at which the first line on the screen begins.
    int topOffset() {
        if (blocks.count() == 0) {
            return 0;
        }
        settleInTop();
        Measured measured = blocks.measured(top);
        double y = into + measured.lineHeight() / 2;
        int line = measured.lineAbove(y);
        boolean gone = y >= measured.height() - blocks.look(top).below() && top + 1 < blocks.count();
        return gone ? text.blocks().get(top + 1).start() : blocks.shown(top).offsetOf(measured.starts()[line]);
    }

    /// @param guessed line height where it is not known
    Level levelOf(int offset, double guessed) {
        int i = text.blockAt(offset);
        if (i < 0) {
            return new Level(0, guessed, true);
        }
        double base = blocks.heights().sum(i) - blocks.heights().sum(top) + begins();
        Measured known = blocks.known(i);
        if (known == null) {
            Range block = text.blocks().get(i).range();
            double share = block.isEmpty() ? 0 : (offset - block.start()) / (double) block.length();
            return new Level(base + share * blocks.heights().height(i), guessed, false);
        }
        double line = known.tops()[known.lineAt(blocks.shown(i).startOf(offset))];
        return new Level(base + line, known.lineHeight(), blocks.heights().exactBetween(top, i));
    }

    /// The px to the beginning of a line so many lines further down (or up); 0 lines: to the nearest.
    double toLine(int lines) {
        settleInTop();
        if (lines == 0) {
            return toNearestLine();
        }
        int block = top;
        Measured measured = blocks.measured(block);
        double passed = 0;
        int line = measured.lineAbove(into + 0.5);
        if (lines < 0 && into > measured.tops()[line] + 0.5) {
            line++;
        }
        for (int step = 0; step < Math.abs(lines); step++) {
            line += Integer.signum(lines);
            if (line >= measured.lines() && block + 1 < blocks.count()) {
                passed += measured.height();
                measured = blocks.measured(++block);
                line = 0;
            } else if (line < 0 && block > 0) {
                measured = blocks.measured(--block);
                passed -= measured.height();
                line = measured.lines() - 1;
            }
        }
        line = Math.clamp(line, 0, measured.lines() - 1);
        return block == 0 && line == 0 ? -into : passed + measured.tops()[line] - into;
    }

    private double toNearestLine() {
        Measured measured = blocks.measured(top);
        int line = measured.lineAbove(into);
        double before = (top == 0 && line == 0 ? 0 : measured.tops()[line]) - into;
        double after = line + 1 < measured.lines()
                ? measured.tops()[line + 1] - into
                : top + 1 < blocks.count()
                        ? measured.height() + blocks.measured(top + 1).tops()[0] - into
                        : before;
        return Math.abs(before) <= Math.abs(after) ? before : after;
    }
}
