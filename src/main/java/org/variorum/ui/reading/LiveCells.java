package org.variorum.ui.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The cells that are on the screen, and those that wait to be used again: hidden, never removed, so that the
/// scene stays as it is while the reader scrolls.
final class LiveCells {
    private final Map<Integer, ParagraphCell> live = new HashMap<>();
    private final Deque<ParagraphCell> spare = new ArrayDeque<>();
    private final Consumer<ParagraphCell> added;

    /// @param added told of each cell that is made
    LiveCells(Consumer<ParagraphCell> added) {
        this.added = added;
    }

    @Nullable
    ParagraphCell get(int block) {
        return live.get(block);
    }

    /// The cell for a block; one that showed another block before where there is none.
    ParagraphCell take(int block) {
        ParagraphCell there = live.get(block);
        if (there == null) {
            there = spare.poll();
            if (there == null) {
                there = new ParagraphCell();
                added.accept(there);
            }
            live.put(block, there);
        }
        return there;
    }

    /// The cell at a level, or the one nearest to it; null where nothing is on the screen.
    @Nullable
    ParagraphCell nearest(double y) {
        ParagraphCell nearest = null;
        double least = Double.MAX_VALUE;
        for (ParagraphCell cell : live.values()) {
            double away = Math.max(cell.getLayoutY() - y, y - cell.getLayoutY() - cell.getHeight());
            if (away < least) {
                least = away;
                nearest = cell;
            }
        }
        return nearest;
    }

    /// Hides all but some blocks.
    void keep(int first, int last) {
        List<Integer> gone = new ArrayList<>();
        live.forEach((block, cell) -> {
            if (block < first || block > last) {
                gone.add(block);
            }
        });
        for (int block : gone) {
            ParagraphCell cell = live.remove(block);
            if (cell != null) {
                cell.setVisible(false);
                spare.push(cell);
            }
        }
    }

    Collection<ParagraphCell> all() {
        return live.values();
    }

    int size() {
        return live.size();
    }
}
