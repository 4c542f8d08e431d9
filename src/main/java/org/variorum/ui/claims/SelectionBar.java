package org.variorum.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Colour;
import org.variorum.model.NoteKind;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.kit.Words;

/// A small bar at the selected words: highlight in five colours, note, question, gloss, bookmark, claim,
/// evidence for… It comes a moment after the selection has come to rest, and stays at the words while they
/// scroll.
public final class SelectionBar extends HBox {
    private static final double DISTANCE = 8;

    private final Workspace workspace;
    private final Marking marking;
    private final Forms forms;
    private final PauseTransition rest = new PauseTransition(Duration.millis(160));
    private @Nullable Surface surface;
    private final ChangeListener<Number> follow = (_, _, _) -> place();

    /// @param forms opens what needs more than one gesture
    SelectionBar(Workspace workspace, Forms forms) {
        this.workspace = workspace;
        this.forms = forms;
        this.marking = new Marking(workspace);
        getStyleClass().addAll("selection-bar", "pop");
        setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        setVisible(false);
        workspace.beginning().later(this::fill);
        rest.setOnFinished(_ -> open());
        workspace.desk().panes().addListener((ListChangeListener<Pane>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
        });
        workspace.desk().panes().forEach(this::watch);
    }

    private void fill() {
        for (Colour colour : Colour.values()) {
            getChildren().add(swatch(colour));
        }
        getChildren().add(divider());
        getChildren()
                .addAll(
                        action("claims.bar.note", () -> write(NoteKind.COMMENT)),
                        action("claims.bar.question", () -> write(NoteKind.QUESTION)),
                        action("claims.bar.gloss", () -> write(NoteKind.GLOSS)),
                        action("claims.bar.bookmark", () -> write(NoteKind.BOOKMARK)),
                        action("claims.bar.claim", this::claim),
                        divider());
        Button evidence = action("claims.bar.evidence", this::evidence);
        evidence.setGraphic(Buttons.symbol("mdi2f-format-quote-close"));
        evidence.getStyleClass().add("chief");
        getChildren().add(evidence);
    }

    private void watch(Pane pane) {
        pane.selection().addListener((_, _, _) -> {
            hide();
            rest.playFromStart();
        });
    }

    private Button swatch(Colour colour) {
        String name = colour.name().toLowerCase(Locale.ROOT);
        Circle dot = new Circle(9.25);
        dot.getStyleClass().addAll("swatch", "swatch-" + name);
        Button button = new Button();
        button.getStyleClass().setAll("icon-button", "swatch-button");
        button.setGraphic(dot);
        String words = Words.of("claims.bar.highlight", Words.of("kit.colour." + name), colour.ordinal() + 1);
        button.setAccessibleText(words);
        Hints.give(button, words);
        button.setOnAction(_ -> highlight(colour));
        return button;
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("bar-divider");
        return divider;
    }

    private static Button action(String word, Runnable action) {
        Button button = new Button(Words.of(word));
        button.getStyleClass().setAll("bar-button");
        Hints.give(button, Words.of(word + ".key"));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The passage that is selected in the active pane, or in any.
    Optional<Passage> passage() {
        return Passage.selected(workspace.desk().active().get())
                .or(() -> workspace.desk().panes().stream()
                        .map(Passage::selected)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /// Whether words are selected: then these gestures can be made by key.
    public boolean isReady() {
        return workspace.tray().retying().get() == null && passage().isPresent();
    }

    public void highlight(Colour colour) {
        passage().ifPresent(passage -> marking.highlight(passage, colour));
    }

    public void write(NoteKind kind) {
        passage().ifPresent(passage -> marking.write(passage, kind));
    }

    public void claim() {
        passage().ifPresent(passage -> {
            hide();
            forms.claim(passage);
        });
    }

    public void evidence() {
        passage().ifPresent(passage -> {
            hide();
            forms.evidence(passage);
        });
    }

    private void open() {
        passage().filter(_ -> workspace.tray().retying().get() == null).ifPresent(passage -> {
            Surface there = passage.pane().surface().get();
            if (there != null) {
                surface = there;
                there.layouts().addListener(follow);
                setVisible(true);
                autosize();
                toFront();
                place();
            }
        });
    }

    private void hide() {
        rest.stop();
        setVisible(false);
        if (surface != null) {
            surface.layouts().removeListener(follow);
            surface = null;
        }
    }

    private void place() {
        Optional<Passage> passage = passage();
        Surface there = surface;
        if (there == null || passage.isEmpty() || getParent() == null) {
            setVisible(false);
            return;
        }
        List<Rectangle2D> shapes = there.shapesOf(passage.get().range());
        setVisible(!shapes.isEmpty());
        if (shapes.isEmpty()) {
            return;
        }
        Rectangle2D last = shapes.getLast();
        Rectangle2D first = shapes.getFirst();
        Point2D below = at(there, last.getMinX(), last.getMaxY());
        Point2D above = at(there, first.getMinX(), first.getMinY());
        double bottom = getParent().getLayoutBounds().getHeight();
        double y = below.getY() + DISTANCE + getHeight() < bottom
                ? below.getY() + DISTANCE
                : above.getY() - DISTANCE - getHeight();
        double most = getParent().getLayoutBounds().getWidth() - getWidth() - 8;
        relocate(Math.round(Math.clamp(below.getX(), 8, Math.max(8, most))), Math.round(Math.max(48, y)));
    }

    private Point2D at(Surface there, double x, double y) {
        return getParent().sceneToLocal(there.node().localToScene(x, y));
    }

    /// What needs more than one gesture.
    interface Forms {
        void claim(Passage passage);

        void evidence(Passage passage);
    }
}
