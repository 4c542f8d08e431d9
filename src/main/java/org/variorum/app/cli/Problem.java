package org.variorum.app.cli;

/// A command could not do what was asked. The message is one sentence: what, where, what to do.
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    Problem(String sentence) {
        super(sentence);
    }
}
