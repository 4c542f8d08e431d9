package org.variorum.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;

/// Tells the start-up benchmark when the first paragraph can be read and when the window is whole, and ends
/// the program. Does nothing unless the system property `variorum.bench.startup` is set.
final class Bench {
    private static final @Nullable String WANTED = System.getProperty("variorum.bench.startup");

    private Bench() {}

    /// Called when the first frame has been handed to the screen. Prints `first-paragraph` and the time, ms
    /// since 1970.
    static void firstFrame(Workspace workspace) {
        if (WANTED != null) {
            for (Pane pane : workspace.desk().panes()) {
                Surface surface = pane.surface().get();
                if (surface != null && surface.layouts().get() > 0) {
                    say("first-paragraph");
                    return;
                }
            }
        }
    }

    /// Called when everything has been put into the window. Prints `whole-window` once that has been handed
    /// to the screen.
    static void complete(Scene scene) {
        if (WANTED != null) {
            FirstFrame.of(scene, () -> {
                say("whole-window");
                Platform.exit();
            });
        }
    }

    private static void say(String what) {
        System.out.println(what + " " + System.currentTimeMillis());
    }
}
