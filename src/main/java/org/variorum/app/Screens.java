package org.variorum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.variorum.app.cli.Screen;
import org.variorum.app.cli.Terminal;
import org.variorum.ui.BringIn;
import org.variorum.ui.Room;

/// Opens the window, or draws rooms into files where there is none.
final class Screens implements Screen {
    private final Places places;

    Screens(Places places) {
        this.places = places;
    }

    @Override
    public int open(Path library, List<Path> files, Terminal terminal) {
        if (!hasDisplay()) {
            return withoutDisplay(library, terminal);
        }
        CompletableFuture<Sitting.Ready> ready = CompletableFuture.supplyAsync(() -> Sitting.prepare(library));
        return Desktop.open(ready, files);
    }

    private static boolean hasDisplay() {
        if ("Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
            return System.getProperty("variorum.bench.startup") != null;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.contains("linux") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }

    private int withoutDisplay(Path library, Terminal terminal) {
        Path folder = places.checkout().orElse(Path.of("")).resolve("out");
        terminal.out()
                .println("There is no display here; the reading room and a comparison are drawn into files instead.");
        for (Room room : List.of(Room.READ, Room.COMPARE)) {
            for (boolean dark : new boolean[] {false, true}) {
                int status = snapshot(library, picture(room, dark, folder), terminal);
                if (status != 0) {
                    return status;
                }
            }
        }
        return 0;
    }

    private static Picture picture(Room room, boolean dark, Path folder) {
        String name = Rooms.name(room);
        Path file = folder.resolve(name + (dark ? "-dark.png" : "-light.png"));
        return new Picture(name, 1440, 900, 1, dark, List.of(), null, List.of(), null, List.of(), file);
    }

    @Override
    public int snapshot(Path library, Picture picture, Terminal terminal) {
        if (Rooms.named(picture.room()).isEmpty()) {
            terminal.problem(
                    "There is no room “" + picture.room() + "”; there are: " + String.join(", ", Rooms.names()) + ".");
            return 2;
        }
        Path file = picture.file() != null
                ? picture.file()
                : Path.of(picture.room() + (picture.dark() ? "-dark.png" : "-light.png"));
        try (Wiring wiring = Wiring.open(library)) {
            wiring.keepUp(terminal.progress())
                    .filter(done -> done.status() == BringIn.Status.FAILED)
                    .ifPresent(done -> terminal.problem(done.message()));
            terminal.wipeProgress();
            List<String> unknown = new ArrayList<>();
            Snapshots.draw(wiring, picture, file, unknown);
            if (!unknown.isEmpty()) {
                terminal.problem("Not in the library: " + String.join(", ", unknown) + "; see variorum list.");
                return 1;
            }
            terminal.out().println(file);
            return 0;
        } catch (IOException problem) {
            terminal.problem("The picture " + file + " could not be written: " + problem.getMessage());
            return 1;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
