package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.Focus;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Beside;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.kit.Tie;

/// The margin of one pane: the cards of its document's claims and notes, level with their passages.
public final class MarginView implements Beside {
    /// Between two cards, px.
    static final double GAP = 7;

    private static final double WIDE = 264;
    private static final double SLIM = 160;
    private static final double SHADOW = 24;
    /// Less than this of a card, px, is not worth showing.
    private static final double SLIVER = 10;

    static final Duration EASE = Duration.millis(160);

    private final Pane pane;
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final javafx.scene.layout.Pane node = new javafx.scene.layout.Pane();
    private final Rectangle clip = new Rectangle();
    private final MarginModel model;
    private final CardColumn column;
    private final ReadOnlyDoubleWrapper wantedWidth = new ReadOnlyDoubleWrapper(SLIM);
    private final Settling settling = new Settling(node::requestLayout);
    private final Timeline widths = new Timeline();
    private final List<Tie> ties = new ArrayList<>();
    private final Subscription listening;
    private final EventHandler<MouseEvent> click = this::clicked;
    private @Nullable Surface surface;
    private boolean moving;
    private boolean begun;
    private double widening = SLIM;

    public MarginView(Workspace workspace, Pane pane) {
        this(workspace, pane, Integer.MAX_VALUE);
    }

    /// @param mostNew how many cards may be made in one layout; the others follow in the next ones
    public MarginView(Workspace workspace, Pane pane, int mostNew) {
        this.pane = pane;
        model = new MarginModel(workspace, pane);
        column = new CardColumn(node, model, node::requestLayout, mostNew);
        node.getStyleClass().add("margin");
        node.setClip(clip);
        node.setOnScroll(event -> {
            if (surface != null && event.getDeltaY() != 0) {
                surface.scrollBy(-event.getDeltaY());
                event.consume();
            }
        });
        Subscription all = workspace.snapshot().subscribe((_, _) -> refill());
        all = all.and(workspace.desk().focus().subscribe((_, _) -> focusMoved()));
        all = all.and(pane.document().subscribe((_, _) -> {
            column.clear();
            settling.forget();
            refill();
        }));
        all = all.and(workspace.paragraphs().learnt().subscribe((_, _) -> learnt()));
        all = all.and(pane.surface().subscribe(this::attach));
        listening = all;
        refill();
        workspace.beginning().later(this::begin);
    }

    /// Cards come after the text.
    private void begin() {
        begun = true;
        node.requestLayout();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ReadOnlyDoubleProperty wantedWidth() {
        return wantedWidth.getReadOnlyProperty();
    }

    @Override
    public List<Tie> ties() {
        return List.copyOf(ties);
    }

    @Override
    public void step(int by) {
        List<Entry> entries = column.entries();
        if (entries.isEmpty() || surface == null) {
            return;
        }
        Focus focus = model.focus();
        int at = -1;
        for (int i = 0; i < entries.size() && focus != null; i++) {
            at = entries.get(i).of().equals(focus.id()) ? i : at;
        }
        int from = Entry.indexFrom(entries, surface.topOffset());
        int next = at >= 0 ? at + by : by > 0 ? from : from - 1;
        if (next >= 0 && next < entries.size()) {
            model.look(entries.get(next).of());
            model.reveal(entries.get(next).range());
        }
    }

    @Override
    public void level() {
        ties.clear();
        Surface there = surface;
        double width = node.getWidth();
        clip.setX(-SHADOW);
        clip.setWidth(width + 2 * SHADOW);
        clip.setHeight(node.getHeight());
        if (!begun || there == null || width <= 0 || node.getScene() == null) {
            return;
        }
        Focus focus = model.focus();
        Id inFocus = focus == null ? null : focus.id();
        column.place(there, width, node.getHeight(), down(there), inFocus);
        if (moving) {
            moving = false;
            settling.begin(column.placed(), inFocus, isStill());
        }
        for (CardColumn.Placed placed : column.placed()) {
            Id id = placed.entry().of();
            double top = settling.topOf(id, placed.top());
            placed.card().resizeRelocate(0, top, width, placed.height());
            boolean sliver = top + placed.height() < SLIVER;
            placed.card().setVisible(!sliver && top < node.getHeight() + SHADOW);
            placed.card().layout();
        }
        new TieMaker(node, there, model, inFocus).make(column.placed(), ties);
    }

    private double down(Surface there) {
        Point2D top = node.sceneToLocal(there.node().localToScene(0, 0));
        return top.getY();
    }

    @Override
    public void dispose() {
        listening.unsubscribe();
        settling.stop();
        widths.stop();
        attach(null);
        column.clear();
    }

    // --- what changes ------------------------------------------------------------------------------------------------

    private void attach(@Nullable Surface now) {
        if (surface != null) {
            surface.node().removeEventHandler(MouseEvent.MOUSE_CLICKED, click);
        }
        surface = now;
        if (now != null) {
            now.node().addEventHandler(MouseEvent.MOUSE_CLICKED, click);
        }
        node.requestLayout();
    }

    private void refill() {
        column.show(model.entries());
        moving = true;
        widen();
        node.requestLayout();
    }

    private void learnt() {
        column.stale();
        node.requestLayout();
    }

    private void focusMoved() {
        column.stale();
        moving = true;
        widen();
        node.requestLayout();
    }

    private void widen() {
        double wide = wish();
        if (isStill()) {
            wantedWidth.set(wide);
        } else if (wide != widening) {
            widths.stop();
            widths.getKeyFrames().setAll(new KeyFrame(EASE, new KeyValue(wantedWidth, wide, Interpolator.EASE_OUT)));
            widths.play();
        }
        widening = wide;
    }

    /// A claim in focus, or a note that is being written, needs room.
    private double wish() {
        return switch (model.focus()) {
            case null -> SLIM;
            case Focus.OnClaim _ -> WIDE;
            case Focus.OnNote on -> model.isWriting(on.note()) ? WIDE : SLIM;
        };
    }

    /// Whether nothing may move by itself: no window, or the reader wants it so.
    private boolean isStill() {
        return node.getScene() == null
                || node.getScene().getWindow() == null
                || !node.getScene().getWindow().isShowing()
                || still.get()
                || Platform.getPreferences().isReducedMotion();
    }

    /// Whether the reader wants nothing to glide.
    public BooleanProperty still() {
        return still;
    }

    /// Whether the cards stand where they belong.
    public boolean isSettled() {
        return settling.isDone() && widths.getStatus() != Animation.Status.RUNNING;
    }

    private void clicked(MouseEvent event) {
        Surface there = surface;
        Range selected = pane.selection().get();
        if (there == null
                || event.getButton() != MouseButton.PRIMARY
                || event.getClickCount() != 1
                || !event.isStillSincePress()
                || event.isShiftDown()
                || selected != null && !selected.isEmpty()) {
            return;
        }
        int caret = there.offsetAt(event.getX(), event.getY());
        for (int offset : new int[] {caret - 1, caret}) {
            if (offset >= 0
                    && offset < there.text().text().length()
                    && there.shapesOf(new Range(offset, offset + 1)).stream()
                            .anyMatch(shape -> shape.contains(event.getX(), event.getY()))) {
                model.lookAt(offset);
                return;
            }
        }
    }
}
