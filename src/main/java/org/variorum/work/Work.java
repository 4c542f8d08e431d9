package org.variorum.work;

import java.util.function.Consumer;

/// Runs jobs away from the screen and brings their answers back to it.
public interface Work extends AutoCloseable {
    @FunctionalInterface
    interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /// A job under way, or done.
    interface Running {
        void cancel();

        boolean isDone();
    }

    /// Starts a job.
    ///
    /// @param name what it is, for the reader ("Reading letter.pdf")
    /// @param done gets the answer, on the screen's thread; not called after {@link Running#cancel}
    /// @param failed gets what went wrong, on the screen's thread; not called after {@link Running#cancel}
    <T> Running start(Lane lane, String name, Job<T> job, Consumer<T> done, Consumer<Throwable> failed);

    /// Runs `task` on the screen's thread, later.
    void onScreen(Runnable task);

    /// Waits for what is under way in the library's lane (nothing a reader wrote may be lost), cancels the rest. No
    /// answer comes afterwards.
    @Override
    void close();
}
