package org.variorum.compare.quotation;

/// How much comparing may still be done for one text: so that no text, however it was made, keeps a reader
/// waiting for ever. Counted in steps, not in seconds, so that the same text always has the same answer.
final class Effort {
    private long left;

    Effort(long steps) {
        left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    boolean isLeft() {
        return left > 0;
    }
}
