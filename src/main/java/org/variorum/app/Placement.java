package org.variorum.app;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.variorum.ui.Workspace;

/// Where the window stands on the screen: kept, and found again if that place is still on a screen. FX thread.
final class Placement {
    static final String KEY = "window";
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;

    private final Stage stage;
    private final Workspace workspace;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

    Placement(Stage stage, Workspace workspace) {
        this.stage = stage;
        this.workspace = workspace;
        pause.setOnFinished(_ -> save());
    }

    /// Keeps where it stands now, where that has changed and is not kept yet. The window is about to close.
    void close() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            save();
        }
    }

    private void save() {
        pause.stop();
        workspace.remember(KEY, words());
    }

    /// @param kept as {@link #words} wrote it; anything else means: in the middle of the screen
    void restore(String kept) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        String[] parts = kept.split(" ");
        if (parts.length == 5) {
            try {
                place(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]));
                stage.setMaximized(Boolean.parseBoolean(parts[4]));
            } catch (NumberFormatException unknown) {
                // in the middle, then
            }
        }
        for (var part : new javafx.beans.Observable[] {
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty()
        }) {
            part.addListener(_ -> pause.playFromStart());
        }
    }

    private void place(double x, double y, double width, double height) {
        boolean seen = width >= stage.getMinWidth()
                && height >= stage.getMinHeight()
                && !Screen.getScreensForRectangle(x + width / 4, y, width / 2, height / 4)
                        .isEmpty();
        if (seen) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    private String words() {
        return stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight() + " "
                + stage.isMaximized();
    }
}
