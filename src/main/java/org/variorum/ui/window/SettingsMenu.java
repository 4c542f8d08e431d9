package org.variorum.ui.window;

import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.variorum.ui.Settings;
import org.variorum.ui.kit.Words;

/// What a reader can choose about the look of things.
public final class SettingsMenu {
    private SettingsMenu() {}

    public static void show(Settings settings, Node beside) {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (Settings.Light light : Settings.Light.values()) {
            RadioMenuItem item =
                    new RadioMenuItem(Words.of("settings.light." + light.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(settings.light().get() == light);
            item.setOnAction(_ -> settings.light().set(light));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        MenuItem larger = new MenuItem(Words.of("settings.larger"));
        larger.setOnAction(_ -> size(settings, 1.1));
        MenuItem smaller = new MenuItem(Words.of("settings.smaller"));
        smaller.setOnAction(_ -> size(settings, 1 / 1.1));
        MenuItem asDesigned = new MenuItem(Words.of("settings.designed"));
        asDesigned.setOnAction(_ -> settings.textSize().set(1));
        CheckMenuItem still = new CheckMenuItem(Words.of("settings.still"));
        still.setSelected(settings.stillness().get());
        still.setOnAction(_ -> settings.stillness().set(still.isSelected()));
        menu.getItems().addAll(larger, smaller, asDesigned, new SeparatorMenuItem(), still);
        menu.show(beside, beside.getLayoutBounds().getHeight() > 30 ? Side.RIGHT : Side.BOTTOM, 0, 4);
    }

    private static void size(Settings settings, double factor) {
        settings.textSize().set(Math.clamp(settings.textSize().get() * factor, 0.7, 2.5));
    }
}
