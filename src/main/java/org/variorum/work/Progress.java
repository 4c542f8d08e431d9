package org.variorum.work;

/// What a running job tells, and is told. Any thread.
public interface Progress {
    /// @param share 0 to 1, or negative where nobody knows
    /// @param words what is being done, for the reader
    void report(double share, String words);

    /// Whether somebody asked to stop: a job looks at it often and ends early by {@link #check}.
    boolean isCancelled();

    /// @throws java.util.concurrent.CancellationException where somebody asked to stop
    default void check() {
        if (isCancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }

    /// For callers that want neither.
    Progress NONE = new Progress() {
        @Override
        public void report(double share, String words) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };
}
