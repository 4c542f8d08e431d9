package org.variorum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import org.variorum.bench.Timings;
import org.variorum.compare.Comparison;
import org.variorum.model.Snapshot;
import org.variorum.ui.Headless;
import org.variorum.ui.Room;
import org.variorum.ui.Sides;
import org.variorum.ui.compare.CompareRoom;

/// Two voices compared over 500 claims, with 40 voices and 20,000 pieces of evidence behind them: from the
/// choice of the voices to the first frame that shows them, from a filter to the frame that obeys it, and a
/// step of scrolling.
public final class CompareBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 11);

    private CompareBench() {}

    public static void main() throws Exception {
        Path file = Files.createTempDirectory("variorum-bench").resolve("argument.db");
        try (Wiring wiring = Wiring.open(file)) {
            BigArgument.bring(wiring.library());
        }
        try (Window window = Window.open(file)) {
            System.out.printf("%nTwo voices compared, 500 claims, 40 voices, 20,000 pieces of evidence%n%n"
                    + "| | median | 95 %% under |%n|---|---|---|%n");
            compute(window);
            open(window);
            filter(window);
            scroll(window);
        }
        System.exit(0); // the toolkit would keep it alive
    }

    private static void compute(Window window) {
        Snapshot now = Headless.call(() -> window.workspace().now());
        Timings times = new Timings();
        for (int i = 0; i < 3 + ROUNDS; i++) {
            long start = System.nanoTime();
            var unused = Comparison.of(now, BigArgument.voice(i), BigArgument.voice(i + 1))
                    .orElseThrow();
            if (i >= 3) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        row("comparing alone, in the background, ms", times);
    }

    private static void open(Window window) throws Exception {
        Timings times = new Timings();
        for (int i = 0; i < 3 + ROUNDS; i++) {
            int left = 2 * i % (BigArgument.VOICES - 1);
            Sides sides = new Sides(BigArgument.voice(left), BigArgument.voice(left + 1));
            double time =
                    window.until(() -> window.workspace().desk().compare(sides, null), () -> shows(window, sides));
            if (i >= 3) {
                times.add(time);
            }
            Thread.sleep(400);
            Headless.run(() -> window.workspace().desk().room().set(Room.READ));
            Thread.sleep(200);
        }
        row("two voices chosen to their first frame, ms", times);
        Headless.run(() -> window.workspace().desk().room().set(Room.COMPARE));
        Thread.sleep(500);
    }

    private static boolean shows(Window window, Sides sides) {
        return window.sitting.rooms().window().room() instanceof CompareRoom room
                && room.compared().equals(Optional.of(sides))
                && room.lookup(".claim-row") != null;
    }

    private static void filter(Window window) throws Exception {
        Timings times = new Timings();
        for (int i = 0; i < 2 * (3 + ROUNDS); i++) {
            int at = i / 2 % 4;
            double time = Headless.call(() -> {
                ToggleButton toggle = window.scene().getRoot().lookupAll(".sieve-row").stream()
                        .map(ToggleButton.class::cast)
                        .skip(at)
                        .findFirst()
                        .orElseThrow();
                long start = System.nanoTime();
                toggle.fire();
                Headless.layout(window.scene().getRoot());
                return (System.nanoTime() - start) / 1e6;
            });
            if (i >= 6) {
                times.add(time);
            }
            Thread.sleep(100);
        }
        row("a filter switched, with the layout that follows, ms of the FX thread", times);
    }

    private static void scroll(Window window) throws Exception {
        Timings times = new Timings();
        for (int i = 0; i < 240; i++) {
            double time = Headless.call(() -> {
                long start = System.nanoTime();
                ((CompareRoom) window.sitting.rooms().window().room()).scrollBy(53);
                Headless.layout(window.scene().getRoot());
                return (System.nanoTime() - start) / 1e6;
            });
            if (i >= 40) {
                times.add(time);
            }
            Thread.sleep(16);
        }
        row("a scroll step of 53 px, ms of the FX thread", times);
    }

    private static void row(String what, Timings times) {
        System.out.printf("| %s | %.1f | %.1f |%n", what, times.median(), times.at(0.95));
    }
}
