package org.variorum.app;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.LibraryException;
import org.variorum.ui.kit.Theme;

/// The window on a screen. The library is opened on another thread while the toolkit starts; nothing else is
/// done before the first frame.
public final class Desktop extends Application {
    private static @Nullable Start start;
    private static volatile int status;

    /// @param bring files and sets to bring in and open
    private record Start(CompletableFuture<Sitting.Ready> ready, List<Path> bring) {}

    private @Nullable Sitting sitting;

    /// Opens the window and answers the exit status when it is closed.
    static int open(CompletableFuture<Sitting.Ready> ready, List<Path> bring) {
        start = new Start(ready, bring);
        Application.launch(Desktop.class);
        return status;
    }

    @Override
    public void start(Stage stage) {
        Start given = Objects.requireNonNull(start);
        Object warm = Theme.warm(Rooms.isSystemDark());
        given.ready()
                .whenComplete((ready, problem) -> Platform.runLater(() -> {
                    if (problem != null) {
                        refuse(problem);
                    } else {
                        Sitting opened = new Sitting(ready, stage);
                        Reference.reachabilityFence(warm);
                        sitting = opened;
                        opened.bring(given.bring());
                        opened.after();
                    }
                }));
    }

    private static void refuse(Throwable problem) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        System.err.println("variorum: " + (cause instanceof LibraryException ? cause.getMessage() : cause));
        status = 1;
        Platform.exit();
    }

    /// Everything a reader wrote is written before the program ends.
    @Override
    public void stop() {
        if (sitting != null) {
            sitting.close();
        }
    }
}
