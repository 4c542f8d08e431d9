package org.variorum.ui.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.NoteKind;
import org.variorum.ui.Desk;
import org.variorum.ui.Focus;
import org.variorum.ui.Making;
import org.variorum.ui.Pane;
import org.variorum.ui.Reading;
import org.variorum.ui.Room;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.claims.SelectionBar;
import org.variorum.ui.kit.Zooming;

/// Every gesture by keyboard. With words selected, single letters do what the bar does.
public final class Keys {
    private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private final Workspace workspace;
    private final SelectionBar bar;
    private final MainWindow window;
    private final Map<KeyCombination, Runnable> anywhere = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> onSelection = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> whileReading = new LinkedHashMap<>();

    /// @param rooms those that there are
    public Keys(
            Workspace workspace,
            Settings settings,
            MainWindow window,
            MainWindow.Commands commands,
            SelectionBar bar,
            Set<Room> rooms,
            Reading reading) {
        this.workspace = workspace;
        this.bar = bar;
        this.window = window;
        on(KeyCode.Z, workspace::undo, CTRL);
        on(KeyCode.Z, workspace::redo, CTRL, SHIFT);
        on(KeyCode.Y, workspace::redo, CTRL);
        on(KeyCode.O, commands::bringIn, CTRL);
        on(KeyCode.K, commands::find, CTRL);
        on(KeyCode.F, commands::find, CTRL);
        on(KeyCode.B, window::toggleSidebar, CTRL);
        on(KeyCode.N, () -> workspace.desk().addPane(), CTRL, SHIFT);
        on(KeyCode.W, this::closePane, CTRL);
        on(KeyCode.P, this::position, CTRL, SHIFT);
        on(KeyCode.T, commands::tray, CTRL, SHIFT);
        on(KeyCode.F6, this::nextPane);
        on(KeyCode.LEFT, workspace.desk()::back, KeyCombination.ALT_DOWN);
        for (Room room : rooms) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + (room.ordinal() + 1));
            on(digit, () -> workspace.desk().room().set(room), CTRL);
        }
        on(KeyCode.DOWN, () -> reading.step(1), KeyCombination.ALT_DOWN);
        on(KeyCode.UP, () -> reading.step(-1), KeyCombination.ALT_DOWN);
        on(KeyCode.PAGE_DOWN, () -> reading.toLinked(1), KeyCombination.ALT_DOWN);
        on(KeyCode.PAGE_UP, () -> reading.toLinked(-1), KeyCombination.ALT_DOWN);
        on(KeyCode.L, reading::lock, CTRL);
        on(KeyCode.J, reading::jump, CTRL);
        on(KeyCode.A, this::answer, CTRL, SHIFT);
        on(KeyCode.C, this::carry, CTRL, SHIFT);
        whileReading.put(KeyCode.A, this::answer);
        whileReading.put(KeyCode.W, this::carry);
        whileReading.put(KeyCode.L, reading::lock);
        whileReading.put(KeyCode.J, reading::jump);
        on(KeyCode.D, () -> darker(settings), CTRL, SHIFT);
        on(KeyCode.PLUS, () -> zoom(1.1), CTRL);
        on(KeyCode.EQUALS, () -> zoom(1.1), CTRL);
        on(KeyCode.ADD, () -> zoom(1.1), CTRL);
        on(KeyCode.MINUS, () -> zoom(1 / 1.1), CTRL);
        on(KeyCode.SUBTRACT, () -> zoom(1 / 1.1), CTRL);
        on(KeyCode.DIGIT0, () -> zoom(0), CTRL);
        KeyCode[] digits = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};
        for (int i = 0; i < digits.length; i++) {
            Colour colour = Colour.values()[i];
            onSelection.put(digits[i], () -> bar.highlight(colour));
        }
        onSelection.put(KeyCode.H, () -> bar.highlight(Colour.YELLOW));
        onSelection.put(KeyCode.N, () -> bar.write(NoteKind.COMMENT));
        onSelection.put(KeyCode.Q, () -> bar.write(NoteKind.QUESTION));
        onSelection.put(KeyCode.G, () -> bar.write(NoteKind.GLOSS));
        onSelection.put(KeyCode.B, () -> bar.write(NoteKind.BOOKMARK));
        onSelection.put(KeyCode.C, bar::claim);
        onSelection.put(KeyCode.E, bar::evidence);
    }

    private void on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        anywhere.put(new KeyCodeCombination(code, modifiers), action);
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean writing = isWriting(scene);
            if (!writing && !keepsLetters(scene) && tiesAnew(event)) {
                event.consume();
                return;
            }
            for (Map.Entry<KeyCombination, Runnable> each : anywhere.entrySet()) {
                boolean own = writing && (isTyping(each.getKey()) || takesBackItself(scene, each.getKey()));
                if (!own && each.getKey().match(event)) {
                    each.getValue().run();
                    event.consume();
                    return;
                }
            }
            Runnable gesture = onSelection.get(event.getCode());
            boolean bare =
                    !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
            Runnable always = whileReading.get(event.getCode());
            boolean letter = bare && !event.isShiftDown() && !writing && isReading() && !keepsLetters(scene);
            if (letter && gesture != null && bar.isReady()) {
                gesture.run();
                event.consume();
            } else if (letter
                    && event.getCode() == KeyCode.A
                    && !isChoosing(scene)
                    && workspace.tray().acceptInFocus()) {
                event.consume();
            } else if (letter && always != null && !isChoosing(scene)) {
                always.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !writing && isReading() && !keepsLetters(scene)) {
                escape(event);
            }
        });
    }

    /// While words are selected for an anchor of the tray, Enter ties it to them and Escape leaves it.
    private boolean tiesAnew(KeyEvent event) {
        if (workspace.tray().retying().get() == null || !isReading()) {
            return false;
        }
        switch (event.getCode()) {
            case KeyCode.ENTER -> workspace.tray().tieToSelection();
            case KeyCode.ESCAPE -> workspace.tray().stopRetying();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Whether what has the keyboard has gestures of its own by plain letters.
    private static boolean keepsLetters(Scene scene) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("keeps-letters")) {
                return true;
            }
        }
        return false;
    }

    /// What a field that is being written in keeps for itself.
    private static boolean isTyping(KeyCombination combination) {
        return combination instanceof KeyCodeCombination code
                && (code.getCode() == KeyCode.B || code.getCode() == KeyCode.W);
    }

    /// What is typed into a field is the field's own to take back; a note's words are in the library already.
    private static boolean takesBackItself(Scene scene, KeyCombination combination) {
        boolean turns = combination instanceof KeyCodeCombination code
                && (code.getCode() == KeyCode.Z || code.getCode() == KeyCode.Y);
        Node owner = scene.getFocusOwner();
        return turns
                && owner instanceof TextInputControl field
                && !owner.getStyleClass().contains("note-area")
                && (field.isUndoable() || field.isRedoable());
    }

    private static boolean isWriting(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl field && field.isEditable();
    }

    /// In a list or a menu letters look for a row.
    private static boolean isChoosing(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl || owner instanceof ListView<?> || owner instanceof ComboBoxBase<?>;
    }

    private void escape(KeyEvent event) {
        Pane active = workspace.desk().active().get();
        if (active != null
                && active.surface().get() != null
                && active.selection().get() != null) {
            active.surface().get().selection().set(null);
            event.consume();
        } else if (workspace.desk().focus().get() != null) {
            workspace.desk().focus().set(null);
            event.consume();
        }
    }

    private boolean isReading() {
        return workspace.desk().room().get() == Room.READ;
    }

    private void closePane() {
        if (!isReading()) {
            return;
        }
        Pane active = workspace.desk().active().get();
        if (active != null) {
            workspace.desk().close(active);
        }
    }

    /// A position on the claim that is looked at.
    private void position() {
        Id.Claim claim = workspace.desk().focus().get() instanceof Focus.OnClaim on && isReading()
                ? on.claim()
                : workspace.desk().claim().get();
        if (claim != null) {
            workspace.desk().make(new Making.NewPosition(claim, null));
        }
    }

    /// Answers the note in focus.
    private void answer() {
        if (workspace.desk().focus().get() instanceof Focus.OnNote on && isReading()) {
            workspace.replies().answer(on.note());
        }
    }

    /// Carries the note in focus to the other witnesses of its text.
    private void carry() {
        if (workspace.desk().focus().get() instanceof Focus.OnNote on && isReading()) {
            workspace.desk().make(new Making.Carry(on.note()));
        }
    }

    private void nextPane() {
        Desk desk = workspace.desk();
        if (!desk.panes().isEmpty()) {
            int at = desk.panes().indexOf(desk.active().get());
            Pane next = desk.panes().get((at + 1) % desk.panes().size());
            desk.active().set(next);
            if (next.surface().get() != null) {
                next.surface().get().node().requestFocus();
            }
        }
    }

    private static void darker(Settings settings) {
        settings.light()
                .set(settings.light().get() == Settings.Light.DARK ? Settings.Light.LIGHT : Settings.Light.DARK);
    }

    /// @param factor 0 for back to the size as designed
    private void zoom(double factor) {
        if (window.room() instanceof Zooming room) {
            room.zoomBy(factor);
            return;
        }
        Pane active = workspace.desk().active().get();
        if (active != null) {
            double now = factor == 0 ? 1 : active.zoom().get() * factor;
            active.zoom().set(Math.clamp(now, 0.5, 4));
        }
    }
}
