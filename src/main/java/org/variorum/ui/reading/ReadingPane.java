package org.variorum.ui.reading;

import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Collation;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Beside;
import org.variorum.ui.kit.Surface;
import org.variorum.work.Lane;

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
    private final JumpMarks jumps;
    private final EmptyPane empty;
    private final Region curtain = new Region();
    private boolean settled;
    /// By how much text and margin stand in from the left, px: together in the middle of a pane with room to
    /// spare.
    private double indent;
    private @Nullable Shown shown;
    private Id.@Nullable Document wanted;
    private Id.@Nullable Document showing;
    /// Of the text that is shown or being read; empty where none is.
    private String hash = "";

    /// Makes the surface that suits a document.
    public interface SurfaceMaker {
        Surface make(Document document, DocumentText text);
    }

    ReadingPane(
            Workspace workspace,
            Pane pane,
            SurfaceMaker surfaces,
            Function<Pane, Beside> besides,
            PaneHeader header,
            JumpMarks jumps) {
        this.workspace = workspace;
        this.pane = pane;
        this.surfaces = surfaces;
        this.besides = besides;
        this.header = header;
        this.jumps = jumps;
        this.empty = new EmptyPane();
        getStyleClass().add("reading-pane");
        curtain.getStyleClass().add("pane-curtain");
        curtain.setMouseTransparent(true);
        getChildren().addAll(empty, jumps, curtain, header);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        pane.document().addListener((_, _, now) -> load(now));
        workspace.snapshot().addListener(changed);
        pane.marks().addListener((_, _, now) -> {
            if (shown != null) {
                shown.showTicks(now);
            }
        });
        addEventFilter(
                javafx.scene.input.MouseEvent.MOUSE_PRESSED,
                _ -> workspace.desk().active().set(pane));
        PaneDrop.on(this, pane, workspace.desk());
        load(pane.document().get());
    }

    Pane pane() {
        return pane;
    }

    @Nullable
    Surface surface() {
        return shown == null ? null : shown.surface();
    }

    @Nullable
    Beside beside() {
        return shown == null ? null : shown.beside();
    }

    private void load(Id.@Nullable Document document) {
        if (document == null) {
            wanted = null;
            hash = "";
            clear();
            return;
        }
        if (document.equals(wanted)) {
            return;
        }
        wanted = document;
        hash = hashOf(document);
        workspace.text(document, text -> {
            if (document.equals(wanted)) {
                workspace.now().document(document).ifPresent(found -> show(found, text));
            }
        });
    }

    /// Empty where the document is not there.
    private String hashOf(Id.Document document) {
        return workspace.now().document(document).map(Document::textHash).orElse("");
    }

    private final ChangeListener<Snapshot> changed = (_, _, _) -> renew();

    /// The document got another text, or its old one back: what stood at the top stays there. Until that text is
    /// there nobody shows anything in the old one, in which nothing stands any more where it is said to stand. A
    /// document that is gone is not shown; where it comes back, it is.
    private void renew() {
        Id.Document document = pane.document().get();
        String other = document == null ? "" : hashOf(document);
        if (document == null || other.equals(hash)) {
            return;
        }
        DocumentText before = document.equals(showing) ? pane.text().get() : null;
        if (other.isEmpty() || before == null) {
            wanted = null;
            load(other.isEmpty() ? null : document);
            return;
        }
        hash = other;
        int top = Math.min(pane.top().get(), before.text().length());
        pane.surface().set(null);
        workspace.text(
                document,
                text -> workspace
                        .work()
                        .start(
                                Lane.THOUGHT,
                                "",
                                _ -> Collation.of(before.text(), text.text())
                                        .toNew()
                                        .at(top),
                                place -> renewed(document, other, text, place),
                                workspace::fail));
    }

    private void renewed(Id.Document document, String of, DocumentText text, int top) {
        Document found = workspace.now().document(document).orElse(null);
        if (found != null && document.equals(wanted) && of.equals(hash)) {
            pane.top().set(top);
            show(found, text);
        }
    }

    private void show(Document document, DocumentText text) {
        clear();
        showing = document.id();
        Surface made = surfaces.make(document, text);
        Shown now = new Shown(workspace, pane, made, besides.apply(pane));
        shown = now;
        now.beside().wantedWidth().addListener(widthChanged);
        made.layouts().addListener(moved);
        getChildren().addAll(0, now.nodes());
        empty.setVisible(false);
        jumps.setVisible(true);
        pseudoClassStateChanged(PAGED, !text.pages().isEmpty());
        pane.text().set(text);
        settled = false;
        pane.surface().set(made);
        requestLayout();
    }

    private final ChangeListener<Number> widthChanged = (_, _, _) -> requestLayout();
    private final ChangeListener<Number> moved = (_, _, _) -> topMoved();

    private void topMoved() {
        Surface there = surface();
        if (there != null && settled) {
            pane.top().set(there.topOffset());
        }
    }

    private void clear() {
        Shown old = shown;
        shown = null;
        showing = null;
        pane.surface().set(null);
        pane.text().set(null);
        if (old != null) {
            old.surface().layouts().removeListener(moved);
            old.beside().wantedWidth().removeListener(widthChanged);
            getChildren().removeAll(old.nodes());
            old.dispose();
        }
        empty.setVisible(true);
        jumps.setVisible(false);
    }

    void dispose() {
        workspace.snapshot().removeListener(changed);
        clear();
    }

    /// What the margin would like, px.
    double marginWidth() {
        Beside margin = beside();
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
        curtain.resizeRelocate(0, HEADER, width - STRIP, PAPER);
        Shown now = shown;
        if (now == null) {
            return;
        }
        if (now.strip() != null) {
            now.strip().resizeRelocate(width - STRIP, HEADER, STRIP, Math.max(0, height - HEADER));
        }
        Surface there = now.surface();
        Beside margin = now.beside();
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
        jumps.resizeRelocate(indent, top, room - indent, body);
        jumps.level(there);
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
}
