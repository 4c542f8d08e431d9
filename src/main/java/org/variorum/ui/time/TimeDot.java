package org.variorum.ui.time;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.variorum.compare.Openness;
import org.variorum.compare.Source;
import org.variorum.ui.kit.Prose;

/// A source, or several in one place: full where it could be read by the horizon, hollow where it could not,
/// a ring with a dot where it may have been, dashed where nobody knows.
final class TimeDot extends StackPane {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double ALONE = 5.5;
    private static final double SEVERAL = 9;

    private final List<Source> sources;
    private final Runnable action;
    private final Circle seed = new Circle(2);

    TimeDot(List<Source> sources, Runnable action) {
        this.sources = sources;
        this.action = action;
        getStyleClass().add("time-dot");
        Circle ring = new Circle(sources.size() == 1 ? ALONE : SEVERAL);
        ring.getStyleClass().add("ring");
        seed.getStyleClass().add("seed");
        getChildren().addAll(ring, seed);
        if (sources.size() > 1) {
            Label count = Prose.label(Integer.toString(sources.size()), "count");
            count.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().add(count);
        }
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }

    List<Source> sources() {
        return sources;
    }

    /// Shows how it stands at the horizon; several in one place are full only where all of them are open.
    void at(java.time.LocalDate day) {
        Openness worst = sources.stream()
                .map(source -> source.at(day))
                .max(java.util.Comparator.naturalOrder())
                .orElse(Openness.UNKNOWN);
        for (Openness each : Openness.values()) {
            PseudoClass name = PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT));
            pseudoClassStateChanged(name, each == worst);
        }
        seed.setVisible(worst == Openness.MAYBE && sources.size() == 1);
        setAccessibleText(sources.stream()
                .map(source -> source.label() + ", " + HorizonWords.state(source, source.at(day)))
                .collect(java.util.stream.Collectors.joining("; ")));
    }

    void setShown(boolean shown) {
        pseudoClassStateChanged(SHOWN, shown);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
        if (accessible == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessible, parameters);
        }
    }
}
