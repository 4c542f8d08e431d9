package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;

/// A text as one column: blocks in cells that are used again, their heights in a table. Takes the width it is
/// given; lines are no longer than {@link #AIM} letters, and left of them are {@link #PAD} px for paragraph
/// numbers.
public final class TextColumn extends Region implements Surface, Track {
    /// Room for paragraph numbers left of the text, px.
    public static final double PAD = 30;

    /// The letters in a full line.
    public static final int AIM = 66;

    private static final double NARROWEST = 60;
    private static final long IDLE_NANOS = 3_000_000;

    private final DocumentText text;
    private final Blocks blocks;
    private final ColumnScroll scroll;
    private final LiveCells cells = new LiveCells(cell -> getChildren().addFirst(cell));
    private final ColumnFlash flash = new ColumnFlash(cells);
    private final ColumnCaret caret = new ColumnCaret();
    private final ObjectProperty<@Nullable Range> selection = new SimpleObjectProperty<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty baseSize = new SimpleDoubleProperty(BlockLook.DESIGNED);
    private final ReadOnlyLongWrapper layouts = new ReadOnlyLongWrapper();
    private final SurfaceInput input;
    private final ColumnAccess access;
    private final AnimationTimer idle = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (!blocks.measureFor(IDLE_NANOS)) {
                stop();
                layouts.set(layouts.get() + 1);
            }
        }
    };
    private MarkIndex marks = MarkIndex.EMPTY;
    private boolean disposed;

    public TextColumn(DocumentText text) {
        this.text = text;
        blocks = new Blocks(text);
        scroll = new ColumnScroll(text, blocks);
        getStyleClass().add("text-column");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(caret);
        input = new SurfaceInput(this, offset -> marks.at(offset), this::scrollLines);
        access = new ColumnAccess(this, input.caret());
        zoom.subscribe(() -> requestLayout());
        baseSize.subscribe(() -> requestLayout());
        focusedProperty().subscribe(() -> requestLayout());
        selection.subscribe(now -> cells.all().forEach(cell -> cell.select(now)));
        input.caret().subscribe(() -> requestLayout());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                idle.stop();
            } else {
                requestLayout();
            }
        });
    }

    /// What the mouse and the keyboard do on it: whoever shows the column says there what happens on a mark.
    public SurfaceInput input() {
        return input;
    }

    /// The size of ordinary text at zoom 1, px: 15 where there are several panes, 17 where there is one.
    public DoubleProperty baseSize() {
        return baseSize;
    }

    /// Whether nothing may move by itself.
    public void setReducedMotion(boolean reduced) {
        flash.setReducedMotion(reduced);
    }

    private double size() {
        return baseSize.get() * Math.clamp(zoom.get(), 0.5, 4);
    }

    private double measure() {
        double most = AIM * BlockLook.LETTER * size();
        return Math.max(NARROWEST, Math.floor(Math.min(getWidth() - PAD, most)));
    }

    /// The width in which lines have their full length, px.
    @Override
    protected double computePrefWidth(double height) {
        return PAD + Math.floor(AIM * BlockLook.LETTER * size());
    }

    /// A screenful: it scrolls itself and needs no certain height.
    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return PAD + NARROWEST;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || blocks.count() == 0 || disposed) {
            return;
        }
        boolean anew = blocks.setFor(measure(), size(), text.blockAt(scroll.kept()));
        if (anew) {
            cells.keep(0, -1);
            scroll.placeKept();
        }
        scroll.settle(getHeight());
        double y = scroll.begins();
        int i = scroll.top();
        for (; y < getHeight() && i < blocks.count(); i++) {
            y += showCell(i, y);
        }
        cells.keep(scroll.top(), i - 1);
        caret.place(isFocused() && selection.get() == null ? input.caret().get() : -1, text, cells);
        if (!anew) {
            scroll.keep();
        }
        if (blocks.heights().hasGuess() && getScene() != null) {
            idle.start();
        }
        layouts.set(layouts.get() + 1);
    }

    private double showCell(int i, double y) {
        ParagraphCell cell = cells.take(i);
        Measured measured = blocks.show(i, cell, PAD);
        cell.resizeRelocate(0, y, getWidth(), measured.height());
        cell.setVisible(true);
        if (cell.isAnew()) {
            cell.mark(marks.of(i));
            cell.select(selection.get());
        }
        flash.on(cell);
        return measured.height();
    }

    @Override
    public int offsetAt(double x, double y) {
        ParagraphCell cell = cells.nearest(y);
        return cell == null ? 0 : cell.offsetAt(x, y - cell.getLayoutY());
    }

    @Override
    public List<Rectangle2D> shapesOf(Range range) {
        List<Rectangle2D> shapes = new ArrayList<>();
        for (int i = Math.max(scroll.top(), text.blockAt(range.start())); i < blocks.count(); i++) {
            ParagraphCell cell = cells.get(i);
            if (cell == null || text.blocks().get(i).start() >= range.end()) {
                break;
            }
            for (Rectangle2D shape : cell.shapesOf(range)) {
                double y = shape.getMinY() + cell.getLayoutY();
                if (y < getHeight() && y + shape.getHeight() > 0) {
                    shapes.add(new Rectangle2D(shape.getMinX(), y, shape.getWidth(), shape.getHeight()));
                }
            }
        }
        return shapes;
    }

    @Override
    public Level levelOf(int offset) {
        return scroll.levelOf(offset, size() * 1.5);
    }

    @Override
    public void show(int offset, double share) {
        if (blocks.count() > 0) {
            blocks.setFor(measure(), size(), text.blockAt(offset));
            scroll.place(offset, Math.round(share * getHeight()));
            if (share > 0 && getHeight() > 0) {
                scroll.settle(getHeight());
                scroll.by(scroll.toLine(0));
            }
            requestLayout();
        }
    }

    @Override
    public void reveal(Range range) {
        Level first = levelOf(range.start());
        Level last = levelOf(Math.max(range.start(), range.end() - 1));
        double below = last.top() + last.height() - getHeight();
        if (!first.exact() || !last.exact() || Math.abs(first.top()) > 2 * getHeight() || getHeight() <= 0) {
            show(range.start(), 0.3);
        } else if (first.top() < 0) {
            scrollBy(first.top() - first.height());
        } else if (below > 0) {
            scrollBy(Math.min(first.top(), below + last.height()));
        }
    }

    @Override
    public int topOffset() {
        return scroll.topOffset();
    }

    @Override
    public void scrollBy(double dy) {
        scroll.by(dy);
        requestLayout();
    }

    /// Scrolls so that another line begins the screen: so many further down, or up where negative; 0 the
    /// nearest one.
    private void scrollLines(int lines) {
        if (blocks.count() > 0) {
            scrollBy(scroll.toLine(lines));
        }
    }

    @Override
    public double endShare() {
        return 1 - ColumnScroll.TAIL;
    }

    @Override
    public double textRight() {
        return PAD + measure();
    }

    @Override
    public void mark(List<Mark> now) {
        MarkIndex before = marks;
        marks = new MarkIndex(text, now);
        for (ParagraphCell cell : cells.all()) {
            if (!marks.of(cell.index()).equals(before.of(cell.index()))) {
                cell.mark(marks.of(cell.index()));
            }
        }
    }

    @Override
    public void flash(Range range) {
        flash.start(range, marks.of(Math.max(0, text.blockAt(range.start()))));
    }

    @Override
    public double from() {
        return share(blocks.heights().sum(scroll.top()) - scroll.begins());
    }

    @Override
    public double to() {
        return share(blocks.heights().sum(scroll.top()) - scroll.begins() + getHeight());
    }

    private double share(double y) {
        return Math.clamp(y / Math.max(1, blocks.heights().total()), 0, 1);
    }

    @Override
    public double shareOf(int offset) {
        return share(levelOf(offset).top() + blocks.heights().sum(scroll.top()) - scroll.begins());
    }

    @Override
    public void go(double share) {
        scroll.placeAt(share * blocks.heights().total());
        requestLayout();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return access.answers(attribute)
                ? access.answer(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void dispose() {
        disposed = true;
        idle.stop();
        flash.stop();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public DocumentText text() {
        return text;
    }

    @Override
    public ObjectProperty<@Nullable Range> selection() {
        return selection;
    }

    @Override
    public DoubleProperty zoom() {
        return zoom;
    }

    @Override
    public ReadOnlyLongProperty layouts() {
        return layouts.getReadOnlyProperty();
    }

    /// For measurements: how many cells are on the screen.
    int liveCells() {
        return cells.size();
    }

    Blocks blocks() {
        return blocks;
    }
}
