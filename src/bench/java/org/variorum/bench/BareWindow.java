package org.variorum.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/// The least a JavaFX program can do: one window with one paragraph. It says when that was on screen, and ends.
public final class BareWindow {

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private BareWindow() {}

    public static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE);
        Platform.startup(BareWindow::open);
    }

    private static void open() {
        var stage = new Stage();
        var scene = new Scene(new BorderPane(new TextFlow(new Text("One paragraph. ".repeat(40)))), 1440, 900);
        stage.setScene(scene);
        scene.addPostLayoutPulseListener(new SecondPulse(scene));
        stage.show();
    }

    /// By the second pulse the first frame has been handed to the screen.
    private static final class SecondPulse implements Runnable {
        private final Scene scene;
        private int pulses;

        SecondPulse(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void run() {
            pulses++;
            if (pulses < 2) {
                scene.getRoot().requestLayout();
                Platform.requestNextPulse();
            } else {
                System.out.println("first-paragraph " + System.currentTimeMillis());
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
