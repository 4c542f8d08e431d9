package org.variorum.work;

import java.util.function.Consumer;

/// Runs everything at once on the caller's thread: for tests and for the command line.
public final class InLine implements Work {
    private static final Running DONE = new Running() {
        @Override
        public void cancel() {}

        @Override
        public boolean isDone() {
            return true;
        }
    };

    @Override
    public <T> Running start(Lane lane, String name, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = job.run(Progress.NONE);
        } catch (Exception problem) {
            failed.accept(problem);
            return DONE;
        }
        done.accept(result);
        return DONE;
    }

    @Override
    public void onScreen(Runnable task) {
        task.run();
    }

    @Override
    public void close() {}
}
