package org.variorum.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What can be taken back and made again. Typing into one note is one step as long as the reader does not pause.
///
/// Not thread-safe: belongs to whoever performs edits.
public final class History {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /// @param undo most recent first
    /// @param redo next first
    public record Stacks(List<Step> undo, List<Step> redo) {
        public static final Stacks EMPTY = new Stacks(List.of(), List.of());
    }

    /// @param deed what was done
    /// @param back the change that takes it back (in the redo stack: that makes it again)
    public record Step(Deed deed, Edit back) {}

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private Instant last = Instant.MIN;
    private Object lastTopic = new Object();

    /// Begins with what an earlier run left.
    public void restore(Stacks stacks) {
        undo.clear();
        redo.clear();
        undo.addAll(stacks.undo());
        redo.addAll(stacks.redo());
    }

    public void did(Deed deed, Edit inverse, Instant now) {
        undo.push(new Step(deed, inverse));
        redo.clear();
        lastTopic = new Object();
        last = now;
    }

    /// The same for a change that goes on with an earlier one: where the last step had the same topic and the
    /// reader did not pause, both are taken back together.
    ///
    /// @param topic what was worked on, such as a note's id and which of its fields
    public void wentOn(Deed deed, Edit inverse, Object topic, Instant now) {
        boolean sameBreath = topic.equals(lastTopic)
                && Duration.between(last, now).compareTo(PAUSE) < 0
                && redo.isEmpty()
                && !undo.isEmpty();
        if (sameBreath) {
            Step first = undo.pop();
            undo.push(new Step(first.deed(), Edit.of(first.deed(), inverse, first.back())));
        } else {
            did(deed, inverse, now);
        }
        lastTopic = topic;
        last = now;
    }

    /// How many steps have to be taken back until one that is looked for is taken back too; empty where there is
    /// none.
    public java.util.OptionalInt stepsTo(java.util.function.Predicate<Step> which) {
        int steps = 0;
        for (Step step : undo) {
            steps++;
            if (which.test(step)) {
                return java.util.OptionalInt.of(steps);
            }
        }
        return java.util.OptionalInt.empty();
    }

    public Optional<Step> nextUndo() {
        return Optional.ofNullable(undo.peek());
    }

    public Optional<Step> nextRedo() {
        return Optional.ofNullable(redo.peek());
    }

    /// The next undo was carried out; `inverse` makes it again.
    public void undid(Edit inverse) {
        redo.push(new Step(undo.pop().deed(), inverse));
        lastTopic = new Object();
    }

    /// The next redo was carried out; `inverse` takes it back.
    public void redid(Edit inverse) {
        undo.push(new Step(redo.pop().deed(), inverse));
        lastTopic = new Object();
    }
}
