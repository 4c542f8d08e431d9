package org.variorum.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.variorum.model.Snapshot;
import org.variorum.ui.Room;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Settling;
import org.variorum.ui.kit.Words;
import org.variorum.ui.kit.Zooming;

/// The map room: the argument as a graph, from the questions at the left to the passages at the right. FX thread.
public final class MapRoom extends Region implements Settling, Zooming {
    private static final double HEAD = 52;
    private static final double FOOT = 34;
    private static final double STEP = 1.2;

    private final Workspace workspace;
    private final MapModel model;
    private final MapView view;
    private final Label title = Prose.label("", "map-title");
    private final Label caption = Prose.label("", "map-title-caption");
    private final HBox head;
    private final HBox foot;
    private final HBox progress;
    private final VBox nothing = new VBox(8);
    private final Label percent = Prose.label("", "map-percent");
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    public MapRoom(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        Type type = new Type();
        Wording wording = new Wording(workspace);
        model = new MapModel(workspace, type);
        view = new MapView(
                model, type, wording, workspace.work(), settings.textSize().get());
        getStyleClass().add("map-room");
        VBox names = new VBox(title, caption);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Filters filters = new Filters(model);
        filters.setAlignment(Pos.CENTER_RIGHT);
        head = new HBox(16, names, between, filters);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("map-head");
        progress = progress();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot = new HBox(12, new Legend(), space, progress, zooms());
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("map-foot");
        nothing.getStyleClass().add("map-nothing");
        nothing.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(view, nothing, head, foot);
        model.plan().subscribe(this::tell);
        workspace.snapshot().subscribe(this::tell);
        tell();
        workspace.paragraphs().learnt().addListener((_, _, _) -> view.placesAreKnown());
        workspace.desk().room().subscribe(now -> {
            if (now == Room.MAP) {
                view.requestFocus();
            }
        });
    }

    private HBox zooms() {
        percent.setMinWidth(40);
        percent.setAlignment(Pos.CENTER);
        HBox zooms = new HBox(
                2,
                Buttons.icon("mdi2m-magnify-minus-outline", "map.farther", () -> zoomBy(1 / STEP)),
                percent,
                Buttons.icon("mdi2m-magnify-plus-outline", "map.nearer", () -> zoomBy(STEP)),
                Buttons.icon("mdi2f-fit-to-page-outline", "map.fit", view::fit));
        zooms.setAlignment(Pos.CENTER_RIGHT);
        zooms.setMinWidth(Region.USE_PREF_SIZE);
        view.zoom().subscribe(now -> percent.setText(Words.of("map.percent", Math.round(now.doubleValue() * 100))));
        return zooms;
    }

    /// What is under way, once it takes longer than one would notice.
    private HBox progress() {
        Label words = Prose.label("", "map-caption");
        Region track = new Region();
        track.getStyleClass().add("map-track");
        Button stop = Buttons.plain("map.stop", model.planner()::cancel);
        HBox box = new HBox(8, words, track, stop);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setVisible(false);
        box.managedProperty().bind(box.visibleProperty());
        patience.setOnFinished(_ -> box.setVisible(model.planner().isBusy()));
        model.planner().share().subscribe(now -> {
            double share = now.doubleValue();
            words.setText(Words.of("map.laying", Math.round(share * 100)));
            track.setStyle("-fx-background-insets: 0, 0 " + Math.round(60 * (1 - share)) + " 0 0;");
            if (!model.planner().isBusy()) {
                patience.stop();
                box.setVisible(false);
            } else if (!box.isVisible() && share == 0) {
                patience.playFromStart();
            }
        });
        return box;
    }

    private void tell() {
        Snapshot now = workspace.now();
        int shown = model.plan().get().column(1).size();
        int all = now.claims().size();
        boolean narrow = model.wish().get().isNarrow();
        title.setText(Words.of("map.title"));
        caption.setText(
                narrow
                        ? Words.of("map.some", shown, all)
                        : Words.of("map.all", now.questions().size(), all));
        nothing.getChildren().clear();
        boolean empty = now.questions().isEmpty()
                || narrow && shown == 0 && !model.planner().isBusy();
        if (empty) {
            nothing.getChildren().addAll(narrow && all > 0 ? nothingFits() : nothingYet());
        }
        nothing.setVisible(empty);
        head.setVisible(!now.questions().isEmpty());
        foot.setVisible(!now.questions().isEmpty());
        view.setVisible(!now.questions().isEmpty());
    }

    private List<Node> nothingFits() {
        return List.of(
                Prose.flow(Words.of("map.empty.filter"), "map-nothing-title"),
                Prose.flow(Words.of("map.empty.filter.how"), "map-nothing-words"),
                Buttons.plain(
                        "map.empty.filter.all",
                        () -> model.wish()
                                .set(model.wish().get().about(Optional.empty()).by(Optional.empty()))));
    }

    private List<Node> nothingYet() {
        return List.of(
                Prose.flow(Words.of("map.empty"), "map-nothing-title"),
                Prose.flow(Words.of("map.empty.how"), "map-nothing-words"),
                Buttons.plain("map.empty.read", () -> workspace.desk().room().set(Room.READ)));
    }

    MapModel model() {
        return model;
    }

    MapView view() {
        return view;
    }

    @Override
    public void zoomBy(double factor) {
        view.zoomBy(factor);
    }

    @Override
    public boolean isSettled() {
        return model.isSettled()
                && (view.isDrawn() || model.plan().get().spots().isEmpty());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        head.resizeRelocate(0, 0, width, HEAD);
        foot.resizeRelocate(0, height - FOOT, width, FOOT);
        view.resizeRelocate(0, HEAD, width, Math.max(0, height - HEAD - FOOT));
        double wide = Math.min(440, width - 80);
        double high = nothing.prefHeight(wide);
        nothing.resizeRelocate(
                Math.round((width - wide) / 2), Math.round(Math.max(HEAD + 20, (height - high) * 0.36)), wide, high);
    }
}
