package org.variorum.ui.reading;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.variorum.model.Range;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.reading.Boundaries.Unit;

/// What the keyboard does on a surface. Where the caret is nowhere, arrows and paging scroll; with Shift, or
/// after a click, they move it. Only what was handled is consumed, and Tab never is.
final class SurfaceKeys {
    private final Surface surface;
    private final SurfaceInput input;
    private final IntConsumer scrollLines;
    private double goalX = -1;

    SurfaceKeys(Surface surface, SurfaceInput input, IntConsumer scrollLines) {
        this.surface = surface;
        this.input = input;
        this.scrollLines = scrollLines;
        surface.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (handled(event)) {
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return false;
        }
        boolean shortcut = event.isShortcutDown();
        switch (event.getCode()) {
            case A, C -> {
                return shortcut && command(event.getCode());
            }
            case ESCAPE -> {
                boolean any = input.caret().get() >= 0 || surface.selection().get() != null;
                input.moveCaret(-1);
                return any;
            }
            case PAGE_UP -> page(-1);
            case PAGE_DOWN -> page(1);
            case LEFT, RIGHT, UP, DOWN, HOME, END -> {
                if (input.caret().get() < 0 && !event.isShiftDown()) {
                    return scroll(event.getCode());
                }
                go(target(event.getCode(), shortcut), event.isShiftDown());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(KeyCode code) {
        if (code == KeyCode.A) {
            input.select(new Range(0, surface.text().text().length()));
            return true;
        }
        Range range = surface.selection().get();
        if (range == null) {
            return false;
        }
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, Boundaries.clean(surface.text(), range)));
        return true;
    }

    private boolean scroll(KeyCode code) {
        switch (code) {
            case UP -> scrollLines.accept(-1);
            case DOWN -> scrollLines.accept(1);
            case HOME -> surface.show(0, 1);
            case END -> surface.show(surface.text().text().length(), 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A screenful, less a line that stays in sight.
    private void page(int direction) {
        double line = Math.max(1, surface.levelOf(surface.topOffset()).height());
        surface.scrollBy(direction * Math.max(line, surface.node().getHeight() - 2 * line));
        surface.node().layout();
        scrollLines.accept(0);
    }

    private void go(int offset, boolean extend) {
        if (extend) {
            if (input.caret().get() < 0) {
                input.moveCaret(surface.topOffset());
            }
            input.extendTo(offset);
        } else {
            input.moveCaret(offset);
        }
        surface.reveal(new Range(offset, offset));
    }

    private int target(KeyCode code, boolean shortcut) {
        int at = input.caret().get() < 0 ? surface.topOffset() : input.caret().get();
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            goalX = -1;
        }
        return switch (code) {
            case LEFT -> Boundaries.previous(surface.text(), at, shortcut ? Unit.WORD : Unit.LETTER);
            case RIGHT -> Boundaries.next(surface.text(), at, shortcut ? Unit.WORD : Unit.LETTER);
            case UP -> shortcut ? Boundaries.previous(surface.text(), at, Unit.BLOCK) : line(at, -1);
            case DOWN -> shortcut ? Boundaries.next(surface.text(), at, Unit.BLOCK) : line(at, 1);
            case HOME -> shortcut ? 0 : edge(at, 0);
            case END -> shortcut ? surface.text().text().length() : edge(at, surface.textRight() + 1);
            default -> at;
        };
    }

    /// The offset one line up or down, at the level where going up and down began.
    private int line(int at, int direction) {
        bringOn(at);
        double x = goalX >= 0 ? goalX : caretX(at);
        goalX = x;
        Surface.Level level = surface.levelOf(at);
        double step = level.height() * 0.6;
        for (int tries = 1; tries <= 6; tries++) {
            int there = surface.offsetAt(x, level.middle() + direction * (step + tries * level.height() / 2));
            if (direction > 0 ? there > at : there < at) {
                return there;
            }
        }
        return at;
    }

    private int edge(int at, double x) {
        bringOn(at);
        return surface.offsetAt(x, surface.levelOf(at).middle());
    }

    private void bringOn(int at) {
        Surface.Level level = surface.levelOf(at);
        double height = surface.node().getHeight();
        if (!level.exact() || level.top() < level.height() || level.top() + 2 * level.height() > height) {
            surface.reveal(new Range(at, at));
            surface.scrollBy(level.top() < level.height() ? -level.height() : level.height());
            surface.node().layout();
        }
    }

    private double caretX(int at) {
        List<Rectangle2D> after = surface.shapesOf(new Range(at, at + 1));
        if (!after.isEmpty()) {
            return after.getFirst().getMinX();
        }
        List<Rectangle2D> before = at == 0 ? List.of() : surface.shapesOf(new Range(at - 1, at));
        return before.isEmpty() ? 0 : before.getLast().getMaxX();
    }
}
