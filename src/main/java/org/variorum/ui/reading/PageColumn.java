package org.variorum.ui.reading;

import java.util.ArrayList;
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

/// The pages of a document as one column, fitted to the width at zoom 1. Only what is on the screen, and its neighbours,
/// has pictures.
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
    private final Region caret = new Region();
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
        cells = new PageCells(text, stack, new PagePictures(source, work, this::arrived), getChildren());
        flash = new PageFlash(now -> cells.all().forEach(now::on));
        getStyleClass().add("page-column");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        caret.getStyleClass().add("surface-caret");
        caret.setManaged(false);
        caret.setMouseTransparent(true);
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

    private void arrived(int page) {
        cells.refresh(page);
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return fineness * (window == null ? 1 : Math.max(1, window.getOutputScaleX()));
    }

    private boolean fit() {
        return scroll.fit(Math.max(60, getWidth() - LEFT - RIGHT), zoom.get(), outputScale(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0 || stack.count() == 0) {
            return;
        }
        boolean anew = fit();
        scroll.settle(getWidth() - LEFT - RIGHT, getHeight());
        cells.layOut(LEFT - scroll.across(), scroll.y(), getHeight(), outputScale(), cell -> dress(cell), anew);
        placeCaret();
        layouts.set(layouts.get() + 1);
    }

    private void dress(PageCell cell) {
        cell.mark(marks);
        cell.select(selection.get());
        flash.on(cell);
    }

    private void placeCaret() {
        int at = isFocused() && selection.get() == null ? input.caret().get() : -1;
        PageCell cell = at < 0 ? null : cells.get(text.pageAt(at));
        Rectangle2D place = cell == null ? null : cell.lines().caretAt(at);
        caret.setVisible(place != null);
        if (cell != null && place != null) {
            double scale = stack.scale(cell.page().index());
            caret.toFront();
            caret.resizeRelocate(
                    cell.getLayoutX() + place.getMinX() * scale - 0.75,
                    cell.getLayoutY() + place.getMinY() * scale,
                    1.5,
                    place.getHeight() * scale);
        }
    }

    private void aside(ScrollEvent event) {
        double dx = event.getDeltaX() != 0 ? event.getDeltaX() : event.isShiftDown() ? event.getDeltaY() : 0;
        if (dx != 0 && !event.isControlDown()) {
            scroll.aside(-dx);
            requestLayout();
            if (event.getDeltaY() == 0 || event.isShiftDown()) {
                event.consume();
            }
        }
    }

    @Override
    public int offsetAt(double x, double y) {
        if (stack.count() == 0) {
            return 0;
        }
        PageCell cell = cells.nearest(stack.pageAt(y + scroll.y() + PageStack.BETWEEN / 2));
        return cell.offsetAt(x - cells.left(cell.page().index(), LEFT - scroll.across()), y - top(cell));
    }

    private double top(PageCell cell) {
        return stack.top(cell.page().index()) - scroll.y();
    }

    @Override
    public List<Rectangle2D> shapesOf(Range range) {
        List<Rectangle2D> shapes = new ArrayList<>();
        for (PageCell cell : cells.all()) {
            for (Rectangle2D shape : cell.shapesOf(range)) {
                double y = shape.getMinY() + cell.getLayoutY();
                if (y < getHeight() && y + shape.getHeight() > 0) {
                    double x = shape.getMinX() + cell.getLayoutX();
                    shapes.add(new Rectangle2D(x, y, shape.getWidth(), shape.getHeight()));
                }
            }
        }
        return shapes;
    }

    @Override
    public Level levelOf(int offset) {
        fit();
        int page = text.pageAt(offset);
        if (page < 0) {
            return new Level(0, LINE / 2, true);
        }
        Rectangle2D line = cells.lines(page).lineOf(offset);
        double top = stack.top(page) - scroll.y();
        double scale = stack.scale(page);
        return line == null
                ? new Level(top, Math.min(LINE / 2, stack.height(page)), true)
                : new Level(top + line.getMinY() * scale, line.getHeight() * scale, true);
    }

    @Override
    public void show(int offset, double share) {
        double line = levelOf(offset).top() + scroll.y();
        // The beginning of a page shows the page's own edge, not its first line.
        boolean begins = share == 0 && text.pageAt(offset) >= 0 && offset == firstOf(text.pageAt(offset));
        scroll.go(begins ? stack.top(text.pageAt(offset)) - PageStack.ABOVE : line - share * getHeight());
        requestLayout();
    }

    private int firstOf(int page) {
        return text.pages().get(page).start();
    }

    @Override
    public void reveal(Range range) {
        Level first = levelOf(range.start());
        Level last = levelOf(Math.max(range.start(), range.end() - 1));
        double below = last.top() + last.height() - getHeight();
        if (getHeight() <= 0 || Math.abs(first.top()) > 2 * getHeight()) {
            show(range.start(), 0.3);
        } else if (first.top() < 0) {
            scrollBy(first.top() - first.height());
        } else if (below > 0) {
            scrollBy(Math.min(first.top(), below + last.height()));
        }
    }

    @Override
    public int topOffset() {
        for (int page = stack.count() == 0 ? 0 : stack.pageAt(scroll.y()); page < stack.count(); page++) {
            int first = cells.lines(page).firstBelow((scroll.y() - stack.top(page)) / stack.scale(page));
            if (first >= 0 || stack.top(page) >= scroll.y()) {
                return first >= 0 ? first : firstOf(page);
            }
        }
        return text.text().length();
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
        String name = "surface-flash";
        for (Mark mark : index.at(range.start())) {
            if (mark.look() instanceof Mark.Look.EvidenceInFocus(int ink)) {
                name = "surface-flash-" + (ink % 12 + 1);
            }
        }
        flash.start(range, name);
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
        return switch (attribute) {
            case TEXT -> text.slice(Boundaries.around(text, Math.max(topOffset(), input.caret().get()), Boundaries.Unit.BLOCK));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
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
