package org.variorum.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.input.MouseEvent;

/// Gives controls their hints. A window has more than a hundred of them and shows a few, and a tooltip is a
/// window of its own: each is made when the pointer first comes over its control. FX thread.
public final class Hints {
    private Hints() {}

    /// Gives a control its hint, in place of the one it had.
    public static void give(Control control, String words) {
        if (!words.equals(control.getAccessibleText())) {
            control.setAccessibleHelp(words);
        }
        if (control.getTooltip() != null) {
            control.getTooltip().setText(words);
            return;
        }
        boolean waiting = control.getProperties().put(Hints.class, words) != null;
        if (!waiting) {
            control.addEventFilter(MouseEvent.MOUSE_ENTERED, new Coming(control));
        }
    }

    private record Coming(Control control) implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent event) {
            control.removeEventFilter(MouseEvent.MOUSE_ENTERED, this);
            if (control.getProperties().remove(Hints.class) instanceof String words) {
                control.setTooltip(Prose.tooltip(words));
            }
        }
    }
}
