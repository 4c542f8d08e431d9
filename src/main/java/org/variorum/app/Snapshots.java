package org.variorum.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.app.cli.Screen;
import org.variorum.compare.Aside;
import org.variorum.model.Document;
import org.variorum.model.Edtf;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.Desk;
import org.variorum.ui.Pane;
import org.variorum.ui.Settings;
import org.variorum.ui.Sides;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Settling;
import org.variorum.ui.window.Kept;
import org.variorum.work.Lanes;

/// Pictures of the real rooms, without a screen. Never from the FX thread.
final class Snapshots {
    private static final Duration BEAT = Duration.millis(40);
    private static final int BEATS = 25;
    private static final long PATIENCE_SECONDS = 60;
    /// Drawn so many times larger and then averaged: the toolkit's own pictures put every letter on a whole
    /// pixel.
    private static final int FINENESS = 2;

    /// What is to be seen, found in the library.
    private record Wanted(
            List<Id.Document> documents,
            Optional<Id.Claim> claim,
            List<Id.Voice> voices,
            Optional<LocalDate> horizon,
            Aside aside) {}

    private Snapshots() {}

    /// Draws a room and writes it as PNG.
    ///
    /// @param unknown gets the names of documents and claims that are not in the library; then nothing is drawn
    static void draw(Wiring wiring, Screen.Picture picture, Path file, List<String> unknown)
            throws IOException, InterruptedException {
        Snapshot now = wiring.library().snapshot();
        List<Id.Document> documents = documents(now, picture.documents(), unknown);
        Aside aside = new Aside(Set.copyOf(documents(now, picture.without(), unknown)), Set.of());
        Optional<Id.Claim> claim = claim(now, picture.claim());
        List<Id.Voice> voices = new ArrayList<>();
        for (String name : picture.voices()) {
            now.voices().stream()
                    .map(Voice::id)
                    .filter(id -> isCalled(id, name))
                    .findFirst()
                    .ifPresentOrElse(voices::add, () -> unknown.add(name));
        }
        Optional<LocalDate> horizon =
                Optional.ofNullable(picture.horizon()).flatMap(Edtf::parse).map(Edtf::latest);
        if (picture.horizon() != null && horizon.isEmpty()) {
            unknown.add(picture.horizon());
        }
        if (picture.claim() != null && claim.isEmpty()) {
            unknown.add(picture.claim());
        }
        if (unknown.isEmpty()) {
            write(take(wiring, picture, new Wanted(documents, claim, voices, horizon, aside)), file);
        }
    }

    private static List<Id.Document> documents(Snapshot now, List<String> names, List<String> unknown) {
        List<Id.Document> found = new ArrayList<>();
        for (String name : names) {
            now.documents().stream()
                    .map(Document::id)
                    .filter(id -> isCalled(id, name))
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> unknown.add(name));
        }
        return found;
    }

    private static boolean isCalled(Id id, String name) {
        return id.value().equals(name) || id.slug().equals(name);
    }

    private static Optional<Id.Claim> claim(Snapshot now, @Nullable String name) {
        return name == null
                ? Optional.empty()
                : now.claims().stream()
                        .map(each -> each.id())
                        .filter(id -> isCalled(id, name))
                        .findFirst();
    }

    private static void write(WritableImage image, Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Png.write(image, FINENESS, out);
        }
    }

    private static WritableImage take(Wiring wiring, Screen.Picture picture, Wanted wanted)
            throws IOException, InterruptedException {
        CompletableFuture<WritableImage> done = new CompletableFuture<>();
        startToolkit();
        try (Lanes lanes = new Lanes(Platform::runLater)) {
            Platform.runLater(() -> {
                try {
                    render(wiring, lanes, picture, wanted, done);
                } catch (RuntimeException | LinkageError problem) {
                    done.completeExceptionally(problem);
                }
            });
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException problem) {
            Throwable cause = problem.getCause() == null ? problem : problem.getCause();
            throw new IOException("The picture could not be drawn: " + cause, cause);
        }
    }

    private static void startToolkit() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException running) {
            // the toolkit is there already
        }
        Platform.setImplicitExit(false);
    }

    private static void render(
            Wiring wiring, Lanes lanes, Screen.Picture picture, Wanted wanted, CompletableFuture<WritableImage> done) {
        Workspace workspace = new Workspace(wiring.library(), lanes, InstantSource.fixed(Instant.EPOCH));
        Settings settings = new Settings();
        settings.light().set(picture.dark() ? Settings.Light.DARK : Settings.Light.LIGHT);
        settings.stillness().set(true);
        Surfaces surfaces = new Surfaces(workspace, settings, wiring.library(), lanes, picture.scale() * FINENESS);
        Rooms rooms = new Rooms(workspace, settings, wiring.bringIn(), wiring.sendOut(), surfaces, false);
        workspace.begin(wiring.library().snapshot());
        if (wanted.documents().isEmpty()) {
            rooms.memory().restore(Kept.NONE);
        } else {
            for (Id.Document document : wanted.documents()) {
                Pane pane = workspace.desk().addPane();
                workspace.desk().show(document, pane);
            }
            workspace.desk().active().set(workspace.desk().panes().getFirst());
        }
        wanted.claim().ifPresent(id -> workspace.desk().focusOn(id, position(workspace, id)));
        enter(workspace.desk(), picture, wanted);
        Timeline settling = new Timeline();
        int[] beats = {0};
        settling.getKeyFrames().add(new KeyFrame(BEAT, _ -> {
            layOut(rooms, picture);
            if (++beats[0] >= BEATS && isSettled(workspace, rooms)) {
                settling.stop();
                SnapshotParameters how = new SnapshotParameters();
                double fine = picture.scale() * FINENESS;
                how.setTransform(new Scale(fine, fine));
                done.complete(rooms.window().snapshot(how, null));
            }
        }));
        settling.setCycleCount(Animation.INDEFINITE);
        settling.play();
    }

    /// Goes to the room that is wanted, with what is wanted there.
    private static void enter(Desk desk, Screen.Picture picture, Wanted wanted) {
        wanted.claim().ifPresent(desk.claim()::set);
        wanted.horizon().ifPresent(desk.horizon()::set);
        desk.aside().set(wanted.aside());
        if (wanted.voices().size() == 2) {
            desk.sides()
                    .set(new Sides(wanted.voices().getFirst(), wanted.voices().getLast()));
        }
        if (!wanted.documents().isEmpty()) {
            desk.audited().set(wanted.documents().getFirst());
        }
        Rooms.named(picture.room()).ifPresent(desk.room()::set);
    }

    private static boolean isSettled(Workspace workspace, Rooms rooms) {
        if (rooms.window().room() instanceof Settling room && !room.isSettled()) {
            return false;
        }
        return workspace.desk().panes().stream()
                .map(pane -> pane.surface().get())
                .allMatch(surface -> surface == null || surface.isSettled());
    }

    /// The scene is in no window, so nobody else lays it out.
    private static void layOut(Rooms rooms, Screen.Picture picture) {
        rooms.window().resize(picture.width(), picture.height());
        rooms.window().applyCss();
        rooms.window().layout();
    }

    /// The first position on a claim whose evidence can be seen in an open pane.
    private static Id.@Nullable Interpretation position(Workspace workspace, Id.Claim claim) {
        Snapshot now = workspace.now();
        return now.interpretationsOf(claim).stream()
                .filter(position -> now.evidenceOf(position.id()).stream()
                        .flatMap(evidence -> now.anchorsOf(evidence.id()).stream())
                        .anyMatch(anchor ->
                                workspace.desk().paneOf(anchor.document()).isPresent()))
                .map(position -> position.id())
                .findFirst()
                .orElse(null);
    }
}
