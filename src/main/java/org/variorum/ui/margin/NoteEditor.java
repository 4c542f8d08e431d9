package org.variorum.ui.margin;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.edit.Deed;
import org.variorum.model.Colour;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ProseFlow;
import org.variorum.ui.kit.Words;

/// Where a note is written, in its place in the margin. What is typed is saved after a short pause, when the
/// cursor leaves, before anything is taken back, and when the window closes.
final class NoteEditor extends VBox {
    private static final Duration PAUSE = Duration.millis(300);
    private static final double LEAST = 58;
    private static final double MOST = 260;
    private static final double INSIDE = 18;
    private static final double SPACING = 6;

    private final Draft draft;
    private final MarginModel model;
    private final Runnable changed;
    private final TextArea area = Prose.area(Words.of("margin.note.write"), "note-area");
    private final ProseFlow ruler = Prose.emptyFlow("note-ruler");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final HBox colours = new HBox(4);
    private final MenuButton kind = new MenuButton();
    private final TagRow tags;
    private final HBox tagging;
    private final FlowPane looks;
    private final Runnable release;

    /// @param changed called when its height may have changed
    NoteEditor(Draft draft, MarginModel model, Runnable changed) {
        super(SPACING);
        this.draft = draft;
        this.model = model;
        this.changed = changed;
        this.tags = new TagRow(
                model.allTags(), now -> change(Deed.TAG_NOTE, n -> n.withTags(now, model.instant())), changed);
        getStyleClass().add("note-editor");
        area.setText(draft.now().body());
        area.textProperty().subscribe((_, _) -> {
            pause.playFromStart();
            grow();
        });
        area.focusedProperty().subscribe((_, has) -> {
            if (!has) {
                save();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        pause.setOnFinished(_ -> save());
        release = model.workspace().beforeLeaving(this::save);
        ruler.setManaged(false);
        ruler.setVisible(false);
        looks = looks();
        HBox.setHgrow(tags, Priority.ALWAYS);
        tags.setMinWidth(0);
        tagging = new HBox(6, tags, remove());
        tagging.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(ruler, area, tagging, looks);
        area.setMinSize(0, LEAST);
        setMinWidth(0);
        grow();
        show(true);
    }

    /// The cursor goes to the end of the text.
    void begin() {
        Platform.runLater(() -> {
            area.requestFocus();
            area.positionCaret(area.getLength());
        });
    }

    /// Saves, and lets go. It will not be shown again.
    void close() {
        save();
        pause.stop();
        release.run();
    }

    void save() {
        pause.stop();
        if (!area.getText().equals(draft.now().body())
                && model.stored(draft.now().id()).isPresent()) {
            Note written = draft.now().withBody(area.getText(), model.instant());
            draft.send(written);
            model.write(written, () -> draft.refused(written));
        }
    }

    /// The draft has changed.
    ///
    /// @param anew whether from elsewhere, so that the text has to be taken over
    void show(boolean anew) {
        if (anew && !area.getText().equals(draft.now().body())) {
            int caret = area.getCaretPosition();
            area.setText(draft.now().body());
            area.positionCaret(Math.min(caret, area.getLength()));
            pause.stop();
        }
        tags.show(draft.now().tags());
        kind.setText(Words.of("margin." + draft.now().kind().name().toLowerCase(Locale.ROOT)));
        colours.getChildren()
                .forEach(swatch ->
                        ((ToggleButton) swatch).setSelected(draft.now().colour() == swatch.getUserData()));
        changed.run();
    }

    /// As high as the text needs, within bounds.
    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) {
            return super.computePrefHeight(width);
        }
        ruler.resize(width - INSIDE, ruler.getHeight());
        double text = Math.ceil(ruler.prefHeight(width - INSIDE));
        double high = Math.min(MOST, Math.max(LEAST, text + INSIDE));
        area.setPrefHeight(high);
        return high + tagging.prefHeight(width) + looks.prefHeight(width) + 2 * SPACING;
    }

    /// The ruler is as high as the text would be; a text area does not tell.
    private void grow() {
        String text = area.getText().isEmpty() || area.getText().endsWith("\n") ? area.getText() + " " : area.getText();
        ruler.show(Prose.runs(text), Prose.isComplex(text));
        changed.run();
    }

    private void change(Deed deed, UnaryOperator<Note> how) {
        save();
        Note next = how.apply(draft.now());
        draft.send(next);
        model.put(deed, next);
        show(false);
    }

    private void keys(KeyEvent event) {
        boolean back = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown();
        boolean again = event.isShortcutDown()
                && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown());
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.close();
        } else if (back && !area.isUndoable()) {
            event.consume();
            model.workspace().undo();
        } else if (again && !area.isRedoable()) {
            event.consume();
            model.workspace().redo();
        }
    }

    /// Colour and kind, in two rows where the card is narrow.
    private FlowPane looks() {
        for (Colour colour : Colour.values()) {
            ToggleButton swatch = new ToggleButton();
            String name = colour.name().toLowerCase(Locale.ROOT);
            swatch.getStyleClass().setAll("swatch", "hl-" + name);
            swatch.setUserData(colour);
            swatch.setAccessibleText(Words.of("colour." + name));
            Hints.give(swatch, Words.of("colour." + name));
            swatch.setOnAction(_ -> change(Deed.COLOUR_NOTE, n -> n.withColour(colour, model.instant())));
            colours.getChildren().add(swatch);
        }
        colours.setAlignment(Pos.CENTER_LEFT);
        for (NoteKind each : NoteKind.values()) {
            MenuItem item = new MenuItem(Words.of("margin." + each.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(_ -> change(Deed.CHANGE_NOTE_KIND, n -> n.withKind(each, model.instant())));
            kind.getItems().add(item);
        }
        kind.getStyleClass().add("kind-menu");
        kind.setAccessibleText(Words.of("margin.note.kind"));
        FlowPane both = new FlowPane(6, 4, colours, kind);
        both.setMinWidth(0);
        return both;
    }

    private Button remove() {
        Button remove = new Button();
        remove.setGraphic(new FontIcon("mdi2t-trash-can-outline"));
        remove.getStyleClass().setAll("icon-button", "card-remove");
        remove.setAccessibleText(Words.of("margin.note.remove"));
        Hints.give(remove, Words.of("margin.note.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> {
            save();
            model.remove(draft.now());
        });
        return remove;
    }

    /// For the tests: where one types.
    TextArea area() {
        return area;
    }
}
