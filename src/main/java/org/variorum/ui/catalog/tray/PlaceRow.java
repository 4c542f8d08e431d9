package org.variorum.ui.catalog.tray;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VariantText;

/// A place that can be chosen by its number: where it is, how like, and its words in their surroundings.
final class PlaceRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int LONGEST = 140;

    PlaceRow(int number, Place place, boolean chosen, Runnable choose) {
        super(8);
        getStyleClass().add("tray-place");
        pseudoClassStateChanged(CHOSEN, chosen);
        setAlignment(Pos.TOP_LEFT);
        Label key = Prose.label("" + number, "key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        String at = place.at().isEmpty() ? place.likeness() : place.at() + " · " + place.likeness();
        VBox lines = new VBox(1, Prose.label(at, "caption"), words(place));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(key, lines);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(number + ". " + at + ". " + place.words());
        setOnMouseClicked(event -> {
            choose.run();
            event.consume();
        });
    }

    private static Region words(Place place) {
        boolean isShort = place.words().length() <= LONGEST;
        return isShort
                ? VariantText.of(place.before(), place.words(), place.variants().now(), place.after())
                : VariantText.plain(place.before(), place.words().substring(0, LONGEST) + " …", "");
    }
}
