package org.variorum.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.model.Id;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;

/// The real window over a real library on disk, and a stop watch.
final class Window implements AutoCloseable {
    final Sitting sitting;
    final Stage stage;

    private Window(Sitting sitting, Stage stage) {
        this.sitting = sitting;
        this.stage = stage;
    }

    /// Opens it with these documents side by side.
    static Window open(Path library, Id.Document... documents) {
        StringBuilder desk = new StringBuilder();
        for (Id.Document document : documents) {
            desk.append("pane 1.0 false ").append(document.value()).append('\n');
        }
        Sitting.Ready before = Sitting.prepare(library);
        before.wiring().library().remember("desk", desk.toString());
        before.wiring().close();
        Sitting.Ready ready = Sitting.prepare(library);
        Window window = Headless.call(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            return new Window(new Sitting(ready, stage), stage);
        });
        Headless.run(() -> {
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
        });
        Headless.await("the window", () -> window.workspace().beginning().isOver());
        return window;
    }

    Workspace workspace() {
        return sitting.workspace();
    }

    Scene scene() {
        return stage.getScene();
    }

    Pane pane(int at) {
        return workspace().desk().panes().get(at);
    }

    /// Does something on the FX thread, and answers the milliseconds until something holds after a pulse's
    /// layout and that frame has been handed to the screen.
    double until(Runnable gesture, BooleanSupplier holds) throws Exception {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        long[] start = {0};
        Headless.run(() -> {
            scene().addPostLayoutPulseListener(new Runnable() {
                private boolean there;

                @Override
                public void run() {
                    if (there) {
                        scene().removePostLayoutPulseListener(this);
                        seen.complete(System.nanoTime());
                    } else {
                        there = holds.getAsBoolean();
                    }
                    if (!seen.isDone()) {
                        Platform.requestNextPulse();
                    }
                }
            });
            start[0] = System.nanoTime();
            gesture.run();
        });
        return (seen.get() - start[0]) / 1e6;
    }

    @Override
    public void close() {
        Headless.run(() -> {
            stage.hide();
            sitting.close();
        });
    }
}
