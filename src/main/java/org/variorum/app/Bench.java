package org.variorum.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;

/// Tells the start-up benchmark when the first paragraph can be read. Does nothing unless the system property
/// `variorum.bench.startup` is set.
final class Bench {
    private Bench() {}

    /// Prints `first-paragraph` and the time (ms since 1970) in the pulse after the first surface was drawn, and ends the
    /// program.
    static void watchFirstParagraph(Workspace workspace) {
        if (System.getProperty("variorum.bench.startup") == null) {
            return;
        }
        Pane pane = workspace.desk().panes().getFirst();
        pane.surface().subscribe(surface -> {
            if (surface != null) {
                Scene scene = surface.node().getScene();
                Runnable[] watch = new Runnable[1];
                int[] pulses = {0};
                watch[0] = () -> {
                    boolean shown = surface.layouts().get() > 0 && surface.topOffset() >= 0;
                    if (shown && ++pulses[0] == 2) {
                        scene.removePostLayoutPulseListener(watch[0]);
                        System.out.println("first-paragraph " + System.currentTimeMillis());
                        Platform.exit();
                    } else if (shown) {
                        Platform.requestNextPulse();
                    }
                };
                scene.addPostLayoutPulseListener(watch[0]);
            }
        });
    }
}
