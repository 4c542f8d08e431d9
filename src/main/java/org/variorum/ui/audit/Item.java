package org.variorum.ui.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Checked;
import org.variorum.compare.quotation.Outcome;

/// A row of the list.
sealed interface Item {
    record Heading(Outcome outcome, int count) implements Item {}

    record Entry(Checked checked) implements Item {}

    /// @param only the one outcome that is wanted; null for all
    static List<Item> of(List<Checked> all, @Nullable Outcome only, boolean grouped) {
        List<Item> items = new ArrayList<>();
        List<Checked> wanted = all.stream()
                .filter(each -> only == null || each.outcome() == only)
                .toList();
        if (!grouped) {
            wanted.forEach(each -> items.add(new Entry(each)));
            return items;
        }
        for (Outcome outcome : Outcome.values()) {
            int count = Findings.count(wanted, outcome);
            if (count > 0) {
                items.add(new Heading(outcome, count));
                wanted.stream().filter(each -> each.outcome() == outcome).forEach(each -> items.add(new Entry(each)));
            }
        }
        return items;
    }
}
