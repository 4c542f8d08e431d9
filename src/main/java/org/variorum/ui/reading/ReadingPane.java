package org.variorum.ui.reading;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Balance;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Beside;
import org.variorum.ui.kit.DocumentDrag;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;

/// One pane of the reading room: a header, a surface, and what stands beside it.
public final class ReadingPane extends Region {
    static final double HEADER = 38;
    private static final double PAPER = 8;
    private static final double GAP = 18;
    private static final double PAD = 6;
    private static final double STRIP = ContestedStrip.WIDTH;
    /// Below this width the margin lies over the text like a drawer, and only while something in it is in focus.
    private static final double NARROW = 520;

    private static final PseudoClass PAGED = PseudoClass.getPseudoClass("paged");

    /// How much wider a margin may get than it has to be, px.
    private static final double WIDER = 104;
    private static final double SLIM = 160;
    private static final double LEAST_TEXT = 120;

    private final Workspace workspace;
    private final Pane pane;
    private final SurfaceMaker surfaces;
    private final Function<Pane, Beside> besides;
    private final PaneHeader header;
    private final EmptyPane empty;
    private final Region curtain = new Region();
    private @Nullable ContestedStrip strip;
    private boolean settled;
    /// By how much text and margin stand in from the left, px: together in the middle of a pane with room to
    /// spare.
    private double indent;
    private @Nullable Surface surface;
    private @Nullable Beside beside;
    private Id.@Nullable Document shown;

    /// Makes the surface that suits a document.
    public interface SurfaceMaker {
        Surface make(Document document, DocumentText text);
    }

    ReadingPane(
            Workspace workspace, Pane pane, SurfaceMaker surfaces, Function<Pane, Beside> besides, PaneHeader header) {
        this.workspace = workspace;
        this.pane = pane;
        this.surfaces = surfaces;
        this.besides = besides;
        this.header = header;
        this.empty = new EmptyPane();
        getStyleClass().add("reading-pane");
        curtain.getStyleClass().add("pane-curtain");
        curtain.setMouseTransparent(true);
        getChildren().addAll(empty, curtain, header);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        pane.document().addListener((_, _, now) -> load(now));
        pane.marks().addListener((_, _, now) -> showTicks(now));
        addEventFilter(
                javafx.scene.input.MouseEvent.MOUSE_PRESSED,
                _ -> workspace.desk().active().set(pane));
        setOnDragOver(this::documentOver);
        setOnDragDropped(this::documentDropped);
        load(pane.document().get());
    }

    Pane pane() {
        return pane;
    }

    @Nullable
    Surface surface() {
        return surface;
    }

    @Nullable
    Beside beside() {
        return beside;
    }

    private void load(Id.@Nullable Document document) {
        if (document == null) {
            shown = null;
            clear();
            return;
        }
        if (document.equals(shown)) {
            return;
        }
        shown = document;
        workspace.text(document, text -> {
            if (document.equals(shown)) {
                workspace.now().document(document).ifPresent(found -> show(found, text));
            }
        });
    }

    private void show(Document document, DocumentText text) {
        clear();
        Surface made = surfaces.make(document, text);
        surface = made;
        made.zoom().bindBidirectional(pane.zoom());
        pane.selection().bind(made.selection());
        Beside margin = besides.apply(pane);
        beside = margin;
        margin.wantedWidth().addListener(widthChanged);
        made.layouts().addListener(moved);
        getChildren().add(0, made.node());
        getChildren().add(1, margin.node());
        if (made instanceof Track track) {
            ContestedStrip ticks = new ContestedStrip(track);
            strip = ticks;
            getChildren().add(2, ticks);
        }
        empty.setVisible(false);
        pseudoClassStateChanged(PAGED, !text.pages().isEmpty());
        pane.text().set(text);
        settled = false;
        pane.surface().set(made);
        requestLayout();
    }

    /// Claims by how divided the voices are.
    private void showTicks(List<Mark> marks) {
        ContestedStrip ticks = strip;
        if (ticks != null) {
            ticks.show(
                    marks,
                    mark -> mark.of() instanceof Id.Claim claim
                            ? Balance.of(workspace.now().interpretationsOf(claim))
                                    .division()
                            : 0);
        }
    }

    private final ChangeListener<Number> widthChanged = (_, _, _) -> requestLayout();
    private final ChangeListener<Number> moved = (_, _, _) -> topMoved();

    private void topMoved() {
        Surface there = surface;
        if (there != null && settled) {
            pane.top().set(there.topOffset());
        }
    }

    private void clear() {
        Surface old = surface;
        Beside margin = beside;
        surface = null;
        beside = null;
        pane.surface().set(null);
        pane.text().set(null);
        pane.selection().unbind();
        pane.selection().set(null);
        if (old != null) {
            old.zoom().unbindBidirectional(pane.zoom());
            old.layouts().removeListener(moved);
            getChildren().remove(old.node());
            old.dispose();
        }
        if (margin != null) {
            margin.wantedWidth().removeListener(widthChanged);
            getChildren().remove(margin.node());
            margin.dispose();
        }
        if (strip != null) {
            getChildren().remove(strip);
            strip = null;
        }
        empty.setVisible(true);
    }

    void dispose() {
        clear();
    }

    /// What the margin would like, px.
    double marginWidth() {
        Beside margin = beside;
        return margin == null ? SLIM : margin.wantedWidth().get();
    }

    /// What stands round the text whatever its width, px.
    static double fixedWidth() {
        return GAP + PAD + STRIP;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        header.resizeRelocate(0, 0, width, HEADER);
        empty.resizeRelocate(0, HEADER, width, height - HEADER);
        double top = HEADER + PAPER;
        double body = Math.max(0, height - top);
        if (strip != null) {
            strip.resizeRelocate(width - STRIP, HEADER, STRIP, Math.max(0, height - HEADER));
        }
        curtain.resizeRelocate(0, HEADER, width - STRIP, PAPER);
        Surface there = surface;
        Beside margin = beside;
        if (there == null || margin == null) {
            return;
        }
        double wanted = margin.wantedWidth().get();
        boolean drawer = width < NARROW;
        double forText = drawer ? width - STRIP - PAD : width - wanted - fixedWidth();
        double room = Math.max(LEAST_TEXT, forText);
        there.node().resizeRelocate(indent, top, room - indent, body);
        there.node().layout();
        double middle = drawer ? 0 : Math.max(0, Math.floor((room - WIDER - there.textRight()) / 2));
        if (middle != indent) {
            indent = middle;
            there.node().resizeRelocate(indent, top, room - indent, body);
            there.node().layout();
        }
        if (!settled && body > 0) {
            settled = true;
            pane.settle();
            there.node().layout();
        }
        boolean open = !drawer || isInFocus();
        margin.node().setVisible(open);
        double left = Math.min(width - STRIP - PAD - wanted, indent + there.textRight() + GAP);
        double marginWidth = drawer ? wanted : Math.min(width - STRIP - PAD - left, Math.max(wanted, SLIM + WIDER));
        margin.node().resizeRelocate(left, top, marginWidth, body);
        margin.level();
    }

    private boolean isInFocus() {
        org.variorum.ui.Focus focus = workspace.desk().focus().get();
        return focus != null && focus.pane() == pane;
    }

    private void documentOver(DragEvent event) {
        if (DocumentDrag.document(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(javafx.scene.input.TransferMode.LINK);
            event.consume();
        }
    }

    private void documentDropped(DragEvent event) {
        DocumentDrag.document(event.getDragboard()).ifPresent(document -> {
            workspace.desk().show(document, pane);
            workspace.desk().active().set(pane);
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
