package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.ui.Pane;
import org.variorum.ui.Reading;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Beside;
import org.variorum.ui.kit.Surface;

/// Documents side by side, each with its margin; what ties them is drawn over all of them.
///
/// Layout runs in one pass: first every pane, each with its surface and its cards, then the curves, so that
/// nothing lags behind the text.
public final class ReadingRoom extends Region implements Reading {
    /// Below this width one pane is shown, the active one.
    private static final double ONE_PANE = 840;
    private static final double GUTTER = 1;
    private static final double FOR_PAGES = 1.5;
    private static final double GRIP = 7;

    private final Workspace workspace;
    private final ReadingPane.SurfaceMaker surfaces;
    private final Function<Pane, Beside> besides;
    private final BiConsumer<Document, Node> describe;
    private final Map<Pane, ReadingPane> views = new HashMap<>();
    private final List<Region> grips = new ArrayList<>();
    private final Map<Pane, Double> weights = new HashMap<>();
    private final Across across;
    private final LinkedPanes linked;

    /// What is drawn over all panes.
    public interface Across {
        Node node();

        /// Called after every layout.
        void draw(List<Seen> panes);
    }

    /// A pane as it stands on the screen.
    public record Seen(Pane pane, Surface surface, Beside beside, Region frame) {}

    public ReadingRoom(
            Workspace workspace,
            ReadingPane.SurfaceMaker surfaces,
            Function<Pane, Beside> besides,
            BiConsumer<Document, Node> describe,
            Across across) {
        this.workspace = workspace;
        this.surfaces = surfaces;
        this.besides = besides;
        this.describe = describe;
        this.across = across;
        getStyleClass().add("reading-room");
        across.node().setMouseTransparent(true);
        across.node().setManaged(false);
        getChildren().add(across.node());
        workspace.desk().panes().addListener((ListChangeListener<Pane>) _ -> panesChanged());
        workspace.desk().active().addListener((_, _, _) -> requestLayout());
        workspace.desk().focus().addListener((_, _, _) -> requestLayout());
        linked = new LinkedPanes(workspace);
        panesChanged();
    }

    private void panesChanged() {
        List<Pane> panes = workspace.desk().panes();
        views.entrySet().removeIf(entry -> {
            if (panes.contains(entry.getKey())) {
                return false;
            }
            getChildren().remove(entry.getValue());
            entry.getValue().dispose();
            return true;
        });
        for (Pane pane : panes) {
            if (!views.containsKey(pane)) {
                ReadingPane view = new ReadingPane(
                        workspace,
                        pane,
                        surfaces,
                        besides,
                        new PaneHeader(workspace, pane, describe::accept, linked),
                        new JumpMarks(linked.of(pane), linked::jump));
                views.put(pane, view);
                getChildren().add(getChildren().size() - 1, view);
            }
        }
        getChildren().removeAll(grips);
        grips.clear();
        for (int i = 1; i < panes.size(); i++) {
            grips.add(grip(i));
        }
        getChildren().addAll(grips);
        requestLayout();
    }

    /// The handle on the line between pane `right` and its left neighbour.
    private Region grip(int right) {
        Region grip = new Region();
        grip.getStyleClass().add("pane-grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setManaged(false);
        grip.setOnMouseDragged(event -> {
            List<Pane> panes = workspace.desk().panes();
            Pane one = panes.get(right - 1);
            Pane other = panes.get(right);
            ReadingPane first = views(one);
            ReadingPane second = views(other);
            double x = sceneToLocal(event.getSceneX(), 0).getX();
            double both = first.getWidth() + second.getWidth();
            double share = Math.clamp((x - first.getLayoutX()) / both, 0.2, 0.8);
            double weight = weight(one) + weight(other);
            double text = both - taken(one) - taken(other);
            double left = Math.clamp((share * both - taken(one)) / text, 0.1, 0.9);
            weights.put(one, weight * left);
            weights.put(other, weight * (1 - left));
            requestLayout();
        });
        grip.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                weights.clear();
                requestLayout();
            }
        });
        return grip;
    }

    private ReadingPane views(Pane pane) {
        return java.util.Objects.requireNonNull(views.get(pane));
    }

    /// How much of the room for texts a pane gets: a page brings margins of its own, and needs more for the
    /// same letters.
    private double weight(Pane pane) {
        DocumentText text = pane.text().get();
        boolean paged = text != null && !text.pages().isEmpty();
        return weights.getOrDefault(pane, paged ? FOR_PAGES : 1.0);
    }

    private double taken(Pane pane) {
        return ReadingPane.fixedWidth() + views(pane).marginWidth();
    }

    @Override
    public void step(int by) {
        Pane active = workspace.desk().active().get();
        Beside beside = active == null || !views.containsKey(active)
                ? null
                : views(active).beside();
        if (beside != null) {
            beside.step(by);
        }
    }

    @Override
    public void lock() {
        linked.lock();
    }

    @Override
    public void toLinked(int by) {
        Pane active = workspace.desk().active().get();
        if (active != null) {
            linked.toLinked(active, by);
        }
    }

    @Override
    public void jump() {
        Pane active = workspace.desk().active().get();
        if (active != null) {
            linked.jump(active);
        }
    }

    /// The panes that are on the screen now.
    private List<Pane> onScreen() {
        List<Pane> panes = workspace.desk().panes();
        Pane active = workspace.desk().active().get();
        double least = ONE_PANE / 2 * panes.size();
        if (panes.size() > 1 && getWidth() < least && active != null && panes.contains(active)) {
            int fit = Math.max(1, (int) (getWidth() / (ONE_PANE / 2)));
            int first = Math.min(panes.indexOf(active), panes.size() - fit);
            return panes.subList(first, first + fit);
        }
        return panes;
    }

    @Override
    protected void layoutChildren() {
        List<Pane> panes = onScreen();
        double fixed = 0;
        double weight = 0;
        for (Pane pane : panes) {
            fixed += taken(pane);
            weight += weight(pane);
        }
        double text = getWidth() - fixed - GUTTER * (panes.size() - 1);
        views.forEach((pane, view) -> view.setVisible(panes.contains(pane)));
        grips.forEach(grip -> grip.setVisible(false));
        double x = 0;
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            Pane pane = panes.get(i);
            ReadingPane view = views(pane);
            double width =
                    i == panes.size() - 1 ? getWidth() - x : Math.round(taken(pane) + text * weight(pane) / weight);
            view.resizeRelocate(x, 0, width, getHeight());
            view.layout();
            x += width + GUTTER;
            if (i < panes.size() - 1 && panes.size() == views.size()) {
                Region grip = grips.get(i);
                grip.setVisible(true);
                grip.resizeRelocate(x - GUTTER - GRIP / 2, 0, GRIP, getHeight());
            }
            Surface surface = view.surface();
            Beside beside = view.beside();
            if (surface != null && beside != null) {
                seen.add(new Seen(pane, surface, beside, view));
            }
        }
        across.node().resizeRelocate(0, 0, getWidth(), getHeight());
        across.draw(seen);
    }
}
