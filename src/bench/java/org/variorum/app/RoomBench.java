package org.variorum.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.variorum.bench.Timings;
import org.variorum.model.Id;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;
import org.variorum.ui.kit.Surface;

/// The whole window with two panes: 1,000,000 characters with 5,000 notes in each. From the choice of a
/// document to its first screen, beside a text of 10,000 characters; jumps and scroll steps with cards and
/// curves; and the process at rest.
public final class RoomBench {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 11);
    private static final int STEPS = 240;

    private RoomBench() {}

    public static void main() throws Exception {
        Path file = Files.createTempDirectory("variorum-bench").resolve("room.db");
        Id.Document small;
        Id.Document big;
        Id.Document other;
        try (Wiring wiring = Wiring.open(file)) {
            small = Big.bring(wiring.library(), "small", 10_000, 50);
            big = Big.bring(wiring.library(), "big", 1_000_000, 5_000);
            other = Big.bring(wiring.library(), "other", 1_000_001, 5_000);
        }
        try (Window window = Window.open(file, small, other)) {
            System.out.printf("%nThe whole window, two panes%n%n| | median | 95 %% under |%n|---|---|---|%n");
            open(window, small, big);
            move(window);
            rest(window, 1);
            rest(window, 1.25);
            System.gc();
            Runtime now = Runtime.getRuntime();
            System.out.printf("| live heap, MB | %d | |%n", (now.totalMemory() - now.freeMemory()) >> 20);
        }
    }

    private static void open(Window window, Id.Document small, Id.Document big) throws Exception {
        Timings short10 = new Timings();
        Timings long1000 = new Timings();
        for (int i = 0; i < 3 + ROUNDS; i++) {
            double toBig = open(window, big);
            double toSmall = open(window, small);
            if (i >= 3) {
                long1000.add(toBig);
                short10.add(toSmall);
            }
        }
        row("first screen, 10,000 characters, ms", short10);
        row("first screen, 1,000,000 characters, ms", long1000);
        System.out.printf("| the second against the first | %.2f times | |%n", long1000.median() / short10.median());
        open(window, big);
    }

    private static double open(Window window, Id.Document document) throws Exception {
        Pane pane = window.pane(0);
        double time = window.until(
                () -> window.workspace().desk().show(document, pane),
                () -> pane.document().get() == document
                        && pane.surface().get() != null
                        && pane.surface().get().layouts().get() > 0);
        Thread.sleep(1500);
        return time;
    }

    private static void move(Window window) throws InterruptedException {
        Random random = new Random(1950);
        Timings jumps = new Timings();
        Timings steps = new Timings();
        for (int i = 0; i < 40 + STEPS; i++) {
            int to = random.nextInt(1_000_000);
            double time = work(window, i, surface -> surface.show(to, 0.3));
            if (i >= 40) {
                jumps.add(time);
            }
            Thread.sleep(10);
        }
        for (int i = 0; i < 40 + STEPS; i++) {
            double time = work(window, i / 40, surface -> surface.scrollBy(37));
            if (i >= 40) {
                steps.add(time);
            }
            Thread.sleep(16);
        }
        row("a jump, ms of the FX thread", jumps);
        row("a scroll step of 37 px, ms of the FX thread", steps);
    }

    /// What a change costs the FX thread, with the layout of the whole window.
    private static double work(Window window, int turn, java.util.function.Consumer<Surface> change) {
        return Headless.call(() -> {
            Surface surface = window.pane(turn % 2).surface().get();
            long start = System.nanoTime();
            change.accept(surface);
            Headless.layout(window.scene().getRoot());
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private static void rest(Window window, double scale) throws InterruptedException {
        Headless.run(() -> {
            window.stage.setRenderScaleX(scale);
            window.stage.setRenderScaleY(scale);
        });
        Thread.sleep(10_000);
        long before = PROCESS.getProcessCpuTime();
        long[] frames = {0};
        Runnable count = () -> frames[0]++;
        Headless.run(() -> window.scene().addPostLayoutPulseListener(count));
        Thread.sleep(10_000);
        double spent = (PROCESS.getProcessCpuTime() - before) / 1e6;
        Headless.run(() -> window.scene().removePostLayoutPulseListener(count));
        System.out.printf(
                "| ten seconds at rest at scale %s: processor ms; pulses | %.0f; %d | |%n", scale, spent, frames[0]);
    }

    private static void row(String what, Timings times) {
        System.out.printf("| %s | %.1f | %.1f |%n", what, times.median(), times.at(0.95));
    }
}
