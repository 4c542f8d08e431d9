package org.variorum.ui.reading;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.PageSource;
import org.variorum.ui.kit.Surface;
import org.variorum.work.Work;

/// The pages of a document as one column, fitted to the width at zoom 1. Only what is on the screen, and its
/// neighbours, has pictures.
public final class PageColumn extends Region implements Surface, Track {
    /// Room left of the pages for paragraph numbers, and right of them, px.
    private static final double LEFT = 30;

    private static final double RIGHT = 14;
    private static final double LINE = 40;

    private final DocumentText text;
    private final PageStack stack;
    private final PageScroll scroll;
    private final PageCells cells;
    private final PageFlash flash;
    private final PagePlaces places;
    private final PageCaret caret = new PageCaret();
    private final ObjectProperty<@Nullable Range> selection = new SimpleObjectProperty<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ReadOnlyLongWrapper layouts = new ReadOnlyLongWrapper();
    private final SurfaceInput input;
    private MarkIndex index = MarkIndex.EMPTY;
    private List<Mark> marks = List.of();
    private double fineness = 1;

    /// @param text with pages
    /// @param source closed when this is disposed
    public PageColumn(DocumentText text, PageSource source, Work work) {
        this.text = text;
        stack = new PageStack(text.pages());
        scroll = new PageScroll(stack);
        cells = new PageCells(text, stack, new PagePictures(source, work), getChildren());
        places = new PagePlaces(text, stack, scroll, cells);
        flash = new PageFlash(now -> cells.all().forEach(now::on));
        getStyleClass().add("page-column");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(caret);
        input = new SurfaceInput(this, offset -> index.at(offset), lines -> scrollBy(lines * LINE));
        addEventFilter(ScrollEvent.SCROLL, this::aside);
        zoom.subscribe(() -> requestLayout());
        focusedProperty().subscribe(() -> requestLayout());
        selection.subscribe(now -> cells.all().forEach(cell -> cell.select(now)));
        input.caret().subscribe(() -> requestLayout());
    }

    /// What the mouse and the keyboard do on it: whoever shows the column says there what happens on a mark.
    public SurfaceInput input() {
        return input;
    }

    /// Whether nothing may move by itself.
    public void setReducedMotion(boolean reduced) {
        flash.setStill(reduced);
    }

    /// How many times finer than the screen pages are drawn: more than 1 for enlarged pictures.
    public void setFineness(double times) {
        fineness = times;
        requestLayout();
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return fineness * (window == null ? 1 : Math.max(1, window.getOutputScaleX()));
    }

    private void fit() {
        scroll.fit(Math.max(60, getWidth() - LEFT - RIGHT), zoom.get(), outputScale(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || stack.count() == 0) {
            return;
        }
        fit();
        scroll.settle(getWidth() - LEFT - RIGHT, getHeight());
        cells.layOut(LEFT - scroll.across(), scroll.y(), getHeight(), outputScale(), this::dress);
        int at = isFocused() && selection.get() == null ? input.caret().get() : -1;
        int page = at < 0 ? -1 : text.pageAt(at);
        caret.place(at, page < 0 ? null : cells.get(page), page < 0 ? 1 : stack.scale(page));
        layouts.set(layouts.get() + 1);
    }

    private void dress(PageCell cell) {
        cell.mark(marks);
        cell.select(selection.get());
        flash.on(cell);
    }

    private void aside(ScrollEvent event) {
        if (scroll.aside(event)) {
            requestLayout();
        }
    }

    @Override
    public int offsetAt(double x, double y) {
        return places.offsetAt(x, y, LEFT - scroll.across());
    }

    @Override
    public List<Rectangle2D> shapesOf(Range range) {
        return places.shapesOf(range, getHeight());
    }

    @Override
    public Level levelOf(int offset) {
        fit();
        return places.levelOf(offset);
    }

    @Override
    public void show(int offset, double share) {
        fit();
        places.show(offset, share, getHeight());
        requestLayout();
    }

    @Override
    public void reveal(Range range) {
        fit();
        places.reveal(range, getHeight());
        requestLayout();
    }

    @Override
    public int topOffset() {
        return places.topOffset();
    }

    @Override
    public void scrollBy(double dy) {
        scroll.go(scroll.y() + dy);
        requestLayout();
    }

    @Override
    public double textRight() {
        return Math.min(getWidth() - RIGHT, LEFT + stack.widest());
    }

    @Override
    public void mark(List<Mark> now) {
        marks = List.copyOf(now);
        index = new MarkIndex(text, now);
        cells.all().forEach(cell -> cell.mark(marks));
    }

    @Override
    public void flash(Range range) {
        flash.start(range, index.at(range.start()));
    }

    @Override
    public double from() {
        return share(scroll.y());
    }

    @Override
    public double to() {
        return share(scroll.y() + getHeight());
    }

    private double share(double y) {
        return Math.clamp(y / Math.max(1, stack.total()), 0, 1);
    }

    @Override
    public double shareOf(int offset) {
        return share(levelOf(offset).top() + scroll.y());
    }

    @Override
    public void go(double share) {
        scroll.go(share * stack.total());
        requestLayout();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        int at = input.caret().get() < 0 ? topOffset() : input.caret().get();
        return attribute == AccessibleAttribute.TEXT
                ? text.slice(Boundaries.around(text, at, Boundaries.Unit.BLOCK))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public boolean isSettled() {
        return cells.isIdle();
    }

    @Override
    public void dispose() {
        flash.stop();
        cells.dispose();
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
}
