package org.variorum.ui.claims;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// One of a few values, side by side; or none, until one was chosen. Arrow keys go from one to the next.
final class Segments<E extends Enum<E>> extends SegmentedButton {
    private final Class<E> type;
    private final ObjectProperty<@Nullable E> value = new SimpleObjectProperty<>();
    private final boolean needed;
    private boolean showing;

    /// @param words what a value is called
    /// @param needed whether one that was chosen cannot be let go again
    Segments(Class<E> type, Function<E, String> words, boolean needed) {
        this.type = type;
        this.needed = needed;
        setMaxWidth(Double.MAX_VALUE);
        for (E each : type.getEnumConstants()) {
            ToggleButton button = new ToggleButton(words.apply(each));
            button.setUserData(each);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, javafx.scene.layout.Priority.ALWAYS);
            button.selectedProperty().addListener((_, _, now) -> pressed(each, now));
            getButtons().add(button);
        }
        value.addListener((_, _, now) -> show(now));
    }

    /// With a sign before each word.
    Segments<E> with(Function<E, Node> sign) {
        getButtons().forEach(button -> button.setGraphic(sign.apply(type.cast(button.getUserData()))));
        return this;
    }

    /// Without a value that is of no use here.
    Segments<E> without(E other) {
        getButtons().removeIf(button -> button.getUserData() == other);
        return this;
    }

    ObjectProperty<@Nullable E> value() {
        return value;
    }

    E or(E otherwise) {
        E now = value.get();
        return now == null ? otherwise : now;
    }

    /// The value's name, for a draft; empty for none.
    String name() {
        E now = value.get();
        return now == null ? "" : now.name().toLowerCase(Locale.ROOT);
    }

    void setName(String name) {
        value.set(null);
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(name)) {
                value.set(each);
            }
        }
    }

    private void pressed(E each, boolean now) {
        if (showing) {
            return;
        }
        if (now) {
            value.set(each);
        } else if (value.get() == each && getButtons().stream().noneMatch(ToggleButton::isSelected)) {
            if (needed) {
                show(each);
            } else {
                value.set(null);
            }
        }
    }

    private void show(@Nullable E now) {
        showing = true;
        getButtons().forEach(button -> button.setSelected(button.getUserData() == now));
        showing = false;
    }
}
