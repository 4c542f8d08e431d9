package org.variorum.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What a reader likes, kept in the library.
public final class Settings {
    /// Which colours.
    public enum Light {
        LIGHT,
        DARK,
        /// As the desktop has it.
        SYSTEM
    }

    private final ObjectProperty<Light> light = new SimpleObjectProperty<>(Light.SYSTEM);
    private final DoubleProperty textSize = new SimpleDoubleProperty(1);
    private final BooleanProperty sidebar = new SimpleBooleanProperty(true);
    private final BooleanProperty stillness = new SimpleBooleanProperty();

    public ObjectProperty<Light> light() {
        return light;
    }

    /// The size of everything that is read, 0.7 to 2.5; 1 as designed.
    public DoubleProperty textSize() {
        return textSize;
    }

    /// Whether the sidebar is open where there is room for it.
    public BooleanProperty sidebar() {
        return sidebar;
    }

    /// Reduced motion: nothing glides.
    public BooleanProperty stillness() {
        return stillness;
    }
}
