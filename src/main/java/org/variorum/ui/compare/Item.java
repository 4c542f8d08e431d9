package org.variorum.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.variorum.compare.Comparison;
import org.variorum.compare.Sieve;
import org.variorum.model.Id;
import org.variorum.model.Question;

/// One thing in the list of the room, from top to bottom.
sealed interface Item {
    /// What it is known by, so that it is the same thing after a change.
    Object key();

    /// How high it may be before it has been laid out, px.
    double guess();

    /// A question, over its claims.
    record Heading(Question question) implements Item {
        @Override
        public Object key() {
            return question.id();
        }

        @Override
        public double guess() {
            return 62;
        }
    }

    /// @param underQuestion whether its question stands over it already; else it says its question itself
    record Claim(Comparison.Row row, boolean underQuestion) implements Item {
        @Override
        public Object key() {
            return row.claim().id();
        }

        @Override
        public double guess() {
            return 270;
        }
    }

    /// What is held back by the filters.
    record Rest(int hidden) implements Item {
        @Override
        public Object key() {
            return Rest.class;
        }

        @Override
        public double guess() {
            return 56;
        }
    }

    /// The rows under their questions where they stand in the order of the set; else one after the other.
    ///
    /// @param hidden how many more there are
    static List<Item> of(List<Comparison.Row> rows, Sieve.Order order, int hidden) {
        boolean grouped = order == Sieve.Order.SET;
        List<Item> items = new ArrayList<>();
        Id.Question last = new Id.Question("");
        for (Comparison.Row row : rows) {
            if (grouped && !row.question().id().equals(last)) {
                last = row.question().id();
                items.add(new Heading(row.question()));
            }
            items.add(new Claim(row, grouped));
        }
        if (hidden > 0) {
            items.add(new Rest(hidden));
        }
        return items;
    }
}
