package org.variorum.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.LibraryException;
import org.variorum.edit.Snapshot;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Words;
import org.variorum.ui.window.Kept;
import org.variorum.work.Lane;
import org.variorum.work.Lanes;

/// The window on a screen. The library is opened on another thread while the toolkit starts; nothing else is done before the
/// first frame.
public final class Desktop extends Application {
    private static @Nullable Start start;
    private static volatile int status;

    /// What the window needs, made while the toolkit starts.
    ///
    /// @param placement where the window stood, as {@link Placement} wrote it; empty the first time
    record Ready(Wiring wiring, Snapshot first, Kept kept, String placement) {}

    /// @param bring files and sets to bring in and open
    private record Start(CompletableFuture<Ready> ready, List<Path> bring) {}

    private @Nullable Lanes lanes;
    private @Nullable Rooms rooms;
    private @Nullable Wiring wiring;

    /// Opens the window and answers the exit status when it is closed.
    static int open(CompletableFuture<Ready> ready, List<Path> bring) {
        start = new Start(ready, bring);
        Application.launch(Desktop.class);
        return status;
    }

    @Override
    public void start(Stage stage) {
        Start given = Objects.requireNonNull(start);
        given.ready().whenComplete((ready, problem) -> Platform.runLater(() -> {
            if (problem != null) {
                refuse(problem);
            } else {
                show(stage, ready, given.bring());
            }
        }));
    }

    private void show(Stage stage, Ready ready, List<Path> bring) {
        Lanes work = new Lanes(Platform::runLater);
        lanes = work;
        wiring = ready.wiring();
        Workspace workspace = new Workspace(ready.wiring().library(), work, InstantSource.system());
        Settings settings = new Settings();
        ready.kept().apply(settings);
        Surfaces surfaces = new Surfaces(workspace, settings, ready.wiring().library(), work, 1);
        Rooms made = new Rooms(workspace, settings, ready.wiring().bringIn(), surfaces, true);
        rooms = made;
        stage.setTitle("Variorum");
        stage.setScene(made.scene());
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        new Placement(stage, workspace).restore(ready.placement());
        workspace.begin(ready.first());
        made.memory().restore(ready.kept());
        Bench.watchFirstParagraph(workspace);
        stage.show();
        ready.wiring().library().notices().stream().findFirst().ifPresent(workspace::say);
        if (!bring.isEmpty()) {
            made.bring(bring);
        }
        after(work, workspace, made, ready.wiring());
    }

    /// What can wait until the reader reads: the day's copy of the library, and what lies in the folder of documents.
    private static void after(Lanes work, Workspace workspace, Rooms rooms, Wiring wiring) {
        if (!wiring.library().isWritable()) {
            return;
        }
        PauseTransition later = new PauseTransition(Duration.seconds(4));
        later.setOnFinished(_ -> {
            work.start(
                    Lane.INTAKE,
                    "",
                    _ -> {
                        wiring.dailyBackup();
                        return Boolean.TRUE;
                    },
                    _ -> {},
                    workspace::fail);
            Places.here()
                    .documents()
                    .ifPresent(folder -> work.start(
                            Lane.INTAKE,
                            "",
                            _ -> wiring.offered(folder),
                            found -> offer(workspace, rooms, found),
                            workspace::fail));
        });
        later.play();
    }

    private static void offer(Workspace workspace, Rooms rooms, List<Path> found) {
        if (!found.isEmpty()) {
            String sentence = Words.of("window.offered", found.size());
            workspace.message()
                    .set(new Workspace.Message(
                            sentence,
                            false,
                            new Workspace.Offer(Words.of("window.offered.accept"), () -> rooms.bring(found))));
        }
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
        if (rooms != null) {
            rooms.close();
        }
        if (lanes != null) {
            lanes.close();
        }
        if (wiring != null) {
            wiring.close();
        }
    }
}
