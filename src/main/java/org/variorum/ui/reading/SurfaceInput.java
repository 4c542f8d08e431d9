package org.variorum.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;

/// What the mouse does on a surface, of text or of pages: selects, scrolls, finds marks. The keyboard's part is
/// {@link SurfaceKeys}.
public final class SurfaceInput {
    private static final double ZOOM_STEP = 1.1;

    private final Surface surface;
    private final IntFunction<List<Mark>> marksAt;
    private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper(-1);
    private final WheelScroll wheel;
    private Consumer<List<Mark>> onMark = _ -> {};
    private Consumer<List<Mark>> onHover = _ -> {};
    private List<Mark> hovered = List.of();
    private Boundaries.Unit unit = Boundaries.Unit.LETTER;
    private Range grip = new Range(0, 0);
    private double dragX;
    private double dragY;
    private final AnimationTimer beyond = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double height = surface.node().getHeight();
            surface.scrollBy((dragY < 0 ? dragY : dragY - height) * 0.25);
            extendTo(surface.offsetAt(dragX, Math.clamp(dragY, 1, Math.max(1, height - 1))));
        }
    };

    /// @param marksAt the marks that touch an offset, innermost first
    /// @param scrollLines scrolls by whole lines, down where positive; by 0 to the nearest line
    public SurfaceInput(Surface surface, IntFunction<List<Mark>> marksAt, IntConsumer scrollLines) {
        this.surface = surface;
        this.marksAt = marksAt;
        wheel = new WheelScroll(surface, scrollLines);
        Region node = surface.node();
        node.setFocusTraversable(true);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(List.of()));
        node.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        new SurfaceKeys(surface, this, scrollLines);
    }

    /// Told of the marks under a plain click, innermost first; never of none.
    public void setOnMark(Consumer<List<Mark>> onMark) {
        this.onMark = onMark;
    }

    /// Told of the marks under the mouse, innermost first, whenever they change.
    public void setOnHover(Consumer<List<Mark>> onHover) {
        this.onHover = onHover;
    }

    /// Where the keyboard is; -1 while it is nowhere.
    public ReadOnlyIntegerProperty caret() {
        return caret.getReadOnlyProperty();
    }

    /// Puts the caret at an offset, -1 for nowhere, and drops the selection.
    void moveCaret(int offset) {
        caret.set(offset);
        grip = new Range(Math.max(0, offset), Math.max(0, offset));
        unit = Boundaries.Unit.LETTER;
        surface.selection().set(null);
    }

    /// Selects from where the selection began to an offset.
    void extendTo(int offset) {
        Range other = unit == Boundaries.Unit.LETTER
                ? new Range(offset, offset)
                : Boundaries.around(surface.text(), offset, unit);
        int start = Math.min(grip.start(), other.start());
        int end = Math.max(grip.end(), other.end());
        caret.set(offset < grip.start() ? start : Math.max(end == grip.end() ? offset : end, offset));
        surface.selection().set(start == end ? null : new Range(start, end));
    }

    /// Selects a range whole; the selection grows from its beginning.
    void select(Range range) {
        grip = new Range(range.start(), range.start());
        unit = Boundaries.Unit.LETTER;
        caret.set(range.end());
        surface.selection().set(range.isEmpty() ? null : range);
    }

    private void pressed(MouseEvent event) {
        surface.node().requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int offset = surface.offsetAt(event.getX(), event.getY());
        if (event.isShiftDown() && caret.get() >= 0) {
            extendTo(offset);
        } else if (event.getClickCount() == 1) {
            moveCaret(offset);
        } else {
            unit = event.getClickCount() == 2 ? Boundaries.Unit.WORD : Boundaries.Unit.BLOCK;
            grip = Boundaries.around(surface.text(), offset, unit);
            caret.set(grip.end());
            surface.selection().set(grip.isEmpty() ? null : grip);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || event.isStillSincePress()) {
            return;
        }
        dragX = event.getX();
        dragY = event.getY();
        if (dragY < 0 || dragY > surface.node().getHeight()) {
            beyond.start();
        } else {
            beyond.stop();
            extendTo(surface.offsetAt(dragX, dragY));
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        beyond.stop();
        boolean click = event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 1
                && event.isStillSincePress()
                && !event.isShiftDown();
        List<Mark> marks = click ? marksUnder(event.getX(), event.getY()) : List.of();
        if (!marks.isEmpty()) {
            onMark.accept(marks);
        }
    }

    private void moved(MouseEvent event) {
        boolean overText = event.getX() <= surface.textRight() && event.getX() >= 0;
        surface.node().setCursor(overText ? Cursor.TEXT : Cursor.DEFAULT);
        hover(marksUnder(event.getX(), event.getY()));
    }

    private void hover(List<Mark> marks) {
        if (!marks.equals(hovered)) {
            hovered = marks;
            onHover.accept(marks);
        }
    }

    /// The marks whose shapes hold a point, innermost first.
    private List<Mark> marksUnder(double x, double y) {
        return marksAt.apply(surface.offsetAt(x, y)).stream()
                .filter(mark -> surface.shapesOf(mark.range()).stream().anyMatch(shape -> shape.contains(x, y)))
                .toList();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isControlDown()) {
            double factor = event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
            if (event.getDeltaY() != 0) {
                surface.zoom().set(Math.clamp(surface.zoom().get() * factor, 0.5, 3));
            }
        } else {
            wheel.scroll(event);
        }
        event.consume();
    }
}
