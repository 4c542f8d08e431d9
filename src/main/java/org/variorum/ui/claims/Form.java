package org.variorum.ui.claims;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.edit.Edit;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What all forms share: a head, a body that scrolls where the window is too low for it, and a foot. What is
/// typed is kept until it is saved; a form whose change is refused stays open and says why. Escape closes it,
/// Ctrl+Enter saves.
abstract class Form extends VBox {
    final Workspace workspace;
    final Suggestions suggestions = new Suggestions();
    final Unfinished unfinished;
    final VBox body = new VBox();
    private final HBox head = new HBox();
    private final HBox foot = new HBox();
    private final VBox told = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Runnable close;
    private final Button save;
    private boolean saving;

    /// @param key what is written and to what it belongs, so that it is found again
    /// @param saves the key of the word on the button that saves
    /// @param close takes the form away
    Form(Workspace workspace, String key, double width, String saves, Runnable close) {
        this.workspace = workspace;
        this.close = close;
        this.unfinished = new Unfinished(workspace, key);
        save = Buttons.primary(saves, this::save);
        getStyleClass().addAll("claims-form", "pop");
        setPrefWidth(width);
        body.getStyleClass().add("form-body");
        told.getStyleClass().add("form-told");
        told.setManaged(false);
        told.setVisible(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("form-head");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("form-foot");
        getChildren().addAll(head, scroll, told, foot, suggestions);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        sceneProperty().addListener((_, _, now) -> {
            if (now == null) {
                unfinished.save(); // something else floats in its place
            }
        });
        new CursorInSight(scroll, body).follow();
    }

    /// The change that is to be made, and what follows it.
    record Saving(Edit edit, Runnable then) {}

    /// What is missing; empty where it can be saved.
    abstract String missing();

    /// Only asked for where nothing is {@link #missing}.
    abstract Saving saving();

    /// The field in which one begins.
    abstract Node first();

    final void head(String title, String beside) {
        Label place = Prose.label(beside, "caption");
        place.setMinWidth(0);
        head.getChildren().setAll(Prose.label(title, "strong"), space(), place);
        ((Region) head.getChildren().getFirst()).setMinWidth(USE_PREF_SIZE);
    }

    /// The foot: what can be done besides saving stands at the left.
    final void foot(Node... more) {
        Button cancel = Buttons.plain("claims.cancel", this::leave);
        foot.getChildren().setAll(more);
        if (more.length == 0) {
            foot.getChildren().add(Prose.label(Words.of("claims.undoable"), "caption"));
        }
        foot.getChildren().addAll(space(), cancel, save);
        cancel.setMinWidth(USE_PREF_SIZE);
        save.setMinWidth(USE_PREF_SIZE);
    }

    final Button saveButton() {
        return save;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A caption and what stands under it.
    static VBox field(String word, Node... under) {
        VBox field = new VBox(Prose.label(Words.of(word), "caption"));
        field.getStyleClass().add("form-field");
        field.getChildren().addAll(under);
        for (Node each : under) {
            each.setAccessibleText(Words.of(word));
        }
        return field;
    }

    static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /// Puts the cursor where one begins. The form is in the window.
    final void begin() {
        if (!workspace.library().isWritable()) {
            tell(String.join(" ", workspace.library().notices()));
        }
        check();
        unfinished.begin(this::offerToGoOn);
        focus(first());
    }

    /// Later, so that the key that opened the form is not typed into it. What is in a scroll pane comes into
    /// the window only with its skin.
    private void focus(Node node) {
        Platform.runLater(() -> {
            applyCss();
            node.requestFocus();
            if (node instanceof TextInputControl field) {
                if (beginsAnew()) {
                    field.selectAll();
                } else {
                    field.end();
                }
            }
        });
    }

    private void offerToGoOn(Runnable goOn) {
        DraftOffer offer = new DraftOffer();
        offer.setOnGoOn(() -> {
            getChildren().remove(offer);
            goOn.run();
            check();
            focus(first());
        });
        offer.setOnAway(() -> {
            getChildren().remove(offer);
            unfinished.forget();
            focus(first());
        });
        getChildren().add(1, offer);
    }

    final void check() {
        save.setDisable(saving || !missing().isEmpty());
    }

    private void tell(String sentence) {
        told.getChildren().setAll(Prose.flow(sentence, "form-trouble"));
        shown(told, true);
    }

    final void save() {
        String missing = missing();
        if (saving || !missing.isEmpty()) {
            if (!missing.isEmpty()) {
                tell(missing);
            }
            return;
        }
        saving = true;
        check();
        unfinished.save();
        Saving what = saving();
        workspace.perform(
                what.edit(),
                () -> {
                    unfinished.close(true);
                    close.run();
                    what.then().run();
                },
                sentence -> {
                    saving = false;
                    tell(sentence);
                    check();
                });
    }

    /// Closes the form; what was typed is kept.
    final void leave() {
        unfinished.close(false);
        close.run();
    }

    private void keys(KeyEvent event) {
        if (suggestions.take(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || enterSaves(event))) {
            save();
            event.consume();
        } else {
            key(event);
        }
    }

    /// Whether Enter alone saves, where the key was pressed.
    boolean enterSaves(KeyEvent event) {
        return false;
    }

    /// Whether what stands in the first field is only proposed, and goes when one types.
    boolean beginsAnew() {
        return false;
    }

    /// Other keys.
    void key(KeyEvent event) {}

    /// The body is as high as what it holds, where there is room.
    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? getPrefWidth() : width)
                - getInsets().getLeft()
                - getInsets().getRight();
        scroll.setPrefHeight(Math.ceil(body.prefHeight(inner)) + 2);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        suggestions.place();
    }
}
