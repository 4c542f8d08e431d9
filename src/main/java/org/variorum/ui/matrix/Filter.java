package org.variorum.ui.matrix;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;

/// What the reader wants to see of the matrix.
///
/// @param question only claims under it; null for all
/// @param hidden voices whose columns are put away
/// @param divided only claims on which the voices part
/// @param unsupported only claims with a position that has lost its evidence
/// @param undecided only claims that the reader has not judged
record Filter(
        Id.@Nullable Question question,
        Set<Id.Voice> hidden,
        boolean divided,
        boolean unsupported,
        boolean undecided,
        Order order) {
    enum Order {
        /// The most divided first.
        DIVIDED,
        /// Question by question, in the order of the set.
        QUESTION
    }

    static final Filter ALL = new Filter(null, Set.of(), false, false, false, Order.DIVIDED);

    /// Written out because javac loses the annotations of a compact constructor's parameters.
    Filter(
            Id.@Nullable Question question,
            Set<Id.Voice> hidden,
            boolean divided,
            boolean unsupported,
            boolean undecided,
            Order order) {
        this.question = question;
        this.hidden = Set.copyOf(hidden);
        this.divided = divided;
        this.unsupported = unsupported;
        this.undecided = undecided;
        this.order = order;
    }

    Filter under(Id.@Nullable Question other) {
        return new Filter(other, hidden, divided, unsupported, undecided, order);
    }

    Filter showing(Id.Voice voice, boolean shown) {
        Set<Id.Voice> all = new HashSet<>(hidden);
        if (shown) {
            all.remove(voice);
        } else {
            all.add(voice);
        }
        return new Filter(question, all, divided, unsupported, undecided, order);
    }

    Filter showing(Set<Id.Voice> put) {
        return new Filter(question, put, divided, unsupported, undecided, order);
    }

    Filter only(boolean onlyDivided, boolean onlyUnsupported, boolean onlyUndecided) {
        return new Filter(question, hidden, onlyDivided, onlyUnsupported, onlyUndecided, order);
    }

    Filter by(Order other) {
        return new Filter(question, hidden, divided, unsupported, undecided, other);
    }

    /// Whether it keeps any claim back.
    boolean holdsBack() {
        return question != null || divided || unsupported || undecided;
    }
}
