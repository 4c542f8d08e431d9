package org.variorum.app;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells when a scene's first frame has been handed to the screen: in the second pulse after its layout. FX
/// thread.
final class FirstFrame implements Runnable {
    private final Scene scene;
    private final Runnable then;
    private int pulses;

    private FirstFrame(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /// Runs `then` once, inside that pulse.
    static void of(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new FirstFrame(scene, then));
        Platform.requestNextPulse();
    }

    @Override
    public void run() {
        pulses++;
        if (pulses < 2) {
            Platform.requestNextPulse();
        } else {
            scene.removePostLayoutPulseListener(this);
            then.run();
        }
    }
}
