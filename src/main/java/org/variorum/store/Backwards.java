package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import org.variorum.edit.Deed;
import org.variorum.edit.Library.Direction;

/// Reads the journal from its end as far as is needed to know what can be taken back and what made again.
///
/// What the program does by itself (it updates a reading set, it fills an empty library) is no step of the
/// reader's.
final class Backwards {
    private static final int AT_ONCE = 200;

    /// A row that stands on one of the stacks.
    record Kept(long id, Deed deed) {}

    private record Line(long id, Deed deed, Direction direction, int steps) {}

    private final List<Kept> undo = new ArrayList<>();
    private final List<Kept> redo = new ArrayList<>();
    private final int limit;
    private int undone;
    private int redone;
    private boolean redoEnds;

    private Backwards(int limit) {
        this.limit = limit;
    }

    /// @param limit how many steps of each stack
    static Backwards read(Db db, int limit) {
        Backwards backwards = new Backwards(limit);
        long before = Long.MAX_VALUE;
        List<Line> lines;
        do {
            lines = db.list(
                    "SELECT id, deed, direction, steps FROM journal WHERE id < ? ORDER BY id DESC LIMIT ?",
                    row -> new Line(row.big(), JournalTable.deed(row.text()), row.one(Direction.class), row.integer()),
                    before,
                    AT_ONCE);
            for (Line line : lines) {
                backwards.meet(line);
                before = line.id();
            }
        } while (lines.size() == AT_ONCE && backwards.undo.size() < limit);
        return backwards;
    }

    private void meet(Line line) {
        if (line.deed() == Deed.UPDATE_SET || line.deed() == Deed.BRING_SET && line.id() == 1) {
            return;
        }
        switch (line.direction()) {
            case DO -> {
                redoEnds = true;
                done(line);
            }
            case REDO -> {
                redone++;
                done(line);
            }
            case UNDO -> {
                undone += line.steps();
                if (redone > 0) {
                    redone--;
                } else if (!redoEnds && redo.size() < limit) {
                    redo.add(new Kept(line.id(), line.deed()));
                }
            }
        }
    }

    private void done(Line line) {
        if (undone > 0) {
            undone--;
        } else if (undo.size() < limit) {
            undo.add(new Kept(line.id(), line.deed()));
        }
    }

    /// Most recent first.
    List<Kept> undo() {
        return undo;
    }

    /// Next first.
    List<Kept> redo() {
        return redo;
    }
}
