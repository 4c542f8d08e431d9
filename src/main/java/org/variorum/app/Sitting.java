package org.variorum.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Words;
import org.variorum.ui.window.Kept;
import org.variorum.work.Lane;
import org.variorum.work.Lanes;
import org.variorum.work.Progress;

/// One window over one library, from its first frame to the last word written. FX thread, but for {@link
/// #prepare}.
final class Sitting implements AutoCloseable {
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private final Wiring wiring;
    private final Lanes lanes = new Lanes(Platform::runLater);
    private final Workspace workspace;
    private final Settings settings = new Settings();
    private final Rooms rooms;
    private final Placement placement;

    /// What the window needs, made while the toolkit starts.
    ///
    /// @param texts what is on the screen first
    /// @param placement where the window stood, as {@link Placement} wrote it; empty the first time
    record Ready(Wiring wiring, Snapshot first, Kept kept, Map<Id.Document, DocumentText> texts, String placement) {}

    /// Opens a library, fills it if it is new, and reads what the first frame needs. Touches the disk.
    ///
    /// @throws org.variorum.edit.LibraryException where it cannot be opened
    static Ready prepare(Path library) {
        Wiring wiring = Wiring.open(library);
        wiring.keepUp(Progress.NONE);
        String placement = wiring.library().recall(Placement.KEY).orElse("");
        Snapshot first = wiring.library().snapshot();
        Kept kept = Kept.read(wiring.library());
        Map<Id.Document, DocumentText> texts = new HashMap<>();
        for (Id.Document document : kept.documents(first)) {
            wiring.library().text(document).ifPresent(text -> texts.put(document, text));
        }
        return new Ready(wiring, first, kept, texts, placement);
    }

    /// Puts the desk on the stage as it was left, and shows it.
    Sitting(Ready ready, Stage stage) {
        wiring = ready.wiring();
        workspace = new Workspace(wiring.library(), lanes, InstantSource.system());
        workspace.beginning().hold(ready.texts());
        ready.kept().apply(settings);
        Surfaces surfaces = new Surfaces(workspace, settings, wiring.library(), lanes, 1);
        rooms = new Rooms(workspace, settings, wiring.bringIn(), wiring.sendOut(), surfaces, true);
        stage.setTitle("Variorum");
        stage.setScene(rooms.scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        placement = new Placement(stage, workspace);
        placement.restore(ready.placement());
        workspace.begin(ready.first());
        rooms.memory().restore(ready.kept());
        FirstFrame.of(rooms.scene(), this::shown);
        stage.show();
        wiring.library().notices().stream().findFirst().ifPresent(workspace::say);
    }

    private void shown() {
        Bench.firstFrame(workspace);
        Platform.runLater(() -> {
            workspace.beginning().over();
            Bench.complete(rooms.scene());
        });
    }

    Workspace workspace() {
        return workspace;
    }

    Settings settings() {
        return settings;
    }

    Rooms rooms() {
        return rooms;
    }

    void bring(List<Path> files) {
        if (!files.isEmpty()) {
            rooms.bring(files);
        }
    }

    /// What can wait until the reader reads: the day's copy of the library, and what lies in the folder of
    /// documents.
    void after() {
        if (!wiring.library().isWritable()) {
            return;
        }
        PauseTransition later = new PauseTransition(Duration.seconds(4));
        later.setOnFinished(_ -> {
            lanes.start(
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
                    .ifPresent(folder ->
                            lanes.start(Lane.INTAKE, "", _ -> wiring.offered(folder), this::offer, workspace::fail));
        });
        later.play();
    }

    private void offer(List<Path> found) {
        if (!found.isEmpty()) {
            String sentence = Words.of("window.offered", found.size());
            workspace
                    .message()
                    .set(new Workspace.Message(
                            sentence,
                            false,
                            new Workspace.Offer(Words.of("window.offered.accept"), () -> rooms.bring(found))));
        }
    }

    /// Everything a reader wrote is written before this returns.
    @Override
    public void close() {
        placement.close();
        rooms.close();
        lanes.close();
        wiring.close();
    }
}
