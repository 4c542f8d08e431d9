package org.variorum.work;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Lanes with threads of their own. Answers come back through the executor of the screen.
public final class Lanes implements Work {
    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final Executor screen;
    /// Nobody is there any more to hear an answer.
    private volatile boolean closed;

    /// @param screen runs a task on the screen's thread, later
    public Lanes(Executor screen) {
        this.screen = screen;
        for (Lane lane : Lane.values()) {
            int threads = switch (lane) {
                case LIBRARY, INTAKE, THOUGHT -> 1;
                case LAYOUT -> 2;
                case PAGES -> Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            };
            String name = "variorum-" + lane.name().toLowerCase(Locale.ROOT) + "-";
            lanes.put(
                    lane,
                    Executors.newFixedThreadPool(
                            threads,
                            Thread.ofPlatform()
                                    .name(name, 1)
                                    .daemon(lane != Lane.LIBRARY)
                                    .factory()));
        }
    }

    private static final class Started implements Running, Progress {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private volatile boolean done;

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean isDone() {
            return done;
        }

        @Override
        public void report(double share, String words) {}

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }

    @Override
    public <T> Running start(Lane lane, String name, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        Started started = new Started();
        try {
            Objects.requireNonNull(lanes.get(lane)).execute(() -> run(started, job, done, failed));
        } catch (RejectedExecutionException closed) {
            if (lane == Lane.LIBRARY) {
                throw closed;
            }
            // The program ends: nobody waits for a picture or a figure any more.
            started.cancel();
            started.done = true;
        }
        return started;
    }

    private <T> void run(Started started, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        if (started.isCancelled()) {
            started.done = true;
            return;
        }
        Runnable answer;
        try {
            T result = job.run(started);
            answer = () -> done.accept(result);
        } catch (CancellationException asked) {
            answer = () -> {};
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError problem) {
            answer = () -> failed.accept(problem);
        }
        started.done = true;
        Runnable last = answer;
        onScreen(() -> {
            if (!started.isCancelled() && !closed) {
                last.run();
            }
        });
    }

    @Override
    public void onScreen(Runnable task) {
        screen.execute(task);
    }

    @Override
    public void close() {
        lanes.forEach((lane, executor) -> {
            if (lane == Lane.LIBRARY) {
                executor.shutdown();
            } else {
                executor.shutdownNow();
            }
        });
        try {
            ExecutorService library = Objects.requireNonNull(lanes.get(Lane.LIBRARY));
            boolean done = false;
            while (!done) {
                done = library.awaitTermination(1, TimeUnit.MINUTES);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        closed = true;
    }
}
