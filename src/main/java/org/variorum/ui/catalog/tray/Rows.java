package org.variorum.ui.catalog.tray;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;

/// What happens to the rows of the tray from one state of the library to the next.
final class Rows {
    private Rows() {}

    static List<Anchor> anchors(List<Item> items) {
        return items.stream()
                .filter(Item.Entry.class::isInstance)
                .map(item -> ((Item.Entry) item).anchor())
                .toList();
    }

    /// The one that has come back into the list, as after taking a decision back; null where none or several have.
    static Id.@Nullable Anchor cameBack(List<Item> before, List<Item> now) {
        Set<Id.Anchor> old = anchors(before).stream().map(Anchor::id).collect(Collectors.toSet());
        List<Id.Anchor> back = anchors(now).stream()
                .map(Anchor::id)
                .filter(id -> !old.contains(id))
                .limit(2)
                .toList();
        return back.size() == 1 && !old.isEmpty() ? back.getFirst() : null;
    }

    /// Changes only what differs, so that the list stays where it is.
    static void replace(ObservableList<Item> items, List<Item> fresh) {
        int head = 0;
        int least = Math.min(items.size(), fresh.size());
        while (head < least && items.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && items.get(items.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        List<Item> middle = new ArrayList<>(fresh.subList(head, fresh.size() - tail));
        if (head == 0 && tail == 0) {
            items.setAll(middle);
        } else {
            items.subList(head, items.size() - tail).clear();
            items.addAll(head, middle);
        }
    }
}
