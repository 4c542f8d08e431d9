package org.variorum.ui.map;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.variorum.bench.Timings;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.MapWish;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.ui.Headless;
import org.variorum.ui.Settings;
import org.variorum.work.Lane;
import org.variorum.work.Lanes;
import org.variorum.work.Progress;

/// A map of a thousand nodes: from the wish to the drawn map, and the longest that the FX thread keeps anybody
/// waiting meanwhile; panning it; and how long a layout goes on after it was cancelled.
public final class MapBench {
    private static final int CLAIMS = 95;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final MapWish ALL = MapWish.EVERYTHING_FOLDED.opening(true);

    private MapBench() {}

    public static void main() throws Exception {
        InMemoryLibrary library = Drawn.large(CLAIMS);
        ArgumentMap map = ArgumentMap.of(library.snapshot(), ALL);
        System.out.printf(
                "%nThe map, %d nodes and %d edges%n%n| | median | worst |%n|---|---|---|%n",
                map.nodes().size(), map.edges().size());
        room(library);
        cancel(map);
        System.exit(0); // the toolkit would keep it alive
    }

    private static void room(InMemoryLibrary library) throws Exception {
        Timings whole = new Timings();
        Timings stalls = new Timings();
        Timings pans = new Timings();
        try (Lanes lanes = Drawn.lanes()) {
            for (int i = 0; i <= ROUNDS; i++) {
                MapRoom room = Headless.call(() -> new MapRoom(Drawn.workspace(library, lanes), new Settings()));
                Stage stage = Headless.call(() -> Headless.show(room, 1000, 800));
                Headless.await("the folded map", room::isSettled);
                AtomicBoolean over = new AtomicBoolean();
                AtomicReference<Double> longest = new AtomicReference<>(0.0);
                Thread prober = Thread.ofPlatform().start(() -> probe(over, longest));
                long start = System.nanoTime();
                Headless.run(() -> room.model().wish().set(ALL));
                while (!Headless.call(() -> room.isSettled())) {
                    Thread.sleep(2);
                }
                double took = (System.nanoTime() - start) / 1e6;
                over.set(true);
                prober.join();
                if (i > 0) {
                    whole.add(took);
                    stalls.add(java.util.Objects.requireNonNull(longest.get()));
                    pan(room, pans);
                }
                Headless.run(stage::hide);
            }
        }
        row("from the wish to the drawn map, ms", whole);
        row("longest stall of the FX thread meanwhile, ms", stalls);
        row("a pan of 90 px, ms of the FX thread", pans);
    }

    /// How long a task waits for the FX thread, over and over.
    private static void probe(AtomicBoolean over, AtomicReference<Double> longest) {
        while (!over.get()) {
            CountDownLatch answered = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(answered::countDown);
            try {
                answered.await();
                longest.accumulateAndGet((System.nanoTime() - asked) / 1e6, Math::max);
                Thread.sleep(1);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private static void pan(MapRoom room, Timings pans) throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            pans.add(Headless.call(() -> {
                long start = System.nanoTime();
                room.view().look(room.view().camera().moved(0, -90));
                Headless.layout(room);
                return (System.nanoTime() - start) / 1e6;
            }));
            Thread.sleep(8);
        }
    }

    private static void cancel(ArgumentMap map) throws Exception {
        Timings ends = new Timings();
        for (int i = 0; i < 3 * ROUNDS; i++) {
            AtomicLong asked = new AtomicLong(System.nanoTime() + 60_000_000_000L);
            AtomicBoolean stop = new AtomicBoolean();
            CountDownLatch ended = new CountDownLatch(1);
            try (Lanes lanes = Drawn.lanes()) {
                lanes.start(
                        Lane.LAYOUT,
                        "",
                        _ -> {
                            try {
                                return MapLayout.of(map, _ -> 40, new Stopped(stop));
                            } finally {
                                ends.add(Math.max(0, (System.nanoTime() - asked.get()) / 1e6));
                                ended.countDown();
                            }
                        },
                        _ -> {},
                        _ -> {});
                Thread.sleep(40L * i);
                asked.set(System.nanoTime());
                stop.set(true);
                ended.await();
            }
        }
        row("from the cancel to the end of the layout, ms", ends);
    }

    private record Stopped(AtomicBoolean stop) implements Progress {
        @Override
        public void report(double share, String words) {}

        @Override
        public boolean isCancelled() {
            return stop.get();
        }
    }

    private static void row(String what, Timings times) {
        System.out.printf("| %s | %.1f | %.1f |%n", what, times.median(), times.at(1));
    }
}
